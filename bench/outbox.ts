import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { realClock } from '../src/app/clock.js';
import { createRuntime } from '../src/app/runtime.js';
import type { Chat } from '../src/ports/chat.js';
import type { Store } from '../src/ports/store/index.js';
import type { NewPost } from '../src/ports/store/posts.js';
import { type Connection, connect } from '../src/store/connection.js';
import { openStore } from '../src/store/database.js';
import { noHttp, unheard } from '../test/fakes/runtime-deps.js';
import { printFigure } from './figure.js';

/*
 * What an announcement costs besides its sending: writing it down for 10,000 channels in one transaction, and what
 * the outbox notes of 2,000 posts to a chat that answers after 5 ms, however many ask.
 */

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const { store, close } = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: realClock.now });

async function seconds(work: () => unknown): Promise<number> {
	const started = performance.now();
	await work();
	return (performance.now() - started) / 1_000;
}

async function postsFor(platform: string, channels: number): Promise<readonly NewPost[]> {
	return store.transaction(async (tx) => {
		const facts = { title: 'T', url: null, zone: 'UTC', count: 5, approximate: false, countAt: 0, value: 5 };
		const subject = { kind: 'petition' as const, id: 1 };
		const { crossing } = await tx.crossings.add({ subject, key: platform, family: 'count', moment: 0, facts }, 0);
		const now = realClock.now();
		const posts: NewPost[] = [];
		for (let i = 0; i < channels; i++) {
			const place = { platform, workspace: 'w', channel: `${i}` };
			const { id: destination } = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
			const id = `${platform}${i}`;
			const at = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
			posts.push({
				id,
				destination,
				mention: null,
				...at,
				content: { kind: 'announcement', crossings: [crossing.id] },
			});
		}
		return posts;
	});
}

function write(posts: readonly NewPost[]): Promise<unknown> {
	return store.transaction((tx) => tx.posts.addMany(posts));
}

/** A bare database that keeps the same promise of every commit. */
function bare(): Connection {
	const connection = connect({ file: join(folder, 'bare.db'), readOnly: false, patience: 0 });
	connection.exec('pragma journal_mode = wal');
	connection.exec('pragma synchronous = full');
	connection.exec('create table row (a integer primary key, b text, c integer, d integer)');
	return connection;
}

function runtime(to: Store): ReturnType<typeof createRuntime> {
	const made = createRuntime({
		store: to,
		clock: realClock,
		domainNow: realClock.now,
		random: Math.random,
		newPostId: () => '',
		sources: {
			source: () => null,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({ kind: 'unchanged' }),
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async () => ({ tone: 'news', title: ['5'], blocks: [] }),
		live: false,
		events: {
			...unheard,
			bug: (_, __, error) => console.error(error),
		},
	});
	const chat: Chat = {
		platform: 'fast',
		start: async () => {},
		stop: async () => {},
		send: async (_, { postId }) => wait(5, { kind: 'sent', messageId: postId }),
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	made.addChat(chat);
	return made;
}

const connection = bare();
const insert = (i: number) => connection.run('insert into row (b, c, d) values (?, ?, ?)', [`post${i}`, i, i]);

const many = await postsFor('none', 10_000);
const writing = await seconds(() => write(many));
const inserting = await seconds(() => {
	connection.exec('begin immediate');
	for (let i = 0; i < 20_000; i++) insert(i);
	connection.exec('commit');
});
printFigure({
	name: 'writing down one announcement for 10,000 channels, which holds everybody up',
	measured: writing,
	unit: 's',
	most: 1,
	floor: inserting,
	floorIs: '20,000 bare rows in one transaction',
});

const posts = await postsFor('fast', 2_000);
await write(posts);
const { engine, start, stop } = runtime(store);
await start();
const noting = await seconds(async () => {
	for (const { destination } of posts) engine.wake('dispatch', String(destination), realClock.now());
	await engine.idle();
});
const open = await store.posts.countOpen();
if (open !== many.length) throw new Error(`${open - many.length} were not sent`);
await stop();
const syncing = await seconds(() => {
	for (let i = 0; i < 2 * posts.length; i++) {
		connection.exec('begin immediate');
		insert(i);
		connection.exec('commit');
	}
});
printFigure({
	name: 'what the outbox notes of 2,000 posts, each before and after it leaves',
	measured: noting,
	unit: 's',
	most: 4,
	floor: syncing,
	floorIs: '4,000 bare commits',
});
connection.close();
await close();

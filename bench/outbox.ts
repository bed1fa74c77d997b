import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat } from '../src/chat/types.js';
import { realClock } from '../src/ops/clock.js';
import { createCore } from '../src/ops/core.js';
import { openStore } from '../src/store/database.js';

/** scratch */
const channels = 2_000;
const file = join(mkdtempSync(join(tmpdir(), 'milepost-bench-')), 'm.db');
const { store, close } = await openStore({ file, mode: 'bot', now: realClock.now });
let first = 0;
let sent = 0;
let started = 0;
const chat: Chat = {
	platform: 'fake',
	start: async () => {},
	stop: async () => {},
	async send(_, { postId }) {
		if (sent++ === 0) first = performance.now() - started;
		await new Promise((resolve) => setTimeout(resolve, 5));
		return { kind: 'sent', messageId: postId };
	},
	settle: async () => ({ kind: 'absent' }),
	check: async () => [],
};
const core = createCore({
	store,
	clock: realClock,
	domainNow: realClock.now,
	random: Math.random,
	newPostId: () => 'x',
	sources: {
		source: () => null,
		settings: () => ({ baseUrl: null, enabled: true }),
		readOne: async () => ({ kind: 'unchanged' }),
		readMany: async () => new Map(),
	} as never,
	http: { request: async () => ({ kind: 'failed', code: 'aborted', detail: '' }), close: async () => {} },
	write: async () => ({ tone: 'news', title: ['x'], blocks: [] }),
	live: false,
	events: {
		read: () => {},
		post: () => {},
		sent: () => {},
		credentialsRefused: () => {},
		bug: (_, __, e) => console.error(e),
	},
});
core.addChat(chat);
const facts = { title: 'T', url: null, zone: 'UTC', count: 5, approximate: false, countAt: 0, value: 5 };
const ids: number[] = [];
const w = performance.now();
await store.transaction(async (tx) => {
	const { crossing } = await tx.crossings.add(
		{ subject: { kind: 'petition', id: 1 }, key: 'count:5', family: 'count', moment: 0, facts },
		0,
	);
	for (let i = 0; i < channels; i++) {
		const { id } = await tx.destinations.ensure(
			{ platform: 'fake', workspace: 'w', channel: `${i}` },
			{ zone: 'UTC', locale: 'en' },
		);
		ids.push(id);
	}
	const s = performance.now();
	for (const [i, id] of ids.entries()) {
		const now = realClock.now();
		await tx.posts.add({
			id: `p${i}`,
			destination: id,
			mention: null,
			moment: now,
			createdAt: now,
			nextTryAt: now,
			pausedUntil: null,
			crossings: [crossing.id],
		});
	}
	console.log('posts.add', (performance.now() - s).toFixed(0), 'ms for', channels);
});
console.log('all', (performance.now() - w).toFixed(0));
started = performance.now();
await core.start();
for (const id of ids) core.engine.wake('dispatch', String(id), realClock.now());
while ((await store.posts.countOpen()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
console.log(
	'first send',
	first.toFixed(0),
	'ms; all',
	(performance.now() - started).toFixed(0),
	'ms; cpu',
	process.cpuUsage().user / 1e6,
);
await core.stop();
await close();

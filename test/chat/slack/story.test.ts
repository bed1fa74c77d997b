import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRuntime, type Runtime } from '../../../src/app/runtime.js';
import type { Slack } from '../../../src/chat/slack/create.js';
import { announce } from '../../../src/render/announce.js';
import { textsFor } from '../../../src/render/texts/index.js';
import { openStore } from '../../../src/store/database.js';
import { snapshot } from '../../domain/build.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import type { FaultKind } from '../../fakes/faults.js';
import { noHttp, unheard } from '../../fakes/runtime-deps.js';
import { type Bot, openBot, picture, startOfTest } from './bot.js';

/** One life of the process: everything but the fake Slack and the database's file begins anew. */
interface Life {
	readonly runtime: Runtime;
	end(): Promise<void>;
}

const hour = 3_600_000;
let bot: Bot;
let folder: string;
let count: number;
let pictured: boolean;
beforeEach(async () => {
	bot = await openBot({ chartRenderer: new StubChartRenderer() });
	pictured = false;
	folder = mkdtempSync(join(tmpdir(), 'milepost-slack-'));
	count = 900;
});
afterEach(async () => {
	await bot.close();
	rmSync(folder, { recursive: true, force: true });
});

/** `dies`: the process is gone the moment a post has left, before anything of it is noted. */
async function live(dies = false): Promise<Life> {
	const { clock } = bot;
	const opened = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: () => clock.now() });
	const source = {
		...{ id: 'page', name: 'A page', zone: 'UTC', floorMs: hour / 2, optIn: false, summary: '', pushed: false },
		match: () => null,
		read: async () => ({ kind: 'fresh' as const, snapshot: snapshot({ count, deadline: null }) }),
	};
	let posts = 0;
	const runtime = createRuntime({
		store: opened.store,
		clock,
		domainNow: () => clock.now(),
		random: () => 0.5,
		newPostId: () => `post-${clock.now()}-${posts++}`,
		sources: {
			source: () => source as never,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: source.read,
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async ({ crossings }, to, catchUp) => ({
			...announce(crossings, { texts: textsFor(to.locale), catchUp, mood: 'normal', now: 0 }),
			...(pictured ? { picture: picture(count) } : {}),
		}),
		live: true,
		events: {
			...unheard,
			bug: (_task, _key, error) => {
				if (!String(error).includes('killed')) throw error;
			},
		},
	});
	const slack: Slack = bot.reborn();
	const mortal: Slack = {
		...slack,
		async send(to, outgoing) {
			const outcome = await slack.send(to, outgoing);
			if (dies) throw new Error('killed');
			return outcome;
		},
	};
	runtime.addChat(mortal);
	await prepare(opened.store);
	await runtime.start();
	return {
		runtime,
		async end() {
			await runtime.stop();
			await opened.close();
		},
	};
}

type Opened = Awaited<ReturnType<typeof openStore>>['store'];

async function prepare(store: Opened): Promise<void> {
	const now = startOfTest - 1;
	const ref = { platform: 'page', id: '1' };
	if ((await store.petitions.find(ref)) !== null) return;
	const petition = await store.petitions.add({ ref, title: 'Pardon them', url: null, createdAt: now, nextReadAt: now });
	const place = { platform: 'slack', workspace: bot.team.id, channel: bot.channel.id };
	const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	await store.follows.save({
		destination: destination.id,
		subject: { kind: 'petition', id: petition.id },
		rules: [{ id: 'every', params: '2500', baseline: { at: now, count: null } }],
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: now,
	});
}

/** Lets time pass, a minute at a time, until nothing more is to be done. */
async function pass(runtime: Runtime, minutes: number): Promise<void> {
	for (let i = 0; i < minutes; i++) {
		await runtime.settled();
		bot.clock.move(60_000);
	}
	await runtime.settled();
}

/** What the channel's messages tell, by the keys of their posts: never by their words. */
async function told(): Promise<readonly string[]> {
	const { store, close } = await openStore({ file: join(folder, 'm.db'), mode: 'tool', now: () => bot.clock.now() });
	const keys: string[] = [];
	for (const { metadata, text } of bot.channel.messages) {
		const post = metadata === null ? null : await store.posts.get(String(metadata.event_payload['post_id']));
		keys.push(...(post?.crossings.map(({ key }) => key) ?? [`nothing known: ${text}`]));
	}
	await close();
	return keys;
}

describe('a story is told once each, in order', () => {
	const faults: readonly (FaultKind | 'none')[] = [
		'none',
		'drop-before',
		'drop-after',
		'500',
		'500-after',
		'truncate',
		'hang',
	];

	it.each(faults)('whatever happens on the way: %s', async (kind) => {
		const life = await live();
		await pass(life.runtime, 5);
		for (const next of [2_600, 5_100, 7_700]) {
			count = next;
			if (kind !== 'none') bot.fake.inject({ kind, on: /chat\.postMessage/ });
			await pass(life.runtime, 75);
		}
		await life.end();
		expect(await told()).toEqual(['count:2500', 'count:5000', 'count:7500']);
	});

	const requests = [/getUploadURLExternal/, /\/upload\//, /completeUploadExternal/, /postMessage/, /history/];
	it.each(faults)('with pictures, whatever happens to each request: %s', async (kind) => {
		pictured = true;
		bot.fake.files.work = 3_000;
		const life = await live();
		await pass(life.runtime, 5);
		for (const next of [2_600, 5_100, 7_700]) {
			count = next;
			for (const on of requests) if (kind !== 'none') bot.fake.inject({ kind, on });
			await pass(life.runtime, 75);
		}
		await life.end();
		expect(await told()).toEqual(['count:2500', 'count:5000', 'count:7500']);
		const shown = bot.channel.messages.filter(({ blocks }) => blocks.some(({ type }) => type === 'image'));
		expect(shown.length).toBeGreaterThanOrEqual(kind === 'none' ? 3 : 0);
	});

	it.each([false, true])('though the process dies as each post leaves (and its answer is lost: %s)', async (lost) => {
		let life = await live();
		await pass(life.runtime, 5);
		for (const next of [2_600, 5_100, 7_700]) {
			await life.end();
			count = next;
			if (lost) bot.fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ });
			life = await live(true);
			await pass(life.runtime, 75);
			await life.end();
			life = await live();
			await pass(life.runtime, 5);
		}
		await life.end();
		expect(await told()).toEqual(['count:2500', 'count:5000', 'count:7500']);
	});

	it('after the channel was closed and opened again, and the bot put out and invited', async () => {
		const life = await live();
		await pass(life.runtime, 5);
		bot.channel.archived = true;
		count = 2_600;
		await pass(life.runtime, 75);
		expect(await told()).toEqual([]);
		bot.channel.archived = false;
		bot.channel.members.delete(bot.team.botUserId);
		await pass(life.runtime, 75);
		bot.channel.members.add(bot.team.botUserId);
		await pass(life.runtime, 75);
		await life.end();
		expect((await told()).filter((each) => each === 'count:2500')).toHaveLength(1);
	});

	it('is left in doubt rather than told again, where the bot may not read back', async () => {
		bot.team.scopes = ['chat:write', 'channels:read'];
		const life = await live();
		await pass(life.runtime, 5);
		bot.fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ });
		count = 2_600;
		await pass(life.runtime, 75);
		await life.end();
		expect(await told()).toEqual(['count:2500']);
	});
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/outcome.js';
import type { Instant } from '../../src/domain/petition.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import { cappedOutcome } from '../../src/outbox/merge.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { Killed, Mortal } from '../crash/mortal.js';
import { at } from '../domain/build.js';

const hour = 3_600_000;
const morning = at('2026-07-02T08:00Z');

let store: Store;
let close: () => Promise<void>;
let now: Instant;
let destination: number;
let made: number;
let arrived: string[];
/** Ids of the posts that arrived. */
let there: Set<string>;
let sends: SendOutcome[];
beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = at('2026-07-01T12:00Z');
	made = 0;
	arrived = [];
	there = new Set();
	sends = [];
	const place = { platform: 'fake', workspace: 'w', channel: '#c' };
	destination = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
	await store.destinations.set(destination, { dailyCap: 2 });
});
afterEach(() => close());

async function reach(family: 'count' | 'threshold' = 'count'): Promise<string> {
	const n = ++made * 1_000;
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const key = `${family}:${n}`;
	const crossing = { subject: { kind: 'petition' as const, id: 1 }, key, family, moment: now, facts };
	const { id } = (await store.crossings.add(crossing, now)).crossing;
	const content = { kind: 'announcement' as const, crossings: [id] };
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	await store.posts.add({ id: `post${n}`, destination, mention: null, content, ...times });
	return key;
}

/** @param dieAt the await at which this life ends */
function deps(dieAt = Number.POSITIVE_INFINITY): OutboxDeps {
	const mortal = new Mortal(dieAt);
	const chat = {
		platform: 'fake',
		async send(_to: unknown, { postId, message }: { postId: string; message: { title?: readonly unknown[] } }) {
			const outcome = sends.shift() ?? { kind: 'sent', messageId: postId };
			if (outcome.kind === 'sent') {
				arrived.push(String(message.title?.[0]));
				there.add(postId);
			}
			return outcome;
		},
		settle: async (_to: unknown, { postId }: { postId: string }) =>
			there.has(postId) ? { kind: 'sent', messageId: 'm' } : { kind: 'absent' },
		check: async () => [],
	} as unknown as Chat;
	return {
		store: mortal.wrap(store, 'store'),
		capped: true,
		chat: () => mortal.wrap(chat, 'chat'),
		write: async ({ crossings, digests }) => ({
			tone: 'news',
			title: [[...(digests ?? []).map(() => 'digest'), ...crossings.map(({ key }) => key)].join(' ')],
			blocks: [],
		}),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: `life ${dieAt}`,
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
}

/** The digest of this moment, as the channel asked for one. */
async function addDigest(): Promise<void> {
	const digest = { since: now - hour, at: now, zone: 'UTC', entries: [], news: [] };
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	await store.posts.add({ id: 'digest', destination, mention: null, content: { kind: 'digest', digest }, ...times });
}

/** One post for each of so many numbers, a minute apart. */
async function reachEach(numbers: number): Promise<void> {
	for (let i = 0; i < numbers; i++) {
		await reach();
		await dispatch(deps(), destination);
		now += 60_000;
	}
}

describe('a channel that was told enough today', () => {
	it('is told the rest in the morning, as one', async () => {
		await reachEach(5);
		expect(arrived).toEqual(['count:1000', 'count:2000']);
		expect(await dispatch(deps(), destination)).toBe(morning);
		now = morning - 1;
		await dispatch(deps(), destination);
		expect(arrived).toHaveLength(2);
		now = morning;
		await dispatch(deps(), destination);
		expect(arrived).toEqual(['count:1000', 'count:2000', 'count:5000 count:4000 count:3000']);
	});

	it('is told it with what is official, which never waits', async () => {
		await reachEach(3);
		await reach('threshold');
		await dispatch(deps(), destination);
		expect(arrived.slice(2)).toEqual(['threshold:4000 count:3000']);
		// That was an announcement, too, and the day goes on as before.
		await reachEach(1);
		expect(arrived).toHaveLength(3);
	});

	it('is told it with the digest where that comes first, and nothing of it in the morning', async () => {
		await reachEach(3);
		expect(arrived).toHaveLength(2);
		await addDigest();
		await dispatch(deps(), destination);
		expect(arrived.slice(2)).toEqual(['digest count:3000']);
		now = morning;
		await dispatch(deps(), destination);
		expect(arrived).toHaveLength(3);
		expect(await store.posts.open(destination)).toEqual([]);
	});

	it('is told with the digest what quiet hours kept, in one message when they end', async () => {
		await store.destinations.set(destination, { quiet: { from: 22 * 60, to: 7 * 60 } });
		now = at('2026-07-01T23:00Z');
		await reachEach(2);
		await addDigest();
		await dispatch(deps(), destination);
		expect(arrived).toEqual([]);
		now = at('2026-07-02T07:00Z');
		await dispatch(deps(), destination);
		expect(arrived).toEqual(['digest count:2000 count:1000']);
	});

	it('is told it with the first one of another day', async () => {
		await reachEach(3);
		now = at('2026-07-02T00:30Z');
		await reach();
		await dispatch(deps(), destination);
		expect(arrived.slice(2)).toEqual(['count:4000 count:3000']);
	});

	it('in the small hours is told in the morning of the same day', async () => {
		now = at('2026-07-02T01:00Z');
		await reachEach(3);
		now = morning;
		await dispatch(deps(), destination);
		expect(arrived).toHaveLength(3);
	});

	it('counts one message for what waited together', async () => {
		for (let i = 0; i < 4; i++) await reach();
		await dispatch(deps(), destination);
		await reachEach(1);
		expect(arrived).toHaveLength(2);
	});

	it('counts what may have arrived, and not what was refused', async () => {
		sends = [{ kind: 'unknown', code: 'timeout' }];
		await reachEach(1);
		const [post] = await store.posts.open(destination);
		expect(post?.state).toBe('doubtful');
		expect(await store.posts.postedSince(destination, at('2026-07-01T00:00Z'))).toBe(1);
		now += hour;
		await dispatch(deps(), destination);
		sends = [{ kind: 'payload-refused', code: '400' }];
		await reachEach(1);
		expect(await store.posts.postedSince(destination, at('2026-07-01T00:00Z'))).toBe(1);
	});

	it('keeps what was tried in its turn: a failure does not send it to the next day', async () => {
		await reachEach(1);
		sends = [{ kind: 'retry-after', ms: 1, code: '429' }];
		await reachEach(1);
		// Meanwhile the day fills up.
		await store.destinations.set(destination, { dailyCap: 1 });
		now += hour;
		await dispatch(deps(), destination);
		expect(arrived).toEqual(['count:1000', 'count:2000']);
	});

	it('waits for the end of quiet hours and pauses as ever', async () => {
		await store.destinations.set(destination, { quiet: { from: 22 * 60, to: 10 * 60 } });
		await reachEach(3);
		now = morning;
		expect(await dispatch(deps(), destination)).toBe(at('2026-07-02T10:00Z'));
		now = at('2026-07-02T10:00Z');
		await dispatch(deps(), destination);
		expect(arrived).toHaveLength(3);
	});
});

describe('a change of the cap', () => {
	it('to none, or to more, lets go at the next look what it held', async () => {
		await reachEach(3);
		const [post] = await store.posts.open(destination);
		expect(post).toMatchObject({ outcome: cappedOutcome, nextTryAt: morning });
		await store.destinations.set(destination, { dailyCap: null });
		await store.posts.update(post?.id ?? '', { nextTryAt: now, outcome: 'settings' });
		await dispatch(deps(), destination);
		expect(arrived).toHaveLength(3);
	});

	it('to less holds what comes up from then on', async () => {
		await reachEach(1);
		await store.destinations.set(destination, { dailyCap: 1 });
		await reachEach(1);
		expect(arrived).toHaveLength(1);
	});

	it('is nothing in a replay, where days pass in minutes', async () => {
		for (let i = 0; i < 4; i++) {
			await reach();
			await dispatch({ ...deps(), capped: false }, destination);
		}
		expect(arrived).toHaveLength(4);
	});
});

it('tells each number once, wherever it dies before, while or after it holds', async () => {
	let deaths = 0;
	for (let dieAt = 1; ; dieAt++) {
		await close();
		({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
		const place = { platform: 'fake', workspace: 'w', channel: '#c' };
		destination = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
		await store.destinations.set(destination, { dailyCap: 2 });
		now = at('2026-07-01T12:00Z');
		arrived = [];
		there = new Set();
		made = 0;
		await reachEach(2);
		await reach();
		await reach();
		let died = false;
		try {
			const life = deps(dieAt);
			await dispatch(life, destination);
			now = morning;
			await dispatch(life, destination);
		} catch (error) {
			if (!(error instanceof Killed)) throw error;
			died = true;
			deaths++;
		}
		// The lease of the one that died runs out.
		for (let i = 0; i < 3; i++) {
			now = Math.max(now, morning) + 120_000;
			await dispatch(deps(), destination);
		}
		const keys = arrived.join(' ').split(' ').sort();
		expect({ dieAt, keys }).toEqual({ dieAt, keys: ['count:1000', 'count:2000', 'count:3000', 'count:4000'] });
		if (!died) break;
	}
	expect(deaths).toBeGreaterThan(20);
});

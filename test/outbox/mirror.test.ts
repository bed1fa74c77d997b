import { beforeEach, describe, expect, it } from 'vitest';
import { createFeeds } from '../../src/chat/feed/create.js';
import type { Destination } from '../../src/domain/destination.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { Mortal } from '../crash/mortal.js';
import { at } from '../domain/build.js';

/* What arrives in a channel is given to its feed: the same news, once, whoever dies. */

let store: Store;
let now: number;
let channel: Destination;
let feed: Destination;
let crossings: number;
beforeEach(begin);

async function begin(): Promise<void> {
	({ store } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = at('2026-07-01T12:00Z');
	crossings = 0;
	const defaults = { zone: 'Europe/London', locale: 'en' };
	channel = await store.destinations.ensure({ platform: 'discord', workspace: '1', channel: '2' }, defaults);
	feed = await store.destinations.ensure({ platform: 'feed', workspace: 'discord/1', channel: '2' }, defaults);
	await store.feeds.set(feed.id, { tokenHash: 'hash', title: 'F', variable: null, createdAt: now });
	await store.destinations.mirror(feed.id, channel.id);
}

/** One life of the program. */
function life(over: Store, outcome: 'sent' | 'unknown' = 'sent', sending = () => {}): OutboxDeps {
	const chat = {
		platform: 'discord',
		async send(_: unknown, { postId }: { postId: string }) {
			sending();
			return outcome === 'sent' ? { kind: 'sent', messageId: `m-${postId}` } : { kind: 'unknown', code: 'timeout' };
		},
		settle: async (_: unknown, { postId }: { postId: string }) => ({ kind: 'sent', messageId: `m-${postId}` }),
		edit: async () => ({ kind: 'edited' }),
		check: async () => [],
	} as unknown as Chat;
	const feeds = createFeeds({ feeds: over.feeds, now: () => now, domainNow: () => now });
	return {
		store: over,
		capped: true,
		chat: (platform) => (platform === 'feed' ? feeds : chat),
		write: postWriter({ store: over, domainNow: () => now }),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: `life at ${now}`,
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
}

async function post(): Promise<void> {
	const n = ++crossings * 1_000;
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const made = { subject: { kind: 'petition' as const, id: 1 }, key: `count:${n}`, family: 'count' as const };
	const { crossing } = await store.crossings.add({ ...made, moment: now, facts }, now);
	const when = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	const content = { kind: 'announcement' as const, crossings: [crossing.id] };
	await store.posts.add({ id: `0a1b2c3d${n}`, destination: channel.id, mention: 'role', ...when, content });
}

const titles = async () => (await store.feeds.entries(feed.id, 99)).map(({ title }) => title);

describe('a feed of a channel', () => {
	it('has what arrived there, as it arrived: merged into one where it was', async () => {
		await post();
		await post();
		const deps = life(store);
		await dispatch(deps, channel.id);
		expect(await store.destinations.due(now, 9)).toEqual([feed.id]);
		await dispatch(deps, feed.id);
		expect(await titles()).toEqual([expect.stringContaining('2,000')]);
		expect((await store.feeds.entries(feed.id, 1))[0]?.html).toContain('1,000');
	});

	it('has nothing that only waits in the channel, and nothing from before', async () => {
		await store.destinations.set(channel.id, { quiet: { from: 0, to: 1_439 } });
		await post();
		await dispatch(life(store), channel.id);
		expect(await store.destinations.due(now, 9)).toEqual([]);
		await store.destinations.mirror(feed.id, null);
		await store.destinations.set(channel.id, { quiet: null });
		now += 86_400_000;
		await dispatch(life(store), channel.id);
		expect(await store.posts.open(feed.id)).toEqual([]);
	});

	it('has what was looked for and found, too', async () => {
		await post();
		await dispatch(life(store, 'unknown'), channel.id);
		now += 60_000;
		await dispatch(life(store), channel.id);
		await dispatch(life(store), feed.id);
		expect(await titles()).toHaveLength(1);
	});

	it('is in the channel’s language, zone and words, and obeys its hours once', async () => {
		await store.destinations.set(channel.id, {
			zone: 'Asia/Tokyo',
			quiet: { from: 60, to: 120 },
			dailyCap: 1,
			templates: { every: 'Hooray: {count}' },
		});
		expect(await store.destinations.get(feed.id)).toMatchObject({ zone: 'Asia/Tokyo', quiet: null, dailyCap: null });
		await post();
		await dispatch(life(store), channel.id);
		await dispatch(life(store), feed.id);
		expect(await titles()).toEqual(['Hooray: 1,000']);
	});

	it('is given each thing once, wherever the process dies between the two', async () => {
		let sentAt = 0;
		const all = async (dieAt: number) => {
			await begin();
			await post();
			const mortal = new Mortal(dieAt);
			const deps = life(mortal.wrap(store, 'store'), 'sent', () => {
				sentAt = mortal.awaits;
			});
			for (const to of [channel.id, feed.id]) {
				await dispatch(deps, to).catch((error: unknown) => expect(error).toMatchObject({ name: 'Killed' }));
			}
			for (let i = 0; i < 2; i++) {
				now += 61_000;
				await dispatch(life(store), channel.id);
				await dispatch(life(store), feed.id);
			}
			expect({ dieAt, titles: await titles() }).toEqual({ dieAt, titles: [expect.stringContaining('1,000')] });
			return mortal.awaits;
		};
		const awaits = await all(Number.POSITIVE_INFINITY);
		// Before it was sent there is nothing to give to anybody.
		const from = sentAt;
		expect(awaits - from).toBeGreaterThan(20);
		for (let dieAt = from; dieAt <= awaits; dieAt++) await all(dieAt);
	});
});

describe('what is retracted', () => {
	it('is corrected in the feed, too, in the place of what was wrong', async () => {
		await post();
		await dispatch(life(store), channel.id);
		await dispatch(life(store), feed.id);
		const [before] = await store.feeds.entries(feed.id, 9);
		now += 3_600_000;
		const [crossing] = await store.crossings.of({ kind: 'petition', id: 1 });
		const why = 'The page showed <another> count.';
		expect(await store.retractions.add({ kind: 'crossing', id: crossing?.id ?? 0 }, why, now)).toBe(true);
		await dispatch(life(store), channel.id);
		await dispatch(life(store), feed.id);
		const [after, ...more] = await store.feeds.entries(feed.id, 9);
		expect(more).toEqual([]);
		expect(after).toMatchObject({ id: before?.id, at: before?.at, updatedAt: now });
		expect(after?.title).toMatch(/^Correction: this was wrong/);
		expect(after?.html).toContain('The page showed &lt;another&gt; count.');
	});

	it('before it was given to the feed is not given to it', async () => {
		await post();
		await dispatch(life(store), channel.id);
		const [crossing] = await store.crossings.of({ kind: 'petition', id: 1 });
		await store.retractions.add({ kind: 'crossing', id: crossing?.id ?? 0 }, 'wrong', now);
		await dispatch(life(store), feed.id);
		expect(await titles()).toEqual([]);
	});
});

describe('a server that Milepost left', () => {
	it('is forgotten with its feeds, and nobody else’s', async () => {
		await post();
		await dispatch(life(store), channel.id);
		await dispatch(life(store), feed.id);
		const place = { platform: 'feed', workspace: 'discord/12', channel: '2' };
		const other = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		await store.feeds.set(other.id, { tokenHash: 'other', title: 'O', variable: null, createdAt: now });
		await store.workspaces.forget('discord', '1');
		expect(await store.destinations.all()).toEqual([expect.objectContaining({ id: other.id })]);
		expect([await store.feeds.find('hash'), await store.feeds.find('other')]).toEqual([null, other.id]);
		expect(await titles()).toEqual([]);
	});
});

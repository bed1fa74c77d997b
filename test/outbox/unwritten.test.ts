import { afterEach, beforeEach, expect, it } from 'vitest';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps, Trouble } from '../../src/outbox/types.js';
import { unwrittenOutcome } from '../../src/outbox/unwritten.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';

let store: Store;
let close: () => Promise<void>;
let now: number;
let arrived: string[];
let told: Trouble[];
let reported: string[];
let poison: string;
let here: number;
let ports: OutboxDeps;

beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	[now, arrived, told, reported, poison] = [1_000_000, [], [], [], 'count:2'];
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message }) {
			arrived.push(String(message.title?.[0]));
			return { kind: 'sent', messageId: postId };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	ports = {
		store,
		capped: true,
		chat: () => chat,
		write: async ({ crossings: of, notices }) => {
			if (notices.length > 0) throw new TypeError('a bug of ours');
			if (of.some(({ key }) => key === poison)) throw new TypeError('a bug of ours');
			return { tone: 'news', title: [of.map(({ key }) => key).join(' ')], blocks: [] };
		},
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async (_, trouble) => void told.push(trouble),
		credentialsRefused: () => {},
		report: ({ outcome, code }) => reported.push(`${outcome} ${code.split('\n')[0]}`),
		sent: () => {},
		posted: () => {},
	};
	const place = { platform: 'fake', workspace: 'w', channel: 'c' };
	here = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
});
afterEach(() => close());

async function post(n: number): Promise<void> {
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const made = { subject: { kind: 'petition' as const, id: n }, key: `count:${n}`, family: 'count' as const };
	const { crossing } = await store.crossings.add({ ...made, moment: now, facts }, now);
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	const content = { kind: 'announcement', crossings: [crossing.id] } as const;
	await store.posts.add({ id: `p${n}`, destination: here, mention: null, ...times, content });
}

it('a post that cannot be written is put aside, named to managers once, and holds no other', async () => {
	for (const n of [1, 2, 3]) await post(n);
	expect(await dispatch(ports, here)).toBe(now + 2_000);
	expect(arrived).toEqual(['count:3 count:1']);
	expect(told).toMatchObject([{ code: 'post-unwritten', destination: { id: here } }]);
	expect(reported).toEqual([`${unwrittenOutcome} TypeError: a bug of ours`, 'sent ']);
	expect(await store.posts.get('p2')).toMatchObject({ state: 'waiting', outcome: unwrittenOutcome, doubtSince: null });
	await post(4);
	await dispatch(ports, here);
	expect(arrived).toEqual(['count:3 count:1', 'count:4']);
});

it('is tried again with growing pauses, and told once it can be', async () => {
	await post(2);
	const pauses: number[] = [];
	for (let i = 0; i < 12; i++) {
		const next = (await dispatch(ports, here)) as number;
		pauses.push(next - now);
		now = next;
	}
	expect(pauses.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
	expect(pauses.at(-1)).toBe(900_000);
	expect(told).toHaveLength(1);
	await post(5);
	await dispatch(ports, here);
	expect(arrived).toEqual(['count:5']);
	poison = '';
	now += 900_000;
	await dispatch(ports, here);
	expect(arrived).toEqual(['count:5', 'count:2']);
});

it('of what is said to managers nobody is told: that would have to be written, too', async () => {
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	const notice = { at: now, code: 'post-refused', params: { channel: 'c', detail: '' }, key: 'k', about: [] } as const;
	await store.posts.add({ id: 'p2', destination: here, mention: null, ...times, content: { kind: 'notice', notice } });
	await dispatch(ports, here);
	expect(reported).toHaveLength(1);
	expect([told, arrived]).toEqual([[], []]);
});

it('one in doubt that cannot be written any more is given up in words, and holds the others for minutes only', async () => {
	await post(2);
	await store.posts.update('p2', { state: 'doubtful', attempts: 1, triedAt: now, tryEndsAt: now, doubtSince: now });
	await post(6);
	await dispatch(ports, here);
	expect(arrived).toEqual([]);
	expect(await store.posts.get('p2')).toMatchObject({ state: 'doubtful', outcome: unwrittenOutcome });
	for (let next: number | null = now; arrived.length === 0; next = await dispatch(ports, here)) now = next ?? now;
	expect(arrived).toEqual(['count:6']);
	expect(now - 1_000_000).toBeLessThanOrEqual(5 * 60_000);
	for (let i = 0; i < 60; i++) now = (await dispatch(ports, here)) ?? now + 900_000;
	expect(await store.posts.get('p2')).toMatchObject({ state: 'unsettled' });
	expect(told).toMatchObject([{ code: 'post-unsettled', detail: unwrittenOutcome }]);
	expect(arrived).toEqual(['count:6']);
});

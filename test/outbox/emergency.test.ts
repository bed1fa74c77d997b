import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../src/outbox/dispatch.js';
import {
	type HeldScope,
	heldOutcome,
	holdScope,
	holdsIn,
	holdsOver,
	releaseScope,
} from '../../src/outbox/emergency.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';

const hour = 3_600_000;
let store: Store;
let close: () => Promise<void>;
let now: number;
let arrived: string[];
let ports: OutboxDeps;

beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = 100 * hour;
	arrived = [];
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
		write: async (of, to, late) => ({
			tone: 'news',
			title: [
				`${to.channel}${late ? ' late' : ''}: ${of.crossings.map((each) => `${each.subject.id}/${each.key}`).join(' ')}`,
			],
			blocks: [],
		}),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
});
afterEach(() => close());

async function channel(name: string, platform = 'fake'): Promise<number> {
	return (await store.destinations.ensure({ platform, workspace: 'w', channel: name }, { zone: 'UTC', locale: 'en' }))
		.id;
}

async function post(destination: number, petition: number, n: number): Promise<void> {
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const made = { subject: { kind: 'petition' as const, id: petition }, key: `count:${n}`, family: 'count' as const };
	const { crossing } = await store.crossings.add({ ...made, moment: now, facts }, now);
	const times = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	await store.posts.add({
		id: `p${destination}${petition}${n}`,
		destination,
		mention: null,
		...times,
		content: { kind: 'announcement', crossings: [crossing.id] },
	});
}

const all: HeldScope = { kind: 'all' };
async function release(scope: HeldScope): Promise<void> {
	await releaseScope(store, scope, now);
}

describe('what is held in an emergency', () => {
	it('does not leave, however often it is looked at, and is told once and together when it is released', async () => {
		const here = await channel('here');
		await post(here, 1, 1_000);
		await holdScope(store.memory, all, now);
		expect(await dispatch(ports, here)).toBeNull();
		now += 30 * hour;
		await post(here, 1, 2_000);
		await dispatch(ports, here);
		await dispatch(ports, here);
		expect(arrived).toEqual([]);
		expect((await store.posts.open(here)).map(({ outcome }) => outcome)).toEqual([heldOutcome, heldOutcome]);
		expect(await store.posts.nextDue()).toBeGreaterThan(now);
		await release(all);
		await dispatch(ports, here);
		await dispatch(ports, here);
		expect(arrived).toEqual(['here: 1/count:2000 1/count:1000']);
	});

	it('is one chat, or one petition; the rest goes on', async () => {
		const [here, there] = [await channel('here'), await channel('there', 'other')];
		await holdScope(store.memory, { kind: 'platform', platform: 'other' }, now);
		await holdScope(store.memory, { kind: 'petition', petition: 7 }, now);
		for (const each of [here, there]) for (const petition of [7, 8]) await post(each, petition, 1_000);
		for (const each of [here, there]) await dispatch(ports, each);
		expect(arrived).toEqual(['here: 8/count:1000']);
		await release({ kind: 'platform', platform: 'other' });
		for (const each of [here, there]) await dispatch(ports, each);
		expect(arrived.slice(1)).toEqual(['there: 8/count:1000']);
		await release({ kind: 'petition', petition: 7 });
		for (const each of [here, there]) await dispatch(ports, each);
		expect(arrived.slice(2)).toEqual(['here: 7/count:1000', 'there: 7/count:1000']);
	});

	it('is remembered with the moment it began, until it is released', async () => {
		await holdScope(store.memory, all, 5);
		await holdScope(store.memory, all, 9);
		await holdScope(store.memory, { kind: 'petition', petition: 7 }, 6);
		expect(await holdsIn(store.memory)).toEqual([
			{ scope: all, since: 5 },
			{ scope: { kind: 'petition', petition: 7 }, since: 6 },
		]);
		await release(all);
		expect(await holdsIn(store.memory)).toHaveLength(1);
	});

	it('holds a total that a held petition is part of', () => {
		const facts = { title: 'T', url: null, zone: 'UTC', count: 1, approximate: false, countAt: 1 };
		const part = { petition: 7, title: 'P', count: 1, approximate: false, at: 1 };
		const base = { id: 1, key: 'total:1', family: 'total', moment: 1, noticedAt: 1 } as const;
		const total = {
			...base,
			subject: { kind: 'campaign', id: 2 },
			facts: { ...facts, value: 1, parts: [part] },
		} as const;
		const over = (petition: number) =>
			holdsOver({ crossings: [total], notices: [] }, { platform: 'x' }, [
				{ scope: { kind: 'petition', petition }, since: 1 },
			]).length;
		expect([over(7), over(2)]).toEqual([1, 0]);
	});
});

import { afterEach, expect, it } from 'vitest';
import { copyDetails, isInStep, joinCopies } from '../../src/app/copies.js';
import type { OutlookState } from '../../src/domain/outlook/models.js';
import { day } from '../../src/domain/time.js';
import { keepShown } from '../../src/facts/outlooks.js';
import type { Copy } from '../../src/ports/copies.js';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addCrossing, addDestination, addPetition, at, newPost } from '../contract/store-build.js';
import { FakeClock } from '../fakes/clock.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const opened: OpenStore[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function open(url: string) {
	const one = await openServer({ address: addressOf(url), mode: 'bot' });
	opened.push(one);
	if (one.copies === null) throw new Error('a server is shared');
	return { store: one.store, table: one.copies };
}

const everything = ['web', 'poll', 'post', 'gateway'] as const;
const details = () => copyDetails(everything, 'UTC', []);

/** As if it had been killed so long ago. */
const silent = (url: string, id: string, seconds: number) =>
	statement(`update running_copy set seen_at = seen_at - interval '${seconds} seconds' where id = '${id}'`, url);

describePostgres('copies that share a database', () => {
	it('know of one another, in the order in which they were started, until they leave', async () => {
		const url = await newDatabase();
		const [one, other] = await Promise.all([open(url), open(url)]);
		const [first, second] = [details(), copyDetails(['poll'], 'Europe/London', ['key'])];
		await one.table.beat(first, Date.now());
		const all = await other.table.beat(second, Date.now() + 60_000);
		expect(all.map(({ id, roles, zone }) => [id, roles, zone])).toEqual([
			[first.id, everything, 'UTC'],
			[second.id, ['poll'], 'Europe/London'],
		]);
		expect(all[0]?.keys).not.toBe(all[1]?.keys);
		expect(Math.abs(all[0]?.ahead ?? 99_999)).toBeLessThan(5_000);
		expect(Math.abs((all[1]?.ahead ?? 0) - 60_000)).toBeLessThan(5_000);
		await one.table.leave(first.id);
		expect((await other.table.all()).map(({ id }) => id)).toEqual([second.id]);
	});

	it('one at a time does what is leased, and says whether another one did since', async () => {
		const url = await newDatabase();
		const [a, b] = [(await open(url)).table.leases('a'), (await open(url)).table.leases('b')];
		const tries = await Promise.all([a, b, a, b].map((each) => each.take('read p')));
		const holder = tries[0] === null ? b : a;
		const waiter = holder === a ? b : a;
		expect(await waiter.take('read p')).toBeNull();
		expect(await waiter.take('read q')).toEqual({ byAnother: true });
		await waiter.giveBack('read p');
		expect(await waiter.take('read p')).toBeNull();
		await holder.giveBack('read p');
		expect(await holder.take('read p')).toEqual({ byAnother: false });
		await holder.giveBack('read p');
		expect(await waiter.take('read p')).toEqual({ byAnother: true });
		await statement(`update copy_lease set until = until - interval '61 seconds'`, url);
		expect(await holder.take('read p')).toEqual({ byAnother: true });
	});

	it('what a lost one held is free after twenty seconds, and what a living one holds is not', async () => {
		const url = await newDatabase();
		const { store, table } = await open(url);
		const [lost, living] = [details(), details()];
		for (const each of [lost, living]) await table.beat(each, Date.now());
		const places = [await addDestination(store, '#one'), await addDestination(store, '#two')] as const;
		await store.destinations.claim(places[0].id, lost.id, at, at + 60_000);
		await store.destinations.claim(places[1].id, living.id, at, at + 60_000);
		await table.leases(lost.id).take('read p');
		await silent(url, lost.id, 19);
		expect(await table.removeLost()).toBe(0);
		expect(await store.destinations.claim(places[0].id, living.id, at, at + 60_000)).toBeNull();
		await silent(url, lost.id, 2);
		expect(await table.removeLost()).toBe(1);
		expect(await store.destinations.claimed(places[0].id, lost.id)).toBeNull();
		expect(await store.destinations.claim(places[0].id, living.id, at, at + 60_000)).not.toBeNull();
		expect(await store.destinations.claimed(places[1].id, living.id)).not.toBeNull();
		expect(await table.leases(living.id).take('read p')).not.toBeNull();
		await table.leave(living.id);
		expect(await store.destinations.claim(places[1].id, 'another', at, at + 60_000)).not.toBeNull();
	});

	it('a copy beats by itself, and takes others for lost only when it was heard itself', async () => {
		const url = await newDatabase();
		const { table } = await open(url);
		const clock = new FakeClock(Date.now());
		const lost: number[] = [];
		const seen: number[] = [];
		const events = {
			lost: (copies: number) => lost.push(copies),
			changed: (_: Copy, all: readonly Copy[]) => seen.push(all.length),
			failed: (error: unknown) => expect.unreachable(String(error)),
		};
		const dead = details();
		await table.beat(dead, clock.now());
		await silent(url, dead.id, 30);
		const own = details();
		const member = await joinCopies(table, own, clock, events);
		expect(lost).toEqual([]);
		clock.move(5_000);
		await expect.poll(() => lost).toEqual([1]);
		expect(seen).toEqual([1]);
		expect(member.inStep()).toBe(true);
		await member.leave();
		expect(await table.all()).toEqual([]);
	});

	it('an outlook that two of them show at once is kept once', async () => {
		const url = await newDatabase();
		const copies = [await open(url), await open(url)];
		const { id } = await addPetition(copies[0]?.store as OpenStore['store']);
		const memory = { signatures: 500, exposure: 2 };
		const state: OutlookState = {
			...{ model: 'milepost-2', firstAt: at, firstCount: 0, at: at + 2 * day, count: 1_000, rises: 50, corrections: 0 },
			memories: [memory, memory, memory, memory],
		};
		const basis = { state, seenAt: at + 2 * day, deadline: at + 30 * day, threshold: 5_000, zone: 'UTC' };
		const stores = Array.from({ length: 40 }, (_, i) => copies[i % 2]?.store as OpenStore['store']);
		await Promise.all(stores.map((store) => store.petitions.count()));
		await Promise.all(stores.map((store) => keepShown(store, id, basis, 'normal')));
		const { rows } = await statement('select count(*)::int as kept from outlook', url);
		expect(rows).toEqual([{ kept: 1 }]);
	});

	it('a slow one writes nothing about a post that another has gone on with', async () => {
		const { store } = await open(await newDatabase());
		const place = await addDestination(store);
		const { id } = await addPetition(store);
		const crossing = await addCrossing(store, { kind: 'petition', id }, 'count:1000');
		await store.posts.add(newPost(place.id, 'post', [crossing]));
		await store.posts.update('post', { state: 'trying', attempts: 1 });
		expect(await store.posts.update('post', { state: 'waiting' }, 1)).toBe(true);
		await store.posts.update('post', { state: 'trying', attempts: 2 });
		expect(await store.posts.update('post', { state: 'waiting' }, 1)).toBe(false);
		await store.posts.update('post', { state: 'sent' });
		expect(await store.posts.update('post', { state: 'waiting' }, 2)).toBe(false);
		expect((await store.posts.get('post'))?.state).toBe('sent');
	});
});

it.each([
	[0, [60_000], true],
	[60_000, [0], false],
	[60_000, [], true],
	[-60_000, [70_000, 90_000], true],
	[-60_000, [60_000], false],
	[9_000, [0], true],
])('a clock %i ms ahead, beside %j, is in step: %s', (ahead, others, expected) => {
	const copy = (ms: number): Copy => ({ ...copyDetails(everything, 'UTC', []), startedAt: 0, ahead: ms });
	expect(isInStep(copy(ahead), others.map(copy))).toBe(expected);
});

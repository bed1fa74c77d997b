import { afterEach, beforeEach, expect, it } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Gate, Source } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import { commitObservation, commitObservations } from '../../src/watch/observe.js';
import { readDue } from '../../src/watch/read.js';
import type { ReadDeps } from '../../src/watch/types.js';
import { createWorld, type World } from './world.js';

let world: World;
/** How many petitions each transaction was about. */
let transactions: number[];
beforeEach(async () => {
	world = await createWorld();
	transactions = [];
});
afterEach(() => world.close());

/** Everything is in one list; what `broken` says of a transaction's tables is what its readings meet. */
function listed(broken: (tx: Store) => Store = (tx) => tx): ReadDeps {
	const source = { ...(world.source('page') as Source), readMany: async () => world.pages };
	const store: Store = {
		...world.store,
		transaction(work, about) {
			if (about !== undefined && 'petitions' in about) transactions.push(about.petitions.length);
			return world.store.transaction((tx) => work(broken(tx)), about);
		},
	};
	return { ...world, store, source: () => source, readMany: async () => world.pages };
}

async function petitions(count: number): Promise<readonly number[]> {
	const ids: number[] = [];
	for (let i = 1; i <= count; i++) {
		ids.push((await world.petition(`${i}`)).id);
		world.pages.set(`${i}`, world.fresh({ count: i }));
	}
	return ids;
}

const counts = async (ids: readonly number[]) =>
	(await world.store.petitions.many(ids)).map(({ snapshot }) => snapshot?.count ?? null);

it('what a list says of 500 petitions is one transaction', async () => {
	const ids = await petitions(500);
	await readDue(listed(), 'page');
	expect(transactions).toEqual([500]);
	expect(await counts(ids)).toEqual(ids.map((_, i) => i + 1));
});

it('a list that tells of many for a request is read again within the half minute, one of few within the minute', async () => {
	const ids = await petitions(20);
	const readMany: ReadDeps['readMany'] = async (_, __, { http }) => {
		for (let i = 0; i < requests; i++) await http.request({ url: 'https://p.example', trustedBase: null });
		return world.pages;
	};
	const waits: number[] = [];
	let requests = 2;
	for (requests of [2, 3]) {
		for (const id of ids) await world.store.petitions.update(id, { nextReadAt: world.time });
		await readDue({ ...listed(), readMany }, 'page');
		const [first] = await world.store.petitions.many(ids);
		waits.push((first?.nextReadAt ?? 0) - world.time);
		world.time += 60_000;
	}
	expect(waits).toEqual([30_000, 60_000]);
});

/** A list whose second half the budget lets through later, at `opens`. */
async function interrupted(wait: number, also: Partial<ReadDeps> = {}) {
	const ids = await petitions(20);
	let opens = world.time;
	let asked = 0;
	const gate = { load: async () => {}, opensAt: () => Math.max(opens, world.time) } as unknown as Gate;
	const readMany: ReadDeps['readMany'] = async () => {
		opens = world.time + wait;
		const told = ++asked * 10;
		const held: SourceOutcome = { kind: 'held', until: opens, asked: false };
		return new Map([...world.pages].map(([id, page]) => [id, Number(id) <= told ? page : held]));
	};
	const deps: ReadDeps = { ...listed(), ...also, http: { ...world.http, gate }, readMany };
	await readDue(deps, 'page');
	return { ids, deps };
}

it('what a list says is written down once, although the budget interrupts it', async () => {
	const { ids, deps } = await interrupted(500);
	expect(transactions).toEqual([]);
	world.time += 500;
	await readDue(deps, 'page');
	expect(transactions).toEqual([20]);
	expect(await counts(ids)).toEqual(ids.map((_, i) => i + 1));
});

it.each([
	['the rest has to wait for longer', 30_000, {}],
	['somebody waits for a first reading', 500, { awaited: () => [99] }],
])('what a list has said by then is written down where %s', async (_, wait, also) => {
	await interrupted(wait, also);
	expect(transactions).toEqual([10]);
});

it('what nobody follows any more by the end of a list is not written down', async () => {
	const { ids, deps } = await interrupted(500);
	await world.store.petitions.update(ids[0] as number, { nextReadAt: null });
	world.time += 500;
	await readDue(deps, 'page');
	expect(transactions).toEqual([19]);
	expect((await counts(ids))[0]).toBeNull();
});

it('a reading that cannot be written down takes none of the others with it, and waits by itself', async () => {
	const ids = await petitions(20);
	const bad = ids[6] as number;
	world.pages.set('7', { ...world.fresh({ count: 7 }), aliases: [null as unknown as string] } as SourceOutcome);
	const bugs: string[] = [];
	await readDue({ ...listed(), bug: ({ id }, error) => void bugs.push(`${id} ${(error as Error).name}`) }, 'page');
	expect(await counts(ids)).toEqual(ids.map((id, i) => (id === bad ? null : i + 1)));
	expect(bugs).toEqual([`${bad} TypeError`]);
	expect((await world.store.health.all()).map(({ petition }) => petition)).toEqual([bad]);
	// Halved until it was alone.
	expect(transactions.slice(0, 2)).toEqual([20, 10]);
	expect(transactions.length).toBeLessThanOrEqual(11);
});

it('each is told once, although one among them had all of them begin again', async () => {
	const ids = await petitions(4);
	const destination = await world.follow({ kind: 'petition', id: ids[1] as number }, 'every:10000');
	await readDue(listed(), 'page');
	for (const id of ids) await world.store.petitions.update(id, { nextReadAt: world.time });
	world.time += 3_600_000;
	world.pages.set('2', world.fresh({ count: 10_001 }));
	world.pages.set('3', { ...world.fresh({ count: 3 }), aliases: [null as unknown as string] } as SourceOutcome);
	const woken = world.woken.length;
	await readDue(listed(), 'page');
	expect(await world.waiting(destination)).toEqual([['count:10000']]);
	expect(world.woken.slice(woken).filter((each) => each === `dispatch ${destination}`)).toHaveLength(1);
});

it('a database that fails is no petition’s fault: it is thrown, and nobody is in trouble', async () => {
	await petitions(8);
	const locked = new FaultError('database-locked', { file: 'm.db' });
	const failing = listed((tx) => ({ ...tx, looks: { ...tx.looks, before: () => Promise.reject(locked) } }));
	await expect(readDue(failing, 'page')).rejects.toThrow(locked);
	expect(transactions).toEqual([8]);
	expect(await world.store.health.all()).toEqual([]);
});

/** Three rounds of readings, an hour and more apart: counts that rise, stand still, fall, and pass what is asked for. */
async function history(of: World, read: (of: World) => ReadDeps): Promise<unknown> {
	const ids: number[] = [];
	for (let i = 1; i <= 6; i++) ids.push((await of.petition(`${i}`)).id);
	const members = ids.slice(0, 2);
	const named = { name: 'c', title: 'C', members, events: [], origin: 'chat' } as const;
	const campaign = await of.store.campaigns.save(named);
	const destinations = [await of.follow({ kind: 'campaign', id: campaign.id }, 'total:20000', '#campaign')];
	for (const id of ids) destinations.push(await of.follow({ kind: 'petition', id }, 'threshold every:10000', `#${id}`));
	for (const [hours, counts] of [
		[0, [9_000, 9_500, 9_999, 60_000, 20_001, 5]],
		[1, [9_900, 9_500, 9_999, 99_000, 20_001, 6]],
		[5, [10_100, 9_900, 10_000, 100_500, 19_000, 7]],
		[6, [11_000, 10_100, 10_001, 101_000, 20_500, 8]],
	] as const) {
		of.time += hours * 3_600_000;
		for (const [i, count] of counts.entries()) of.pages.set(`${i + 1}`, of.fresh({ count }));
		for (const id of ids) await of.store.petitions.update(id, { nextReadAt: of.time });
		await readDue(read(of), 'page');
	}
	const petitions = await of.store.petitions.many(ids);
	const perPetition = ids.map(async (id) => ({
		readings: await of.store.readings.range(id, 0, of.time, 99),
		outlook: await of.store.outlooks.state(id),
		crossings: await of.store.crossings.of({ kind: 'petition', id }),
	}));
	const told = await of.store.crossings.of({ kind: 'campaign', id: campaign.id });
	const waiting = await Promise.all(destinations.map((id) => of.waiting(id)));
	return { petitions, perPetition: await Promise.all(perPetition), told, waiting };
}

it('what is written down together is what would be written down one by one', async () => {
	const alone = await createWorld();
	try {
		const together = await history(world, () => listed());
		expect(transactions).toEqual([6, 6, 6, 6]);
		expect(together).toEqual(await history(alone, (of) => of));
		expect(JSON.stringify(together)).toContain('threshold:100000');
		expect(JSON.stringify(together)).toContain('total:20000');
	} finally {
		await alone.close();
	}
});

it('knows the same pace: a count that stood still for hours did not rise all that time', async () => {
	const alone = await createWorld();
	try {
		const looks = async (of: World, hours: number, count: number) => {
			of.time += hours * 3_600_000;
			const petitions = await of.store.petitions.many(await of.store.petitions.ids());
			const { snapshot } = of.fresh({ count }) as Extract<SourceOutcome, { kind: 'fresh' }>;
			return petitions.map(({ id }) => ({ petition: id, snapshot, at: of.time }));
		};
		for (const of of [world, alone]) for (const id of ['1', '2']) await of.petition(id);
		for (const [hours, count] of [
			[0, 5_000],
			[30, 5_000],
			[0.2, 5_100],
		] as const) {
			const together = await commitObservations(world, await looks(world, hours, count));
			const single: unknown[] = [];
			for (const each of await looks(alone, hours, count)) single.push((await commitObservation(alone, each)).facts);
			expect(together.map(({ facts }) => facts)).toEqual(single);
		}
	} finally {
		await alone.close();
	}
});

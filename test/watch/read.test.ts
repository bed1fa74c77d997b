import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import { FaultError } from '../../src/domain/fault.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Petition } from '../../src/domain/petition.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { Source } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import { momentKeeper } from '../../src/watch/moments.js';
import { readDue } from '../../src/watch/read.js';
import { anyFacts } from '../domain/any-facts.js';
import { createWorld, type World } from './world.js';

const hour = 3_600_000;
let world: World;
beforeEach(async () => {
	world = await createWorld();
});
afterEach(() => world.close());

/** An hour later everything is due again. */
async function hourLater(): Promise<void> {
	world.time += hour;
	for (const id of await world.store.petitions.ids())
		await world.store.petitions.update(id, { nextReadAt: world.time });
	await readDue(world, 'page');
}

/** The store whose transactions end so. */
function throwing(error: Error): Store {
	return {
		...world.store,
		transaction: async () => {
			throw error;
		},
	};
}

describe('a look at a petition', () => {
	it('at first sight is a baseline: nothing passed before is news, what comes after is', async () => {
		const petition = await world.petition('a');
		const destination = await world.follow({ kind: 'petition', id: petition.id }, 'threshold ladder');
		world.pages.set('a', world.fresh({ count: 60_000 }));
		await readDue(world, 'page');
		expect(await world.waiting(destination)).toEqual([]);
		world.pages.set('a', world.fresh({ count: 100_000 }));
		await hourLater();
		expect(await world.waiting(destination)).toEqual([['threshold:100000']]);
		expect(world.woken).toContain(`dispatch ${destination}`);
	});

	it('keeps the first moment of a threshold although nobody asked for it: a promise does not move', async () => {
		const petition = await world.petition('a');
		world.pages.set('a', world.fresh({ count: 60_000 }));
		await readDue(world, 'page');
		world.pages.set('a', world.fresh({ count: 100_001 }));
		await hourLater();
		const reached = world.time;
		world.pages.set('a', world.fresh({ count: 110_000 }));
		await hourLater();
		const facts = await factsOf(world.store, (await world.store.petitions.get(petition.id)) as Petition, world.time);
		expect(facts?.response).toMatchObject({ kind: 'awaited', since: reached });
	});

	it('stores equal counts once, and the end of a time in which the count stood still', async () => {
		const petition = await world.petition('a');
		world.pages.set('a', world.fresh({ count: 10 }));
		await readDue(world, 'page');
		const start = world.time;
		await hourLater();
		await hourLater();
		world.pages.set('a', world.fresh({ count: 15 }));
		await hourLater();
		const readings = await world.store.readings.range(petition.id, 0, world.time, 10);
		expect(readings.map(({ at, count }) => [at - start, count])).toEqual([
			[0, 10],
			[2 * hour, 10],
			[3 * hour, 15],
		]);
	});

	it('keeps a petition that cannot be read from delaying the others', async () => {
		await world.petition('broken');
		const well = await world.petition('well');
		world.pages.set('well', world.fresh({ count: 7 }));
		await readDue(world, 'page');
		expect((await world.store.petitions.get(well.id))?.snapshot?.count).toBe(7);
	});

	it('counts a throw as the failure of that petition, with back-off', async () => {
		const broken = await world.petition('broken');
		const well = await world.petition('well');
		world.pages.set('well', world.fresh({ count: 7 }));
		const { readOne } = world;
		await readDue(
			{
				...world,
				readOne: (source, target, context) => {
					if (target.ref.id === 'broken') throw new RangeError('Maximum call stack size exceeded');
					return readOne(source, target, context);
				},
			},
			'page',
		);
		expect((await world.store.petitions.get(well.id))?.snapshot?.count).toBe(7);
		expect((await world.store.petitions.get(broken.id))?.nextReadAt).toBeGreaterThan(world.time);
		expect((await world.store.health.get(broken.id))?.kind).toBe('shape-changed');
	});

	it('counts a throw while an outcome is written down so, too, and the throw of a list is nobody’s', async () => {
		const broken = await world.petition('broken');
		const well = await world.petition('well');
		world.pages.set('broken', { ...world.fresh(), aliases: [null as unknown as string] } as SourceOutcome);
		world.pages.set('well', world.fresh({ count: 7 }));
		const bugs: unknown[] = [];
		const source = { ...(world.source('page') as Source), readMany: async () => new Map() };
		const readMany = async () => {
			throw new RangeError('a list');
		};
		const bug = (_: Petition, error: unknown) => void bugs.push(String(error));
		const ports = { ...world, source: () => source, readMany, bug };
		await readDue(ports, 'page');
		expect((await world.store.petitions.get(well.id))?.snapshot?.count).toBe(7);
		expect(await world.store.petitions.get(broken.id)).toMatchObject({ snapshot: null });
		expect((await world.store.health.get(broken.id))?.detail).toContain('a bug in reading page: TypeError');
		expect(bugs).toEqual(['RangeError: a list', expect.stringContaining('TypeError')]);
		const waits: number[] = [];
		for (let i = 0; i < 3; i++) {
			const { nextReadAt } = (await world.store.petitions.get(broken.id)) as Petition;
			waits.push(Math.round(((nextReadAt ?? 0) - world.time) / 60_000));
			world.time = nextReadAt ?? 0;
			await readDue(ports, 'page');
		}
		expect(waits).toEqual([1, 2, 4]);
	});

	it('lets a moment whose look throws wait, each time for longer', async () => {
		const { id } = await world.petition('broken', 'gone-platform');
		await world.store.petitions.update(id, { nextMomentAt: world.time });
		const bugs: unknown[] = [];
		const keep = momentKeeper({
			...world,
			store: throwing(new TypeError('x')),
			bug: (_, error) => void bugs.push(error),
		});
		const waits: number[] = [];
		for (let i = 0; i < 3; i++) {
			await keep(id);
			const { nextMomentAt } = (await world.store.petitions.get(id)) as Petition;
			waits.push(Math.round(((nextMomentAt ?? 0) - world.time) / 60_000));
			world.time = nextMomentAt ?? 0;
		}
		expect([waits, bugs.length]).toEqual([[1, 2, 4], 3]);
	});

	it('leaves it to everybody’s next look where the database fails', async () => {
		const petition = await world.petition('a');
		world.pages.set('a', world.fresh({ count: 7 }));
		const store = throwing(new FaultError('disk-full', { file: 'f' }));
		await expect(readDue({ ...world, store }, 'page')).rejects.toMatchObject({ fault: { code: 'disk-full' } });
		expect(await world.store.health.get(petition.id)).toBeNull();
	});

	it('does not read what no program knows any more', async () => {
		const lost = await world.petition('x', 'gone-platform');
		await readDue(world, 'gone-platform');
		expect((await world.store.petitions.get(lost.id))?.nextReadAt).toBeNull();
	});

	it('begins with the past that its platform tells: marked, learnt from, and none of it announced', async () => {
		const petition = await world.petition('a');
		const here = await world.follow({ kind: 'petition', id: petition.id }, 'threshold ladder');
		const hours = (n: number) => world.time - n * hour;
		const past = [
			{ at: hours(48), count: 1_000 },
			{ at: hours(24), count: 5_000 },
			{ at: hours(20), count: 4_000 },
			{ at: hours(-5), count: 5_500 },
		];
		world.pages.set('a', { ...world.fresh({ count: 6_000, openedAt: null }), past } as SourceOutcome);
		await readDue(world, 'page');
		const counts = async () =>
			(await world.store.readings.from(petition.id, 0, 9)).map(({ count, kind }) => [count, kind]);
		const imported = [
			[1_000, 'imported'],
			[5_000, 'imported'],
			[6_000, 'exact'],
		];
		expect(await counts()).toEqual(imported);
		expect(await world.store.outlooks.state(petition.id)).toMatchObject({ firstCount: 1_000 });
		const known = (await world.store.petitions.get(petition.id)) as Petition;
		expect((await factsOf(world.store, known, world.time))?.pace.day).toBe(1_000);
		// Once there are counts of its own they stand.
		world.pages.set('a', { ...world.fresh({ count: 6_000 }), past: [{ at: hours(99), count: 7 }] } as SourceOutcome);
		await hourLater();
		expect(await counts()).toEqual(imported);
		expect(await world.waiting(here)).toEqual([]);
		world.pages.set('a', world.fresh({ count: 10_000 }));
		await hourLater();
		expect(await world.waiting(here)).toEqual([['count:10000']]);
	});

	it('follows a petition to its new id', async () => {
		const petition = await world.petition('old');
		world.pages.set('old', { kind: 'moved', id: 'new', detail: '' });
		await readDue(world, 'page');
		expect((await world.store.petitions.get(petition.id))?.ref.id).toBe('new');
		expect((await world.store.petitions.byAlias('page:old'))?.id).toBe(petition.id);
		expect(world.woken).toContain('read page');
	});
});

describe('trouble with a source', () => {
	it('never turns into a number, and leaves the old one with its age', async () => {
		const petition = await world.petition('a');
		world.pages.set('a', world.fresh({ count: 10 }));
		await readDue(world, 'page');
		const read = world.time;
		world.pages.set('a', { kind: 'shape-changed', detail: 'count is "12,3"' });
		await hourLater();
		const now = await world.store.petitions.get(petition.id);
		expect(now).toMatchObject({ checkedAt: read, snapshot: { count: 10 } });
	});
});

describe('a campaign', () => {
	it('tells its total with both moments, not while a part is older than a day', async () => {
		const [a, b] = [await world.petition('a'), await world.petition('b')];
		const campaign = await world.store.campaigns.save({
			name: 'both',
			title: 'Both',
			members: [a.id, b.id],
			events: [],
			origin: 'config',
		});
		const destination = await world.follow({ kind: 'campaign', id: campaign.id }, 'total');
		world.pages.set('a', world.fresh({ count: 600 }));
		world.pages.set('b', world.fresh({ count: 300 }));
		await readDue(world, 'page');
		world.pages.set('a', world.fresh({ count: 800 }));
		await hourLater();
		expect(await world.waiting(destination)).toEqual([['total:1000']]);
		const [post] = await world.store.posts.open(destination);
		expect(anyFacts(post?.crossings[0] as Crossing).parts?.map((part) => part.count)).toEqual([800, 300]);

		world.pages.set('b', { kind: 'unreachable', code: 'network', detail: '' });
		world.pages.set('a', world.fresh({ count: 5_000 }));
		world.time += 25 * hour;
		await hourLater();
		expect(await world.waiting(destination)).toHaveLength(1);
	});
});

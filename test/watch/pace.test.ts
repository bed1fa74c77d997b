import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/petition.js';
import { day, hour } from '../../src/domain/time.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, snapshot } from '../domain/build.js';
import { createWorld, type World } from './world.js';

const deadline = at('2016-01-20T05:00Z') - 1;
let world: World;
let petition: number;
let destination: number;

beforeEach(async () => {
	world = await createWorld();
	world.time = at('2015-12-20T12:00Z');
	petition = (await world.petition('one')).id;
	destination = await world.follow({ kind: 'petition', id: petition }, 'pace');
});
afterEach(() => world.close());

/** Looks every two hours at a petition signed so fast, day by day. */
async function signed(perDay: readonly number[], over: Partial<Snapshot> = {}): Promise<void> {
	let count = 0;
	for (const [i, gained] of perDay.entries()) {
		for (let hours = 2; hours <= 24; hours += 2) {
			const moment = world.time + i * day + hours * hour;
			const now = Math.round(count + (gained * hours) / 24);
			await commitObservation(world, { petition, snapshot: snapshot({ deadline, ...over, count: now }), at: moment });
		}
		count += gained;
	}
}

it('says that it fades, that it surges, and that it is back', async () => {
	await signed([30_000, 25_000, 2_000, 800, 600, 500, 500, 500, 400, 6_000, 9_000, 10_000]);
	const keys = ['pace:off:2015-12-22', 'pace:surge:2015-12-29', 'pace:on:2015-12-30'];
	expect(await world.waiting(destination)).toEqual(keys.map((key) => [key]));
	const [, , back] = await world.store.crossings.of({ kind: 'petition', id: petition }, keys);
	expect(back?.facts).toMatchObject({ again: true, of: 100_000 });
});

it('says nothing of a petition that nobody expects to make it', async () => {
	await signed([30, 20, 20, 15, 15, 10, 10, 10, 10, 10]);
	expect(await world.waiting(destination)).toEqual([]);
});

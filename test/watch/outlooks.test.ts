import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockIn } from '../../src/domain/outlook/clock.js';
import { type OutlookState, stateAfterAll } from '../../src/domain/outlook/models.js';
import { outlookIn } from '../../src/domain/outlook/outlook.js';
import type { Instant, Snapshot } from '../../src/domain/petition.js';
import { day, hour } from '../../src/domain/time.js';
import { keepShown } from '../../src/facts/outlooks.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, hundredThousand, snapshot } from '../domain/build.js';
import { createWorld, type World } from './world.js';

const opened = at('2015-12-20T12:00Z');
const deadline = at('2016-01-20T05:00Z') - 1;
const zone = 'America/New_York';
let world: World;
let petition: number;

beforeEach(async () => {
	world = await createWorld();
	petition = (await world.petition('one')).id;
});
afterEach(() => world.close());

async function look(moment: Instant, over: Partial<Snapshot> | null): Promise<void> {
	const page = over === null ? null : snapshot({ deadline, ...over });
	await commitObservation(world, { petition, snapshot: page, at: moment, ...(page === null ? { askedAt: null } : {}) });
}

function stateAfter(readings: readonly (readonly [Instant, number])[]): OutlookState {
	const counted = readings.map(([at, count]) => ({ at, count }));
	return stateAfterAll(counted, opened, clockIn(zone)) as OutlookState;
}

async function show(now: Instant): Promise<void> {
	const facts = await factsOf(world.store, (await world.store.petitions.get(petition)) as never, now);
	if (facts?.outlook === null || facts === null) throw new Error('an outlook was expected');
	await keepShown(world.store, petition, facts.outlook, 'normal');
}

describe('what the model remembers', () => {
	it('moves on with each count, and with nothing else', async () => {
		const readings = [1_000, 5_000, 4_000, 9_000].map((count, i) => [opened + (i + 1) * day, count] as const);
		for (const [moment, count] of readings) {
			await look(moment, { count });
			await look(moment + hour, { count });
			await look(moment + 2 * hour, { count: 0, state: 'hidden' });
			await look(moment + 3 * hour, null);
		}
		expect(await world.store.outlooks.state(petition)).toEqual(stateAfter(readings));
	});

	it('is made of the stored readings where there was no model yet', async () => {
		const readings = [1_000, 5_000, 9_000].map((count, i) => [opened + (i + 1) * day, count] as const);
		for (const [moment, count] of readings.slice(0, 2)) {
			await world.store.readings.add(petition, { at: moment, count, kind: 'exact' });
		}
		await look(readings[2]?.[0] ?? 0, { count: 9_000 });
		expect(await world.store.outlooks.state(petition)).toEqual(stateAfter(readings));
	});

	it('is all a forecast needs: thinned readings change nothing of it', async () => {
		for (let i = 1; i <= 20; i++) await look(opened + i * hour, { count: i * 100 });
		const now = opened + 21 * hour;
		const of = async () => {
			const facts = await factsOf(world.store, (await world.store.petitions.get(petition)) as never, now);
			return facts?.outlook === null || facts === null ? null : outlookIn(facts.outlook, 'normal');
		};
		const before = await of();
		expect(before).toMatchObject({ kind: 'forecast', count: 2_000, threshold: { count: 100_000 } });
		await world.store.readings.thin(petition, now + 400 * day, []);
		expect(await of()).toEqual(before);
	});
});

describe('an outlook that was shown', () => {
	const outcomes = () => world.store.outlooks.record('milepost-2', 0, 1.01, deadline);

	it('came true when its number was reached in time', async () => {
		await look(opened + day, { count: 90_000 });
		await show(opened + day + hour);
		await show(opened + day + hour);
		await look(opened + 2 * day, { count: 99_999 });
		expect(await outcomes()).toMatchObject({ ended: 0 });
		await look(opened + 3 * day, { count: 100_000 });
		expect(await outcomes()).toEqual({ ended: 1, petitions: 1, share: 1 });
		const [open] = await world.store.outlooks.open(petition);
		expect(open).toMatchObject({ reached: true });
		await look(deadline + hour, { count: 140_000 });
		expect(await world.store.outlooks.open(petition)).toEqual([]);
		expect(await world.store.outlooks.ended('milepost-2', deadline)).toMatchObject([
			{ petition, platform: 'page', reached: true, finalCount: 140_000, age: day },
		]);
		expect(await world.store.outlooks.record('milepost-2', 0, 1.01, deadline - 1)).toMatchObject({ ended: 0 });
	});

	it('did not when the deadline passed and nobody could look for a week', async () => {
		await look(opened + day, { count: 9_000 });
		await show(opened + day + hour);
		await look(deadline + hour, null);
		expect(await outcomes()).toMatchObject({ ended: 0 });
		await look(deadline + 7 * day, null);
		expect(await outcomes()).toEqual({ ended: 1, petitions: 1, share: 0 });
	});

	it('is judged by the count nearest to its end', async () => {
		await look(opened + day, { count: 9_000 });
		await show(opened + day + hour);
		await look(deadline - day, { count: 9_500 });
		await look(deadline + hour, { count: 9_600 });
		expect(await world.store.outlooks.ended('milepost-2', deadline)).toMatchObject([{ finalCount: 9_600 }]);
	});

	it('counts only for the model that made it', async () => {
		await look(opened + day, { count: 9_000 });
		await show(opened + day + hour);
		await look(deadline + hour, { count: 9_000 });
		expect(await world.store.outlooks.record('milepost-1', 0, 1.01, deadline)).toMatchObject({ ended: 0 });
		expect(await world.store.outlooks.ended('milepost-1', deadline)).toEqual([]);
	});

	it('did not when the petition was closed early, nor when its number came after the deadline', async () => {
		await look(opened + day, { count: 9_000 });
		await show(opened + day + hour);
		await look(opened + 2 * day, { count: 9_100, state: 'closed' });
		expect(await outcomes()).toEqual({ ended: 1, petitions: 1, share: 0 });
		const thresholds = [{ ...hundredThousand, count: 20_000 }];
		await look(opened + 3 * day, { count: 9_200, thresholds });
		await show(opened + 3 * day + hour);
		await look(deadline + day, { count: 30_000, thresholds });
		expect(await outcomes()).toEqual({ ended: 2, petitions: 1, share: 0 });
	});
});

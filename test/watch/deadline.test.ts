import { afterEach, describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant, Snapshot, Threshold } from '../../src/domain/petition.js';
import { anyFacts } from '../domain/any-facts.js';
import { at, hundredThousand, snapshot } from '../domain/build.js';
import { createVirtualWorld, type VirtualWorld } from './virtual.js';

const minute = 60_000;
const hour = 60 * minute;
const end = at('2016-01-20T05:00Z') - 1;
const down: SourceOutcome = { kind: 'unreachable', code: 'network', detail: 'down' };
const threshold = (count: number, reachedAt: Instant | null = null): Threshold => ({
	...hundredThousand,
	count,
	reachedAt,
});
const everything = 'threshold ladder every:10 percent:50,99 deadline:1d,1h lifecycle correction';

let opened: VirtualWorld | null = null;
afterEach(async () => {
	await opened?.world.close();
	opened = null;
});

/** A petition followed from `start` on; `page` is what its platform shows. */
async function watch(start: Instant, page: (at: Instant) => SourceOutcome, rules = everything) {
	const virtual = await createVirtualWorld();
	opened = virtual;
	virtual.world.time = start;
	virtual.page = page;
	const { id } = await virtual.world.petition('1');
	const destination = await virtual.world.follow({ kind: 'petition', id }, rules);
	const keys = async () => (await virtual.told(destination)).map(({ key }) => key);
	return { virtual, destination, keys };
}

describe('at the deadline', () => {
	/** 9,940 until four hours before the end, 10,040 at it; shown closed two minutes later. */
	const story =
		(over: Partial<Snapshot> = {}) =>
		(now: Instant): SourceOutcome => ({
			kind: 'fresh',
			snapshot: {
				...snapshot(),
				deadline: end,
				thresholds: [threshold(10_000)],
				count:
					now < end - 4 * hour
						? 9_940
						: now < end
							? 9_940 + Math.floor(((now - end + 4 * hour) / (4 * hour)) * 100)
							: 10_040,
				state: now < end + 2 * minute ? 'open' : 'closed',
				...over,
			},
		});

	it('the source was down over the end: one neutral word, then the threshold and the result, once', async () => {
		const page = story();
		const outage = (now: Instant) => (now > end - 4 * hour && now < end + 3 * hour ? down : page(now));
		const { virtual, destination, keys } = await watch(end - 5 * hour, outage, 'threshold lifecycle deadline:1h');
		await virtual.runUntil(end - hour + 9 * minute);
		expect(await keys()).toEqual([]);
		await virtual.runUntil(end + 9 * minute);
		expect(await keys()).toEqual(['deadline:1h']);
		await virtual.runUntil(end + 11 * minute);
		expect(await keys()).toEqual(['deadline:1h', 'state:ended']);
		const [reminder, neutral] = await virtual.told(destination);
		expect(anyFacts(reminder as Crossing).seenAt).toBeLessThanOrEqual(end - 4 * hour);
		expect(neutral?.facts).toMatchObject({ count: 9_940, needed: 60, of: 10_000 });
		await virtual.runUntil(end + 30 * hour);
		expect(await keys()).toEqual(['deadline:1h', 'state:ended', 'threshold:10000', 'state:closed']);
		const [, , reached, result] = await virtual.told(destination);
		expect(reached?.facts).toMatchObject({ ended: 'final', count: 10_040 });
		expect(result?.facts).toMatchObject({ reached: true, value: 10_000 });
	});

	it.each([
		['an hour', hour],
		['a year', 365 * 24 * hour],
	])(
		'followed %s after the end and still shown open: no moment waits to be read for, and nothing is said',
		async (_, late) => {
			const { virtual, keys } = await watch(end + late, story({ state: 'open' }), 'threshold lifecycle deadline:1h');
			await virtual.runUntil(end + late + 10 * minute);
			const [petition] = await virtual.world.store.petitions.many(await virtual.world.store.petitions.ids());
			expect(petition?.nextMomentAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(virtual.world.time);
			expect(await keys()).toEqual([]);
		},
	);

	it('the program was stopped over the end: it reads before it speaks', async () => {
		const thresholds = [threshold(10_000, end - minute)];
		const { virtual, destination, keys } = await watch(
			end - 5 * hour,
			(now) => story(now > end ? { thresholds } : {})(now),
			'threshold lifecycle',
		);
		await virtual.runUntil(end - 4 * hour);
		await virtual.stopUntil(end + 6 * hour);
		await virtual.runUntil(end + 30 * hour);
		expect(await keys()).toEqual(['threshold:10000', 'state:closed']);
		expect((await virtual.told(destination))[0]?.facts).toMatchObject({ ended: 'before' });
	});

	it('a reminder owed since the stop is told with the number just read, or not at all', async () => {
		const met = (now: Instant) => story(now > end - 4 * hour ? { count: 10_010 } : {})(now);
		const { virtual, keys } = await watch(end - 30 * hour, met, 'threshold deadline:1d');
		await virtual.runUntil(end - 25 * hour);
		await virtual.stopUntil(end - 3 * hour);
		await virtual.runUntil(end - 2 * hour);
		expect(await keys()).toEqual(['threshold:10000']);
	});

	it('nobody answers after the stop either: ten minutes, then how old the number is', async () => {
		const page = story();
		const { virtual, destination, keys } = await watch(
			end - 30 * hour,
			(now) => (now > end - 25 * hour ? down : page(now)),
			'deadline:1d',
		);
		await virtual.runUntil(end - 25 * hour);
		await virtual.stopUntil(end - 3 * hour);
		await virtual.runUntil(end - 3 * hour + 9 * minute);
		expect(await keys()).toEqual([]);
		await virtual.runUntil(end - 2 * hour);
		expect(await keys()).toEqual(['deadline:1d']);
		const [reminder] = await virtual.told(destination);
		expect(anyFacts(reminder as Crossing).seenAt).toBeLessThanOrEqual(end - 25 * hour);
	});

	it('an answer that was asked for before the end says nothing of it', async () => {
		const slow = 30_000;
		const page = story({ count: 5_000 });
		const { virtual, keys } = await watch(end - 2 * minute, page, 'lifecycle');
		virtual.answerTakes = slow;
		await virtual.runUntil(end + 30 * minute);
		expect(await keys()).toEqual(['state:closed']);
		expect(virtual.asked.filter(({ at: asked }) => asked > end && asked <= end + minute + slow)).not.toHaveLength(0);
	});

	it('down over the end for long: it is asked every five minutes, and the result follows the return', async () => {
		const page = story({ count: 5_000 });
		const back = end + 9 * hour;
		const { virtual, destination } = await watch(
			end - 20 * hour,
			(now) => (now > end - 18 * hour && now < back ? down : page(now)),
			'lifecycle',
		);
		await virtual.runUntil(back + 6 * minute);
		const tries = virtual.asked.filter(({ at: asked }) => asked >= end - hour && asked <= back);
		const gaps = tries.slice(1).map((each, i) => each.at - (tries[i]?.at ?? 0));
		expect(Math.max(...gaps)).toBeLessThanOrEqual(5 * minute);
		expect(tries[0]?.at).toBeLessThanOrEqual(end - 55 * minute);
		const told = await virtual.told(destination);
		expect(told.map(({ key }) => key)).toEqual(['state:ended', 'state:closed']);
		expect(told[1]?.noticedAt).toBeLessThanOrEqual(back + 5 * minute);
	});

	it('extended at the last moment: nothing ended, and the next end is told', async () => {
		const later = end + 3 * hour;
		const page = (now: Instant) =>
			story(now < end - minute ? {} : { deadline: later, state: now < later ? 'open' : 'closed', count: 9_000 })(now);
		const { virtual, keys } = await watch(end - 2 * hour, page, 'lifecycle');
		await virtual.runUntil(later - 1);
		expect(await keys()).toEqual([]);
		await virtual.runUntil(later + hour);
		expect(await keys()).toEqual(['state:closed']);
	});
});

import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../bench/outlook/data.js';
import type { Crossing } from '../../src/domain/crossing.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant, Snapshot, Threshold } from '../../src/domain/petition.js';
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
		expect(reminder?.facts.seenAt).toBeLessThanOrEqual(end - 4 * hour);
		expect(neutral?.facts).toMatchObject({ count: 9_940, needed: 60, of: 10_000 });
		await virtual.runUntil(end + 30 * hour);
		expect(await keys()).toEqual(['deadline:1h', 'state:ended', 'threshold:10000', 'state:closed']);
		const [, , reached, result] = await virtual.told(destination);
		expect(reached?.facts).toMatchObject({ ended: 'final', count: 10_040 });
		expect(result?.facts).toMatchObject({ reached: true, value: 10_000 });
	});

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
		expect((await virtual.told(destination))[0]?.facts.ended).toBe('before');
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
		expect(reminder?.facts.seenAt).toBeLessThanOrEqual(end - 25 * hour);
	});

	it('an answer that was asked for before the end says nothing of it', async () => {
		const slow = 30_000;
		const page = story({ count: 5_000 });
		const { virtual, keys } = await watch(end - 2 * minute, page, 'lifecycle');
		virtual.answerTakes = slow;
		await virtual.runUntil(end + 30 * minute);
		expect(await keys()).toEqual(['state:closed']);
		expect(virtual.asked.filter((each) => each > end && each <= end + minute + slow)).not.toHaveLength(0);
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

const [set] = readFolder(join(import.meta.dirname, '..', 'outlook', 'series'));
const histories = set?.histories ?? [];

/** What really happened: a recorded course that ends somewhere, confirmations after that, and how the platform shows it. */
interface Truth {
	readonly count: (at: Instant) => number;
	readonly final: number;
	readonly thresholds: readonly number[];
	readonly page: (at: Instant) => SourceOutcome;
}

function truthOf(series: number, share: number, above: number, shownAfter: Instant, confirmed: Instant): Truth {
	const { readings } = histories[series % histories.length] as (typeof histories)[number];
	const place = Math.max(1, Math.floor(readings.length * share));
	const shift = end - (readings[place]?.at ?? 0);
	const course = readings.map((each) => ({ at: each.at + shift, count: each.count }));
	const count = (now: Instant): number => {
		const until = Math.min(now, end + confirmed);
		const i = course.findLastIndex((each) => each.at <= until);
		const [from, to] = [course[Math.max(0, i)], course[i + 1]];
		if (from === undefined || to === undefined || i < 0) return from?.count ?? 0;
		return Math.floor(from.count + ((to.count - from.count) * (until - from.at)) / (to.at - from.at));
	};
	const thresholds = [Math.max(1, count(end) + above), (count(end) + 1) * 3];
	const page = (now: Instant): SourceOutcome => ({
		kind: 'fresh',
		snapshot: {
			...snapshot(),
			deadline: end,
			count: count(now),
			thresholds: thresholds.map((each) => threshold(each)),
			state: now > end + shownAfter ? 'closed' : 'open',
		},
	});
	return { count, final: count(end + confirmed), thresholds, page };
}

/** What would be false, missing or said twice; empty when all is well. */
function faultsOf(told: readonly Crossing[], truth: Truth, start: Instant): readonly string[] {
	const faults: string[] = [];
	const kinds = told.map(({ key }) => key.split(':').slice(0, 2).join(':'));
	const once = (kind: string) => kinds.filter((each) => each === kind).length;
	for (const key of new Set(told.map((each) => each.key))) {
		if (told.filter((each) => each.key === key).length > 1) faults.push(`twice: ${key}`);
	}
	if (once('state:closed') !== 1) faults.push(`${once('state:closed')} results`);
	if (kinds.lastIndexOf('state:ended') > kinds.indexOf('state:closed')) faults.push('neutral after the result');
	const first = truth.count(start);
	for (const value of truth.thresholds) {
		const due = first < value && truth.final >= value ? 1 : 0;
		if (once(`threshold:${value}`) !== due) faults.push(`threshold ${value}: told ${once(`threshold:${value}`)} times`);
	}
	for (const { key, family, facts, noticedAt } of told) {
		if (family === 'count' && noticedAt > end + minute) faults.push(`${key} after the end`);
		if (facts.ended === 'before' && truth.count(end) < (facts.value ?? 0)) faults.push(`${key} was not before the end`);
		if (facts.ended !== undefined && noticedAt <= end) faults.push(`${key} before the end`);
		if (key === 'state:closed') {
			if (facts.count < truth.count(end)) faults.push(`a result from before the end: ${facts.count}`);
			const next = truth.thresholds.find((each) => each > facts.count);
			if (next !== facts.of) faults.push(`short of ${facts.of}, not ${next}`);
			const corrected =
				truth.thresholds.includes(facts.of ?? -1) && truth.final >= (facts.of ?? Number.POSITIVE_INFINITY);
			if (corrected !== once('state:reached-after-all') > 0)
				faults.push('a wrong result that stays, or a right one taken back');
		}
		if (family === 'deadline' && facts.seenAt !== undefined && facts.count !== truth.count(facts.seenAt))
			faults.push(`${key}: not the count of then`);
	}
	return faults;
}

describe('laws, over every recorded series', () => {
	it('has series', () => expect(histories.length).toBeGreaterThan(5));

	const offset = (from: number, to: number) => fc.integer({ min: from, max: to }).map((seconds) => seconds * 1_000);
	const trial = {
		series: fc.nat(histories.length - 1),
		share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
		above: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -40, max: 60 })),
		shownAfter: offset(0, 1_500),
		confirmed: offset(0, 7_200),
		start: offset(1_800, 7_200),
		gap: fc.tuple(offset(-5_400, 5_400), offset(1, 9_000)),
	};

	it('an outage or a stop anywhere around the end: nothing false, the result and the thresholds once', async () => {
		await fc.assert(
			fc.asyncProperty(fc.record(trial), fc.constantFrom('outage', 'stop'), async (of, kind) => {
				const { series, share, above, shownAfter, confirmed, gap } = of;
				const truth = truthOf(series, share, above, shownAfter, confirmed);
				const begins = end - of.start;
				const gone = Math.max(begins + 1, end + gap[0]);
				const back = gone + gap[1];
				const page = (now: Instant) => (kind === 'outage' && now >= gone && now < back ? down : truth.page(now));
				const { virtual, destination } = await watch(begins, page);
				if (kind === 'stop') {
					await virtual.runUntil(gone);
					await virtual.stopUntil(back);
				}
				await virtual.runUntil(Math.max(end, back) + 5 * hour);
				const told = await virtual.told(destination);
				await virtual.world.close();
				opened = null;
				expect(faultsOf(told, truth, begins)).toEqual([]);
			}),
			{ numRuns: Number(process.env['MILEPOST_TEST_RUNS'] ?? 8) },
		);
	}, 120_000);
});

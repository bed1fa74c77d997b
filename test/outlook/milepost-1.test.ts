import { describe, expect, it } from 'vitest';
import { flatClock } from '../../src/domain/outlook/clock.js';
import { milepost1 } from '../../src/domain/outlook/milepost-1/index.js';
import { currentPace } from '../../src/domain/outlook/milepost-1/pace.js';
import type { State1 } from '../../src/domain/outlook/milepost-1/state.js';
import { outlookOf } from '../../src/domain/outlook/outlook.js';
import { dayZero, forecast, onDay, type Point, question, stateIn, steady, ukClock } from './build.js';

/*
 * The examples worked out with the specification of Milepost-1 (docs/outlook.md), E1 to E11, to its tolerance: a
 * thousandth of every number, one of every count. What was told by that model is still read by it.
 */

function near(actual: number | null | undefined, expected: number | null): void {
	if (expected === null || actual === null || actual === undefined) expect(actual).toBe(expected);
	else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 0.001);
}

function nearCounts(actual: readonly number[], expected: readonly number[]): void {
	actual.forEach((count, i) => {
		expect(Math.abs(count - (expected[i] as number))).toBeLessThanOrEqual(1);
	});
}

interface Example {
	readonly name: string;
	readonly points: readonly Point[];
	readonly openedAt?: number | null;
	/** Last poll, when it saw no change. */
	readonly seen?: number;
	readonly clock?: typeof ukClock;
	readonly count: number;
	readonly perDay: number;
	readonly weight: number;
	readonly deadline: number;
	readonly counts: readonly [number, number, number];
	readonly thresholds: readonly {
		readonly count: number;
		readonly chance: number;
		readonly times?: readonly [number | null, number | null, number | null];
	}[];
	readonly stale?: boolean;
	readonly corrections?: number;
}

const e1 = {
	points: steady(10),
	count: 1000,
	perDay: 100,
	weight: 41.0674,
	deadline: 30,
	counts: [1274, 1924, 5373],
	thresholds: [
		{ count: 1500, chance: 0.73963, times: [1.96267, 8.21676, null] },
		{ count: 2000, chance: 0.468671 },
		{ count: 5000, chance: 0.108868 },
		{ count: 100_000, chance: 0.0109674 },
	],
} as const;

const hour = 1 / 24;
const e10Polls = [...Array.from({ length: 40 }, (_, i) => (i + 1) / 4), 10 + 22 * hour];

const examples: readonly Example[] = [
	{ name: 'E1, steady', ...e1 },
	{
		name: 'E3, a handful of signatures',
		points: [
			[0.5, 3],
			[1, 5],
			[1.5, 5],
			[2, 7],
		],
		count: 7,
		perDay: 2.89377,
		weight: 5.76925,
		deadline: 30,
		counts: [10, 21, 96],
		thresholds: [
			{ count: 10, chance: 0.938469, times: [0.242335, 1.49101, 11.4963] },
			{ count: 25, chance: 0.44467 },
			{ count: 100, chance: 0.0970474 },
		],
	},
	{
		name: 'E5, a correction',
		points: [...steady(5), [5.25, 470], [5.5, 495]],
		count: 495,
		perDay: 99.9859,
		weight: 32.0505,
		deadline: 30,
		counts: [708, 1239, 4140],
		thresholds: [{ count: 1000, chance: 0.65229, times: [2.12573, 11.7783, null] }],
		corrections: 1,
	},
	{
		name: 'E6, a burst that fades',
		points: [
			[0.25, 4000],
			[0.5, 9000],
			[1, 15_000],
			[1.5, 19_500],
			[2, 23_500],
			[2.5, 27_000],
			[3, 30_000],
		],
		count: 30_000,
		perDay: 6346.41,
		weight: 2292.32,
		deadline: 30,
		counts: [43_564, 78_297, 270_354],
		thresholds: [
			{ count: 50_000, chance: 0.811816, times: [1.33476, 5.81686, null] },
			{ count: 100_000, chance: 0.362161, times: [4.92782, null, null] },
		],
	},
	{
		name: 'E8b, opening unknown',
		points: [
			[5, 1234],
			[5.5, 1300],
		],
		openedAt: null,
		count: 1300,
		perDay: 132,
		weight: 40.7067,
		deadline: 30,
		counts: [1590, 2702, 10_517],
		thresholds: [{ count: 2000, chance: 0.711952, times: [1.3398, 8.61106, null] }],
	},
	{ name: 'E9, a source that stands still', ...e1, seen: 10.75, stale: true },
	{
		name: 'E10, the day of the United Kingdom',
		points: e10Polls.map((t): Point => [t, Math.round(400 * ukClock(dayZero)(onDay(t)))]),
		clock: ukClock,
		count: 4364,
		perDay: 399.967,
		weight: 150.658,
		deadline: 11,
		counts: [4379, 4392, 4438],
		thresholds: [
			{ count: 4350, chance: 1, times: [0, 0, 0] },
			{ count: 4400, chance: 0.335594, times: [0.0323255, null, null] },
			{ count: 4500, chance: 0.0755056 },
		],
	},
];

describe('the worked examples of Milepost-1', () => {
	it.each(examples)('$name', (example) => {
		const { points, openedAt = dayZero, clock = flatClock, deadline } = example;
		const state = stateIn(milepost1, points, openedAt, clock);
		const seenAt = example.seen === undefined ? state.at : onDay(example.seen);
		expect(state.count).toBe(example.count);
		expect(state.corrections).toBe(example.corrections ?? 0);
		const pace = currentPace(state);
		near(pace?.perDay, example.perDay);
		near(pace?.weight, example.weight);
		for (const { count, chance, times } of example.thresholds) {
			const result = forecast(state, { seenAt, deadline: onDay(deadline), threshold: count, clock });
			expect(result.stale).toBe(example.stale ?? false);
			nearCounts([result.counts.low, result.counts.middle, result.counts.high], example.counts);
			near(result.threshold?.chance, chance);
			if (times === undefined) continue;
			near(result.threshold?.early, times[0]);
			near(result.threshold?.middle, times[1]);
			near(result.threshold?.late, times[2]);
		}
	});

	it('E8, one reading and no known opening: too little to say', () => {
		const state = stateIn(milepost1, [[5, 1234]], null);
		expect(outlookOf(state, question(state, { deadline: onDay(30) }))).toEqual({ kind: 'too-little' });
	});

	it('E11, no time left: the count is final', () => {
		const state = stateIn(milepost1, [[1, 100]]);
		expect(forecast(state, { deadline: onDay(1) }).counts.middle).toBe(100);
		expect(forecast(state, { deadline: onDay(6), threshold: 100 }).threshold?.chance).toBe(1);
		expect(forecast(state, { deadline: onDay(1), threshold: 200 }).threshold?.chance).toBe(0);
	});

	it.each<[string, State1, readonly [number, number, number, number]]>([
		['E1', stateIn(milepost1, steady(10)), [36.0674, 0.360674, 144.129, 1.44129]],
		['E6', stateIn(milepost1, examples[3]?.points ?? []), [2287.32, 0.360586, 10_286.8, 1.26236]],
	])('%s, what is remembered on the way', (_, { fast, slow }, expected) => {
		[fast.signatures, fast.exposure, slow.signatures, slow.exposure].forEach((value, i) => {
			near(value, expected[i] as number);
		});
	});
});

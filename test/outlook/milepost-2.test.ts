import { describe, expect, it } from 'vitest';
import { flatClock } from '../../src/domain/outlook/clock.js';
import { viewOf } from '../../src/domain/outlook/milepost-2/features.js';
import { milepost2 } from '../../src/domain/outlook/milepost-2/index.js';
import { outcomeOf } from '../../src/domain/outlook/milepost-2/outcome.js';
import type { State2 } from '../../src/domain/outlook/milepost-2/state.js';
import { dayZero, forecast, onDay, type Point, stateIn, steady, ukClock } from './build.js';

/*
 * The examples worked out with the specification of Milepost-2 (docs/outlook.md), to its tolerance: a thousandth of
 * every number, one of every count.
 */

function near(actual: number | null | undefined, expected: number | null): void {
	if (expected === null || actual === null || actual === undefined) expect(actual).toBe(expected);
	else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 0.001);
}

interface Example {
	readonly name: string;
	readonly points: readonly Point[];
	/** Last poll, when it saw no change. */
	readonly seen?: number;
	readonly clock?: typeof ukClock;
	readonly count: number;
	/** Days after day 0. */
	readonly deadline: number;
	readonly counts: readonly [number, number, number];
	readonly chances: readonly (readonly [threshold: number, chance: number])[];
	readonly times?: readonly [threshold: number, early: number | null, middle: number | null, late: number | null];
	readonly stale?: boolean;
}

const steadyOne = {
	points: steady(10),
	count: 1000,
	deadline: 30,
	counts: [1146, 1590, 4907],
	chances: [
		[1500, 0.563431],
		[2000, 0.321228],
		[5000, 0.0980665],
		[100_000, 0.00357365],
	],
	times: [2000, 5.26189, null, null],
} as const;

const burst: readonly Point[] = [
	[0.25, 4000],
	[0.5, 9000],
	[1, 15_000],
	[1.5, 19_500],
	[2, 23_500],
	[2.5, 27_000],
	[3, 30_000],
];

const lastPoll = 10 + 22 / 24;
const ukPolls = [...Array.from({ length: 40 }, (_, i) => (i + 1) / 4), lastPoll];

const examples: readonly Example[] = [
	{ name: 'F1, steady', ...steadyOne },
	{
		name: 'F3, a handful of signatures',
		points: [
			[0.5, 3],
			[1, 5],
			[1.5, 5],
			[2, 7],
		],
		count: 7,
		deadline: 30,
		counts: [10, 16, 42],
		chances: [
			[10, 0.95479],
			[25, 0.229909],
			[100, 0.0530998],
		],
		times: [10, 0.363303, 2.15175, 11.3552],
	},
	{
		name: 'F4, a correction',
		points: [...steady(5), [5.25, 470], [5.5, 495]],
		count: 495,
		deadline: 30,
		counts: [652, 1091, 3291],
		chances: [[1000, 0.565369]],
		times: [1000, 3.41165, 17.3145, null],
	},
	{
		name: 'F5, a burst that fades',
		points: burst,
		count: 30_000,
		deadline: 30,
		counts: [37_051, 52_865, 137_431],
		chances: [
			[50_000, 0.558879],
			[100_000, 0.147305],
		],
		times: [50_000, 1.68622, 16.3815, null],
	},
	{ name: 'F8, a source that stands still', ...steadyOne, seen: 10.75, stale: true },
	{
		name: 'F9, the day of the United Kingdom',
		points: ukPolls.map((t): Point => [t, Math.round(400 * ukClock(dayZero)(onDay(t)))]),
		clock: ukClock,
		count: 4364,
		deadline: 12,
		counts: [4513, 4660, 5070],
		chances: [[4700, 0.405263]],
		times: [4700, 0.617981, null, null],
	},
];

describe('the worked examples of Milepost-2', () => {
	it.each(examples)('$name', (example) => {
		const { points, clock = flatClock, deadline, counts, chances, times } = example;
		const state = stateIn(milepost2, points, dayZero, clock);
		const seenAt = example.seen === undefined ? state.at : onDay(example.seen);
		const of = (threshold: number) => forecast(state, { seenAt, deadline: onDay(deadline), threshold, clock });
		expect(state.count).toBe(example.count);
		for (const [threshold, chance] of chances) {
			const result = of(threshold);
			near(result.threshold?.chance, chance);
			expect(result.stale).toBe(example.stale ?? false);
			[result.counts.low, result.counts.middle, result.counts.high].forEach((count, i) => {
				expect(Math.abs(count - (counts[i] as number))).toBeLessThanOrEqual(1);
			});
		}
		if (times === undefined) return;
		const [threshold, ...expected] = times;
		const found = of(threshold).threshold;
		near(found?.early, expected[0]);
		near(found?.middle, expected[1]);
		near(found?.late, expected[2]);
	});

	it.each([
		{
			name: 'F1',
			state: stateIn(milepost2, steady(10)),
			days: 20,
			signatures: [36.0674, 144.129, 475.064, 811.557],
			exposure: [0.360674, 1.44129, 4.75064, 8.11557],
			rises: 32.6384,
			logPaces: [4.60517, 4.60517, 4.60517, 4.60517, 4.60517],
			means: [6.26544, 6.90795, 5.82854, 7.76544],
			deviations: [0.683706, 1.54171, 1.08165, 2.11364],
			shares: [0.371306, 0.342113, 0.20657, 0.0800118],
		},
		{
			name: 'F5',
			state: stateIn(milepost2, burst),
			days: 27,
			signatures: [2287.32, 10_286.8, 22_161.6, 27_753.7],
			exposure: [0.360586, 1.26236, 2.33945, 2.81323],
			rises: 6.57531,
			logPaces: [9.21034, 9.19679, 9.1562, 9.00565, 8.7555],
			means: [9.95734, 11.733, 7.15802, 11.4573],
			deviations: [0.782436, 3.47009, 1.78856, 2.1476],
			shares: [0.820036, 0.0774203, 0.00910119, 0.0934425],
		},
	])('$name, on the way', (expected) => {
		const { state, days } = expected;
		const view = viewOf(state as State2);
		if (view === null) throw new Error('a view was expected');
		const outcome = outcomeOf(state, view, 'normal')(days, days);
		const pairs = [
			[state.memories.map((memory) => memory.signatures), expected.signatures],
			[state.memories.map((memory) => memory.exposure), expected.exposure],
			[[state.rises], [expected.rises]],
			[view.logPaces, expected.logPaces],
			[outcome.map((part) => part.mean), expected.means],
			[outcome.map((part) => part.deviation), expected.deviations],
			[outcome.map((part) => part.share), expected.shares],
		] as const;
		for (const [actual, wanted] of pairs) {
			actual.forEach((value, i) => {
				near(value, wanted[i] as number);
			});
		}
	});
});

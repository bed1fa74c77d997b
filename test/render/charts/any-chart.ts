import fc from 'fast-check';
import type { Chart, ComparisonChart, CountChart, FanPoint } from '../../../src/render/charts/types.js';

const instant = fc.oneof(
	fc.integer({ min: 1_450_000_000_000, max: 1_450_000_090_000 }),
	fc.integer({ min: 0, max: 4e12 }),
	fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -9e15, 9e15),
);
const count = fc.oneof(
	fc.integer({ min: 0, max: 1_000 }),
	fc.integer({ min: 0, max: 1e9 }),
	fc.constantFrom(0, 1e9, Number.NaN, -5, Number.POSITIVE_INFINITY),
);
const point = fc.record({ at: instant, count });
const ascending = <T extends { readonly at: number }>(all: readonly T[]) => [...all].sort((a, b) => a.at - b.at);

const anyCount: fc.Arbitrary<CountChart> = fc.record({
	kind: fc.constant('count' as const),
	zone: fc.constantFrom('UTC', 'Europe/London', 'Asia/Kathmandu', 'No/Zone', ''),
	locale: fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'hi', 'no such', ''),
	points: fc.array(point, { maxLength: 40 }).map(ascending),
	thresholds: fc.array(count, { maxLength: 6 }).map((all) => all.sort((a, b) => a - b)),
	deadline: fc.option(instant),
	marks: fc
		.array(fc.record({ at: instant, count, kind: fc.constantFrom('crossing' as const, 'correction' as const) }), {
			maxLength: 5,
		})
		.map(ascending),
	fan: fc
		.array(fc.record({ at: instant, levels: fc.tuple(count, count, count, count, count) }), { maxLength: 25 })
		.map((all) =>
			ascending(all).map(({ at, levels }): FanPoint => {
				const [low, lower, middle, upper, high] = levels.sort((a, b) => a - b);
				return { at, low, lower, middle, upper, high };
			}),
		),
});

const anyComparison: fc.Arbitrary<ComparisonChart> = fc.record({
	kind: fc.constant('comparison' as const),
	locale: fc.constantFrom('en', 'de', 'no such'),
	curves: fc.array(
		fc
			.array(fc.record({ day: fc.double({ min: -1, max: 4_000 }), count }), { maxLength: 30 })
			.map((all) => all.sort((a, b) => a.day - b.day)),
		{ maxLength: 6 },
	),
});

/** Charts of every shape, numbers that are none among them. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(anyCount, anyComparison);

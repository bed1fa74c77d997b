import type { ChartPoint, ComparisonChart, CountChart, FanPoint } from '../../src/render/charts/types.js';

const hour = 3_600_000;
export const day = 24 * hour;
const zone = 'America/New_York';

/** The first of the recorded petitions, up to the morning after its threshold was reached. */
const story: readonly ChartPoint[] = (
	[
		['2015-12-20T12:00:00Z', 0],
		['2015-12-31T18:00:00Z', 1_800],
		['2016-01-02T20:00:00Z', 11_500],
		['2016-01-03T20:00:00Z', 17_000],
		['2016-01-04T12:00:00Z', 18_904],
		['2016-01-04T18:00:00Z', 19_124],
		['2016-01-05T04:00:00Z', 26_683],
		['2016-01-05T14:00:00Z', 58_000],
		['2016-01-05T16:00:00Z', 60_000],
		['2016-01-06T00:00:00Z', 100_000],
		['2016-01-06T15:00:00Z', 114_466],
	] as const
).map(([time, count]) => ({ at: Date.parse(time), count }));

export const empty: CountChart = {
	kind: 'count',
	zone,
	locale: 'en',
	points: [],
	thresholds: [],
	deadline: null,
	marks: [],
	fan: [],
};

/** The story, told up to so many of its readings. */
export function storyChart(readings: number, fan: readonly FanPoint[] = []): CountChart {
	const points = story.slice(0, readings);
	const last = points.at(-1) as ChartPoint;
	const passed = last.count >= 100_000;
	return {
		...empty,
		points,
		thresholds: [100_000],
		deadline: Date.parse('2016-01-20T05:00:00Z'),
		marks: passed ? [{ kind: 'crossing', at: Date.parse('2016-01-06T00:00:00Z'), count: 100_000 }] : [],
		fan,
	};
}

/** A fan of the usual shape: from a count to `high`, its bands growing. */
export function fanFrom({ at, count }: ChartPoint, until: number, high: number, steps = 24): readonly FanPoint[] {
	return Array.from({ length: steps + 1 }, (_, i): FanPoint => {
		const part = i / steps;
		const of = (share: number) => Math.round(count + (high - count) * share * part ** 0.6);
		return {
			at: Math.round(at + (until - at) * part),
			low: of(0.08),
			lower: of(0.18),
			middle: of(0.34),
			upper: of(0.6),
			high: of(1),
		};
	});
}

/** Polled every quarter of an hour for so many readings, as counts come: fast at first, with nights, and two falls. */
export function longChart(readings: number): CountChart {
	const begin = Date.parse('2025-05-27T09:00:00Z');
	let count = 0;
	const points = Array.from({ length: readings }, (_, i) => {
		const awake = 1 + Math.sin((i / 96) * 2 * Math.PI);
		count += Math.round(awake * 400 * Math.exp(-i / 700) + awake * 2);
		if (i === Math.floor(readings * 0.6) || i === Math.floor(readings * 0.8)) count -= Math.round(count * 0.06);
		return { at: begin + i * 900_000, count };
	});
	const fall = points[Math.floor(readings * 0.6)] as ChartPoint;
	const passing = (threshold: number) => points.find((each) => each.count >= threshold)?.at ?? begin;
	const last = points.at(-1) as ChartPoint;
	return {
		...empty,
		zone: 'Europe/London',
		points,
		thresholds: [10_000, 100_000, 500_000],
		deadline: begin + 183 * day,
		marks: [
			{ kind: 'crossing', at: passing(10_000), count: 10_000 },
			{ kind: 'crossing', at: passing(100_000), count: 100_000 },
			{ kind: 'correction', ...fall },
		],
		fan: fanFrom(last, begin + 183 * day, last.count * 1.6),
	};
}

/** Five petitions, some of which end where others do. */
export function comparison(curves = 5): ComparisonChart {
	return {
		kind: 'comparison',
		locale: 'en',
		curves: Array.from({ length: curves }, (_, curve) =>
			Array.from({ length: 60 - curve * 10 }, (_, i) => ({
				day: i / 2,
				count: Math.round((1 + (curve % 3)) * 20_000 * (1 - Math.exp(-i / (12 + curve * 6)))),
			})),
		),
	};
}

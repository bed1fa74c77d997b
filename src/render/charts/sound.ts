import type { Instant } from '../../domain/petition.js';
import type { ChartPoint, ComparisonChart, CountChart, FanPoint } from './types.js';

/** The years 1 to 9999: what lies outside is no moment of a petition, and calendars end somewhere behind. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

const isMoment = (at: Instant) => Number.isFinite(at) && at >= earliest && at <= latest;
const isCount = (count: number) => Number.isFinite(count) && count >= 0;
const isPoint = ({ at, count }: ChartPoint) => isMoment(at) && isCount(count);

/** The chart in order, and without what cannot be drawn: one broken number must not cost the picture. */
export function soundCount(chart: CountChart): CountChart {
	const { deadline } = chart;
	return {
		...chart,
		points: ordered(chart.points.filter(isPoint)),
		thresholds: chart.thresholds.filter((each) => isCount(each) && each > 0).sort((a, b) => a - b),
		deadline: deadline !== null && isMoment(deadline) ? deadline : null,
		marks: chart.marks.filter(isPoint),
		fan: ordered(chart.fan.filter(isFanPoint)),
	};
}

/** Curves without what cannot be drawn, each under its own letter still. */
export function soundCurves({ curves }: ComparisonChart): ComparisonChart['curves'] {
	return curves.map((curve) =>
		curve.filter(({ day, count }) => isCount(count) && isMoment(day * 86_400_000)).sort((a, b) => a.day - b.day),
	);
}

function ordered<T extends { readonly at: Instant }>(all: readonly T[]): readonly T[] {
	return [...all].sort((a, b) => a.at - b.at);
}

function isFanPoint({ at, low, lower, middle, upper, high }: FanPoint): boolean {
	return isMoment(at) && [low, lower, middle, upper, high].every(isCount);
}

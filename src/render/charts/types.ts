import type { Instant, Unit } from '../../domain/petition.js';

/**
 * What a picture shows, as data. No text from outside stands in it: numbers, dates, words of the catalogue, and the
 * letters A to E where several petitions are compared; titles stand in the message beside it.
 */
export type Chart = CountChart | ComparisonChart;

/** The count over time, and what it is measured against. */
export interface CountChart {
	readonly kind: 'count';
	/** IANA zone in which the days of the axis begin. */
	readonly zone: string;
	readonly locale: string;
	/** What is counted, for its words; absent: signatures. */
	readonly unit?: Unit;
	/** Readings, ascending by moment; as many as there are: the drawing chooses. */
	readonly points: readonly ChartPoint[];
	/** Official numbers, ascending. */
	readonly thresholds: readonly number[];
	/** When signing ends; null where it does not. */
	readonly deadline: Instant | null;
	/** Milestones passed, and falls of the count, on the line. */
	readonly marks: readonly ChartMark[];
	/** Goes with a message about more: drawn with fewer dots. */
	readonly small?: true;
	/** The outlook, ascending, beginning at the last point; empty where nothing is forecast. */
	readonly fan: readonly FanPoint[];
}

export interface ChartPoint {
	readonly at: Instant;
	readonly count: number;
}

export interface ChartMark extends ChartPoint {
	readonly kind: 'crossing' | 'correction';
}

/** Where the count is likely to be: half of the outcomes between `lower` and `upper`, four in five between `low` and `high`. */
export interface FanPoint {
	readonly at: Instant;
	readonly low: number;
	readonly lower: number;
	readonly middle: number;
	readonly upper: number;
	readonly high: number;
}

/** The same days of several petitions: A is the first curve. Two to five. */
export interface ComparisonChart {
	readonly kind: 'comparison';
	readonly locale: string;
	readonly curves: readonly (readonly DayPoint[])[];
}

export interface DayPoint {
	/** Days since it opened, or since its first reading. */
	readonly day: number;
	readonly count: number;
}

import type { Instant } from '../../domain/petition.js';
import { countScale, type Scale } from './scale.js';
import type { CountChart } from './types.js';

/** What of a chart is shown: from when to when, from how many to how many. */
export interface Frame {
	readonly from: Instant;
	readonly to: Instant;
	readonly counts: Scale;
	/** Thresholds inside, ascending. */
	readonly thresholds: readonly number[];
	/** The next one, where it is too far above to be drawn; else null. */
	readonly above: number | null;
	/** The deadline, where it is inside; else null. */
	readonly deadline: Instant | null;
}

const minute = 60_000;
const halfDay = 720 * minute;
/** A threshold further above than this would press the course to the ground. */
const reach = 2.5;

/** What is shown of a chart with a point at least. */
export function frameOf({ points, fan, thresholds, deadline }: CountChart): Frame | null {
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined) return null;
	const moments = spanOf(first.at, Math.max(last.at, fan.at(-1)?.at ?? last.at), deadline);
	const counted = points.map(({ count }) => count);
	const low = min([...counted, ...fan.map((each) => each.low)]);
	const high = max([...counted, ...fan.map((each) => each.high)]);
	const next = thresholds.find((each) => each > last.count) ?? null;
	const isNear = next !== null && next <= Math.max(high, 1) * reach;
	const counts = countScale(low, isNear ? Math.max(high, next) : high, last.count);
	return {
		...moments,
		counts,
		thresholds: thresholds.filter((each) => each >= counts.min && each <= counts.max),
		above: next !== null && next > counts.max ? next : null,
		deadline: deadline !== null && deadline >= moments.from && deadline <= moments.to ? deadline : null,
	};
}

/** Up to the deadline, as long as what has been keeps half of the room; never nothing. */
function spanOf(
	from: Instant,
	to: Instant,
	deadline: Instant | null,
): { readonly from: Instant; readonly to: Instant } {
	const isNear = deadline !== null && deadline > to && deadline - to <= to - from;
	const end = isNear ? deadline : to;
	if (end === from) return { from: from - halfDay, to: from + halfDay };
	return { from, to: Math.max(end, from + minute) };
}

/** Of as many values as there are: spread arguments have an end. */
export function min(values: readonly number[]): number {
	return values.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
}

export function max(values: readonly number[]): number {
	return values.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
}

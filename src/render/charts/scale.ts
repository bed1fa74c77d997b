/** The numbers of an axis, and its ends. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly number[];
}

/** Four or five numbers tell a height; more would touch each other on a phone. */
const mostSteps = 4;
/** A course that changes by less than this part of its height is drawn without the empty room down to zero. */
const flat = 0.25;
/** Over the last count stands its number. */
const headroom = 0.12;

/**
 * An axis of whole numbers around what is shown. It begins at zero, unless nothing would be seen to happen then.
 *
 * @param low @param high the least and the greatest number shown, `low` ≤ `high`, neither below zero
 * @param last the count that its number stands over
 */
export function countScale(low: number, high: number, last: number): Scale {
	const begin = beginOf(low, high);
	const top = Math.max(high, last + (last - begin) * headroom);
	return scaleOf(begin, Math.max(top, begin + mostSteps), 1);
}

/** Where an axis begins that shows these. */
export function beginOf(low: number, high: number): number {
	return high > low && high - low < flat * high ? low : 0;
}

/** An axis of days, of hours where they are few. */
export function dayScale(low: number, high: number): Scale {
	return scaleOf(low, Math.max(high, low + 1 / 24), 0);
}

function scaleOf(low: number, high: number, least: number): Scale {
	const step = Math.max(least, roundStep((high - low) / mostSteps));
	const first = Math.floor(low / step);
	const last = Math.ceil(high / step);
	// Multiples, not sums: 0.1 + 0.2 is no number for an axis.
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
	return { min: ticks[0] as number, max: ticks.at(-1) as number, ticks };
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	const leading = [1, 2, 2.5, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
	// Half a signature is none.
	return leading * power === 2.5 ? 5 : leading * power;
}

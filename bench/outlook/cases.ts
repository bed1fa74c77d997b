import type { Counted } from '../../src/domain/outlook/counted.js';
import type { History } from './data.js';
import { beginning, dayMs, type Past } from './method.js';

/*
 * The protocol, laid down before it was run: origins at these ages, with at least a hundred signatures and a reading
 * not older than a day and a half; the truth is the reading nearest to the lead, at most 15 % of it away.
 */

export const ages = [0.25, 0.5, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90];
export const leads = [0.25, 1, 2, 5, 10, 20, 30];
const fewest = 100;
const oldestReading = 1.5;
const tolerance = 0.15;

/** One forecast to be made and judged. */
export interface Case {
	readonly past: Past;
	readonly lead: number;
	readonly truth: Counted;
}

/** Every origin of a petition. */
export function pastsOf({ id, readings, openedAt }: History): readonly Past[] {
	const whole = { id, readings, openedAt, origin: 0, age: 0 };
	const { at: begun, count: none } = beginning(whole);
	return ages.flatMap((age): Past[] => {
		const origin = begun + age * dayMs;
		const before = readings.slice(0, firstAfter(readings, origin));
		const newest = before.at(-1);
		if (newest === undefined || newest.count < fewest || origin - newest.at > oldestReading * dayMs) return [];
		// Nothing is forecast before the count has been seen to change.
		if (!before.some(({ at, count }) => at > begun && count !== none)) return [];
		return [{ id, readings: before, openedAt, origin, age }];
	});
}

export function casesOf(history: History, past: Past): readonly Case[] {
	return leads.flatMap((lead): Case[] => {
		const truth = nearest(history.readings, past.origin + lead * dayMs, tolerance * lead * dayMs);
		return truth === null || truth.at <= past.origin ? [] : [{ past, lead, truth }];
	});
}

/** The reading nearest to `at`, at most `within` away. */
export function nearest(readings: readonly Counted[], at: number, within: number): Counted | null {
	const after = firstAfter(readings, at);
	const best = [readings[after - 1], readings[after]]
		.filter((reading) => reading !== undefined)
		.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
	return best === undefined || Math.abs(best.at - at) > within ? null : best;
}

/** Whether a count was seen reached by `at`; null where the readings end too early to say. */
export function reachedBy(readings: readonly Counted[], from: number, threshold: number, at: number): boolean | null {
	if (readings.some((reading) => reading.at > from && reading.at <= at && reading.count >= threshold)) return true;
	const end = readings.at(-1) as Counted;
	return end.at >= at - tolerance * (at - from) ? false : null;
}

/** Index of the first reading after `at`. */
function firstAfter(readings: readonly Counted[], at: number): number {
	let [low, high] = [0, readings.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((readings[middle] as Counted).at > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

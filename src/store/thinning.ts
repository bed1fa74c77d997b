import type { Instant } from '../domain/petition.js';

/** As much of a reading as thinning looks at. */
export interface Point {
	readonly at: Instant;
	readonly count: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Every reading younger than this is kept. */
export const keptWhole = 7 * day;
/** Older than that one an hour is kept, older than this one a day: the last of each, in UTC (docs/decisions/020). */
const keptHourly = 90 * day;

/**
 * Whether a reading may go, judged by its neighbours. The last of its hour or day stays; so do falls and the
 * reading before each, and the ends of the series. What is removed lies inside a rise, so thinning neither makes
 * nor hides a fall, however often it runs and in whatever steps.
 *
 * @param before the reading before it, removed or not; null for the first
 * @param after the reading after it; null for the newest
 */
export function mayGo(before: Point | null, reading: Point, after: Point | null, now: Instant): boolean {
	const age = now - reading.at;
	if (before === null || after === null || age < keptWhole) return false;
	if (reading.count < before.count || after.count < reading.count) return false;
	const span = age < keptHourly ? hour : day;
	return Math.floor(reading.at / span) === Math.floor(after.at / span);
}

import type { Pace } from './facts.js';
import type { Instant, Reading } from './petition.js';
import { day, hour, week } from './time.js';

/** Counts that people type in say nothing of a pace before there are so many of them, over so long. */
export const typedForPace = { counts: 4, span: day };

/** What cannot be said yet. */
export const unknownPace: Pace = { hour: null, day: null, week: null };

/**
 * Whether the readings say how fast a petition is signed: the one rule for the pace, for outlooks and for the rules
 * that speak of them. What a platform counts says so by itself; two counts that somebody typed a minute apart are
 * no pace of nine million a day.
 *
 * @param first the first readings there are, ascending, as many as `typedForPace.counts`
 */
export function saysPace(first: readonly Reading[], newest: Reading): boolean {
	if (newest.kind !== 'typed') return true;
	const [earliest] = first;
	const enough = first.length >= typedForPace.counts;
	return enough && earliest !== undefined && newest.at - earliest.at >= typedForPace.span;
}

/**
 * Signatures gained in the last hour, day and week before `until`, the last moment the count is known for.
 * Between two readings the count is taken to grow evenly. A window is null when no reading reaches back to its
 * start, or when the two readings around its start lie further apart than twice the window: what was gained
 * inside it would be a guess.
 *
 * @param readings ascending by moment
 */
export function paceOf(readings: readonly Reading[], until: Instant): Pace {
	return {
		hour: gained(readings, until, hour),
		day: gained(readings, until, day),
		week: gained(readings, until, week),
	};
}

function gained(readings: readonly Reading[], until: Instant, window: number): number | null {
	const newest = readings.at(-1);
	const start = until - window;
	if (newest === undefined || newest.at > until) return null;
	// Nothing changed inside the window: the count stood still, which is known and not a guess.
	if (newest.at <= start) return 0;
	const after = readings.findIndex((reading) => reading.at > start);
	const left = readings[after - 1];
	const right = readings[after];
	if (left === undefined || right === undefined) return null;
	if (right.at - left.at > 2 * window) return null;
	const share = (start - left.at) / (right.at - left.at);
	return Math.round(newest.count - (left.count + share * (right.count - left.count)));
}

import type { Instant } from './petition.js';

/*
 * A wrong clock makes wrong facts: in a year that has not come every petition is closed. A clock that leapt (it was
 * set, or the machine slept) is doubted until hosts outside say what time it is. Pure.
 */

const hour = 3_600_000;

/** Set by less than this, a clock is corrected, not wrong. */
export const leastLeap = 60_000;
/** Further from what others say than this, moments of this clock are not written down. */
export const mostOff = hour;
/** A store that was last written so long ago, or after now, does not say that the clock is right. */
const longestAbsence = 30 * 24 * hour;
/** So many must agree: one may be wrong itself. */
const judges = 2;

/** What a clock showed, and the steady count of milliseconds beside it. */
export interface ClockLook {
	readonly wall: Instant;
	readonly steady: number;
}

export interface ClockDoubt {
	/** On the steady count. */
	readonly since: number;
	/** Milliseconds the clock leapt forward; negative: back; 0: nothing is known against it but that nothing is known. */
	readonly leapt: number;
	/** What was heard in this round: how many milliseconds this clock is ahead of the host's. */
	readonly heard: readonly { readonly host: string; readonly ahead: number }[];
	/** By how much it is wrong, once that was judged. */
	readonly wrongBy: number | null;
}

/** How far the clock leapt between two looks; 0 where it only went on. */
export function leapBetween(before: ClockLook, after: ClockLook): number {
	const leapt = after.wall - before.wall - (after.steady - before.steady);
	return Math.abs(leapt) < leastLeap ? 0 : leapt;
}

/**
 * The doubt a start begins with: the store is new and says nothing, it was written after now, or so long ago that
 * nobody would believe it.
 *
 * @param lastKnown when the store was last written; null for a new one
 */
export function doubtAtStart(lastKnown: Instant | null, now: ClockLook): ClockDoubt | null {
	if (lastKnown === null) return begin(now.steady, 0);
	const leapt = now.wall - lastKnown;
	return leapt < -hour || leapt > longestAbsence ? begin(now.steady, leapt) : null;
}

export function begin(since: number, leapt: number): ClockDoubt {
	return { since, leapt, heard: [], wrongBy: null };
}

/**
 * The doubt after one more host was heard; null once enough agree. One of them an hour off, and the clock is wrong:
 * the next round begins.
 *
 * @param hosts how many there are to ask: where there is only one, it is heard twice
 */
export function hear(doubt: ClockDoubt, host: string, ahead: number, hosts: number): ClockDoubt | null {
	const others = hosts < judges ? doubt.heard : doubt.heard.filter((each) => each.host !== host);
	const heard = [...others, { host, ahead }];
	if (heard.length < judges) return { ...doubt, heard };
	const furthest = heard.reduce((most, each) => (Math.abs(each.ahead) > Math.abs(most) ? each.ahead : most), 0);
	return Math.abs(furthest) <= mostOff ? null : { ...doubt, heard: [], wrongBy: furthest };
}

/** How much lies ahead of the clock: rows written down while it was wrong. */
export interface Ahead {
	readonly petitions: number;
	readonly readings: number;
	readonly crossings: number;
	readonly posts: number;
	/** Of the posts: those that people have seen. */
	readonly sent: number;
	readonly follows: number;
	/** Decisions, runs, troubles and outlooks. */
	readonly others: number;
}

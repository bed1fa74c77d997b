import type { Instant } from './petition.js';
import { day, hour } from './time.js';

/** Readings in a row that found a petition's page gone (404, or sent away), of a platform that answers otherwise. */
export interface Missing {
	readonly since: Instant;
	readonly readings: number;
	/** The newest of them. */
	readonly at: Instant;
}

/** Platforms answer 404 by mistake, at random and for minutes on end: this much is believed. */
const proof = { time: hour, readings: 4 };
/** Readings further apart say nothing of the time between them. */
const longestGap = hour;
/** A page believed to be gone is read for so long. */
const patienceMs = 30 * day;

/**
 * What is known of a missing page after one more failed reading. Until it is proven, any other answer, and a time
 * without readings, begins anew: a host in trouble proves nothing.
 */
export function missingAfter(before: Missing | null, gone: boolean, at: Instant): Missing | null {
	if (before !== null && isProven(before)) return gone ? { ...before, readings: before.readings + 1, at } : before;
	if (!gone) return null;
	if (before === null || at - before.at > longestGap) return { since: at, readings: 1, at };
	return { ...before, readings: before.readings + 1, at };
}

/** Missing for an hour, in at least four readings. */
export function isProven({ since, readings, at }: Missing): boolean {
	return readings >= proof.readings && at - since >= proof.time;
}

/** How long until the reading that could prove it; null where time proves nothing more. */
export function untilProof({ since, at }: Missing): number | null {
	return at - since < proof.time ? since + proof.time - at : null;
}

/** Gone for good: nothing more is to be expected of it. */
export function isGivenUp({ since }: Missing, now: Instant): boolean {
	return now - since >= patienceMs;
}

/** How the platform's other petitions have fared since a page went missing. */
export interface Witnesses {
	/** Others that are read, and could say something. */
	readonly others: number;
	/** Those that answered well since then. */
	readonly answering: number;
	/** Those whose trouble began about then. */
	readonly failing: number;
}

/**
 * Whether one page is gone, or its platform in trouble: a platform that shows none of its other petitions either
 * says nothing of this one. `ask`: no other petition was read since; one of them is to be read first.
 */
export function judgeMissing({ others, answering, failing }: Witnesses): 'page' | 'platform' | 'ask' {
	if (others === 0) return 'page';
	if (answering + failing === 0) return 'ask';
	return answering > 0 && answering >= failing ? 'page' : 'platform';
}

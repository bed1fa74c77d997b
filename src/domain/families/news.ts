import type { Baseline } from '../follow.js';
import type { Instant } from '../petition.js';
import type { Reached } from './types.js';

/*
 * What is news to a rule that was not always there. A number is news above the count from which the rule started; what
 * has a date, when that came after the rule; what a platform may tell late, when it was seen after it.
 */

/** @param countOf the number of signatures at which it is reached */
export function aboveBaseline<F>(countOf: (facts: F) => number) {
	return ({ facts }: Reached<F>, { count }: Baseline): boolean => count !== null && countOf(facts) > count;
}

export function datedAfter({ moment }: Reached<unknown>, { at }: Baseline): boolean {
	return moment > at;
}

/** A platform may tell of an answer days later: it is news to everybody who waited when it was seen. */
export function seenAfter(_: Reached<unknown>, { at }: Baseline, now: Instant): boolean {
	return now > at;
}

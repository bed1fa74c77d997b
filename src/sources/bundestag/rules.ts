import { addDays, dayOf, endOfDay } from '../../domain/day-rules.js';
import type { Instant, Threshold } from '../../domain/petition.js';

export const zone = 'Europe/Berlin';

/**
 * 30,000 within six weeks for petitions published since 1 July 2024; 50,000 within four before (bundestag.de,
 * hib/kurzmeldungen-1010232; the committee's guideline for public petitions).
 */
const newRuleFrom = '2024-07-01';

/** A petition is published some weeks after it was handed in: one of these months may be of either rule. */
const unclearFrom = '2024-01-01';

export interface Rule {
	readonly quorum: number;
	readonly days: number;
}

const newRule: Rule = { quorum: 30_000, days: 42 };
const oldRule: Rule = { quorum: 50_000, days: 28 };

/**
 * The rule of a petition by the day it was published; where only the day it was handed in is known, by that.
 *
 * @param handedIn `YYYY-MM-DD`, from its address
 * @returns null where it may be of either
 */
export function ruleOf(published: Instant | null, handedIn: string): Rule | null {
	if (published !== null) return dayOf(published, zone) >= newRuleFrom ? newRule : oldRule;
	if (handedIn >= newRuleFrom) return newRule;
	return handedIn < unclearFrom ? oldRule : null;
}

/** The last moment of signing, where the list does not give it. */
export function deadlineBy({ days }: Rule, published: Instant): Instant {
	return endOfDay(addDays(published, days, zone), zone);
}

export function thresholdOf({ quorum }: Rule): Threshold {
	return {
		count: quorum,
		consequence: 'hearing',
		authority: 'the Petitions Committee',
		promisedDays: null,
		reachedAt: null,
	};
}

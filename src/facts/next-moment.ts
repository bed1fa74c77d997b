import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import type { Instant } from '../domain/petition.js';
import { distinctRules } from '../domain/shared-rules.js';

/** The next moment at which any follow's rule could say something without a reading; null when none is in sight. */
export function nextMoment(facts: Facts, follows: readonly Follow[]): Instant | null {
	const moments = distinctRules(follows)
		.rules.map(({ rule, params }) => rule.nextMoment?.(facts, params)?.at ?? null)
		.filter((at): at is Instant => at !== null);
	return moments.length === 0 ? null : Math.min(...moments);
}

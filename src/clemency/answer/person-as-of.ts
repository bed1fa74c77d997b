import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';

/** Without what somebody says before the question: "could you tell me whether he was ever pardoned". */
export function withoutLead(ask: Ask): Ask {
	const text = (ask.words ?? []).join(' ');
	const rest = text.replace(lead, '');
	return rest === text || rest === '' ? ask : { ...ask, words: rest.split(' ') };
}

const lead =
	/^(?:(?:please|kindly) )?(?:(?:could|can|would|will) you (?:please )?(?:tell|say)|i would like to know|i wonder|do you know)(?: me)? (?:whether|if) /;

/**
 * The day up to which it is known, behind what is said of somebody whose case may have moved since and where no sentence
 * has it. What was granted once stays so, and needs none.
 */
export function asOfToo(
	claims: readonly Claim[],
	{ code }: Ask,
	{ asOf, stale, dead, clemency, result }: RegisteredCase,
	{ texts, dated }: Ground,
): readonly Claim[] {
	if (asOf === null || stale === null || dead || claims.length === 0) return claims;
	const isStanding = result === 'pardon' || clemency.some(isGrant);
	if (isStanding && code !== 'may' && code !== 'who') return claims;
	const day = dated(asOf);
	const isTold = claims.some(({ line }) => {
		const text = plainText(line);
		return /\bas of\b/i.test(text) || text.includes(plainText(day));
	});
	if (isTold) return claims;
	return [...claims, { line: texts.clemency.reply.person.asOf(day, true), by: [], must: true }];
}

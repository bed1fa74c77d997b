import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';
import { isOfInnocence } from './person-parts.js';

/** Without what somebody says before the question: "could you tell me whether he was ever pardoned". */
export function withoutLead(ask: Ask): Ask {
	const text = (ask.words ?? []).join(' ');
	const rest = text.replace(lead, '');
	return rest === text || rest === '' ? ask : { ...ask, words: rest.split(' ') };
}

const lead =
	/^(?:(?:please|kindly) )?(?:(?:could|can|would|will) you (?:please )?(?:tell|say)|i would like to know|i wonder|do you know)(?: me)? (?:whether|if) |^(?:the|that|this) (?:\w+ ){1,12}?(?<!\b(?:why|when|how|where|what|who) )(?=(?:did|was|were|is|are|has) (?:he|she|they|it|trump|biden|obama|clinton|bush|carter|nixon|\w+ (?:pardon|commute|free|spare|stop|deny|refuse)\b))/;

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

/** "State conviction: California's Governor, not the President." */
const ofWhose =
	/^(?:An? )?(?:\p{Lu}\w+ ){1,2}(?:(?:death )?sentences?|convictions?|cases?|matter)(?: of [^:]+)?: (?!.*\b(?:court|after|first|not the Governor)\b)/u;
const ofGuilt = /\b(?:innocen\w*|guilt\w*|den(?:y|ies|ied)|admit\w*|confess\w*|really|says?|claims?)\b/;

/** Behind the answer: neither whose decision it is nor that somebody denies it, where nobody asked, and no day that was named. */
export function onlyAsked(claims: readonly Claim[], { words = [] }: Ask): readonly Claim[] {
	const text = words.join(' ');
	return claims.filter((claim, i) => {
		const said = plainText(claim.line);
		const day = /^As of ([^;.]+)/.exec(said)?.[1];
		if (day !== undefined)
			return !claims.some(
				(each) => each !== claim && plainText(each.line).toLowerCase().includes(`as of ${day.toLowerCase()}`),
			);
		return (
			i === 0 || ((text.startsWith('why') || !ofWhose.test(said)) && (!isOfInnocence.test(said) || ofGuilt.test(text)))
		);
	});
}

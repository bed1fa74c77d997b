import { matcher } from './matcher.js';
import { immigrationGrounds } from './tables/immigration.js';

const reader = matcher(immigrationGrounds);

const isAboutRemoval =
	/\b(?:ice|immigration|deport\w*|removal|removable|removed|green cards?|visas?|naturali[sz]\w*|becom(?:e|ing) (?:an? )?(?:us |american )?citizen|inadmissib\w*|uscis)\b/;
/** A word of immigration law, where it is not asked whose conviction it is. */
const ofGrounds = /^(?!.*\bwho\b).*\baggravated felon(?:y|ies)\b/;

/**
 * The general question on immigration that a message turns on: which kind of pardon, which kind of offence; null where
 * it asks of a pardon and a removal alone. Sentences are read together, as the offence stands in one and the question
 * in another.
 */
export function immigrationKey(words: readonly string[]): string | null {
	const all = words.join(' ');
	return (isAboutRemoval.test(all) || ofGrounds.test(all)) &&
		/\b(?:pardon\w*|expung\w*|seal\w*|clemency|paper)\b/.test(all)
		? reader.first(words)
		: null;
}

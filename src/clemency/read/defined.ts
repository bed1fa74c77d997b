import type { Act } from '../judge/question.js';
import { matcher } from './matcher.js';
import { asksMeaning, terms } from './tables/terms-explained.js';

const names = matcher(terms);
const asks = matcher(asksMeaning);

/**
 * Acts of clemency whose meaning is asked for, in the order they are named: one for "what is a commutation", two for
 * "pardon and expungement the same thing"; null where no meaning is asked for. `words` = of the whole message.
 */
export function definedIn(words: readonly string[]): readonly Act[] | null {
	const how = asks.first(words);
	if (how === null || words.length > longest) return null;
	const found = names.all(words);
	const named = [...new Set(found.flatMap(({ meaning }) => meaning))];
	// A reprieve and a respite are two words for one thing.
	if (named.length === 0 || (how === 'compared' && found.length < 2)) return null;
	return named;
}

/** A longer message tells of a case. */
const longest = 12;

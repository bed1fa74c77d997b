import { matcher } from './matcher.js';
import { asksMeaning, ofMeaning, terms } from './tables/terms-explained.js';

const names = matcher(terms);
const asks = matcher(asksMeaning);

/**
 * Terms of clemency whose meaning is asked for, in the order they are named: one for "what is a commutation", two for
 * "pardon and expungement the same thing"; null where no meaning is asked for. `words` = of the whole message;
 * `isRead` = of a word, whether a place or an officer was read in it.
 */
export function definedIn(words: readonly string[], isRead: (at: number) => boolean): readonly string[] | null {
	const how = asks.first(words);
	if (how === null || words.length > longest) return null;
	const found = names.all(words);
	const named = [...new Set(found.flatMap(({ meaning }) => meaning))];
	// A reprieve and a respite are two words for one thing.
	if (named.length === 0 || (how === 'compared' && found.length < 2)) return null;
	if (how === 'compared') return named;
	const inside = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
	const rest = words.filter((_, at) => !inside.has(at) && !isRead(at));
	return rest.some((word) => !ofMeaning.has(word)) ? null : named;
}

/** A longer message tells of a case. */
const longest = 16;

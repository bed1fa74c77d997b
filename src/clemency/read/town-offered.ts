import type { Gazetteer } from './gazetteer.js';
import { tellsWho } from './tables/no-place.js';
import { phrase, type Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** A longer message tells of more than of a place. */
const longest = 25;
const before: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to', 'of']);

/**
 * A town that only one state has, in a message that names no place besides: too small to be meant by its name alone,
 * it is offered, never taken. `used` = words that were understood.
 */
export function townOffered(
	tokens: readonly Token[],
	gazetteer: Gazetteer,
	used: ReadonlySet<number>,
): { readonly code: string; readonly name: string } | null {
	if (tokens.length > longest) return null;
	for (const [at, { word }] of tokens.entries()) {
		const last = tokens[at - 1]?.word;
		if (used.has(at) || word.length < 4 || vocabulary.has(word) || !(last === undefined || before.has(last))) continue;
		for (const words of [3, 2, 1]) {
			const next = tokens[at + words];
			const isSomebody = next?.before.includes(',') === true && tellsWho.has(next.word);
			const code = at + words > tokens.length || isSomebody ? null : gazetteer.onlyTownOf(tokens, at, words);
			if (code !== null) return { code, name: titled(phrase(tokens, at, words)) };
		}
	}
	return null;
}

const titled = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

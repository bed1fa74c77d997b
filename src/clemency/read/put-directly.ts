import { courteous, helping, indirect } from './tables/courtesies.js';
import { opensSentence, type Token } from './tokens.js';

/** So far behind the name stands the verb that a question begins with. */
const mostBetween = 6;

const textOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');
const lengthOf = (found: RegExpExecArray | null) => found?.[0].trim().split(' ').length ?? 0;

export const withoutTail = (tokens: readonly Token[]) =>
	tokens.slice(0, tokens.length - lengthOf(courteous.exec(textOf(tokens))));

/** The indirect question about a case, put directly: "was Nixon ever pardoned", "did Johnson pardon Davis". */
export function putDirectly(tokens: readonly Token[]): readonly Token[] {
	const at = tokens.findIndex((_, i) => opensSentence(tokens, i) && indirect.test(textOf(tokens.slice(i))));
	const first = tokens[at];
	if (first === undefined) return tokens;
	const start = at + lengthOf(indirect.exec(textOf(tokens.slice(at))));
	const verb = tokens.findIndex(({ word }, i) => i > start && i <= start + mostBetween && helping.test(word));
	const opening = { ...first, word: tokens[verb]?.word ?? 'did', capital: false, upper: false };
	return [...tokens.slice(0, at), opening, ...tokens.slice(start).filter((_, i) => start + i !== verb)];
}

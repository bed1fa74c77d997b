import { type Named, tellsOfCase } from './judged-where.js';
import { courtNoun, endsName, people } from './tables/nationality.js';
import type { Token } from './tokens.js';

/**
 * The places of a message without those that say whose people somebody is of: "a German citizen, convicted in federal
 * court in Miami". Where nothing else is told of as a case's, they stay: a Canadian may well ask about Canada.
 */
export function withoutNationality<T extends Named>(tokens: readonly Token[], mentions: readonly T[]): readonly T[] {
	const passports = mentions.filter((mention) => mention.kind === 'abroad' && isOfPeople(tokens, mention));
	if (passports.length === 0) return mentions;
	const others = mentions.filter((mention) => !passports.includes(mention));
	return others.some((mention) => mention.weak === null && (mention.kind === 'law' || tellsOfCase(tokens, mention)))
		? others
		: mentions;
}

/** "Canadian" with no court, judgment or law of Canada behind it. */
function isOfPeople(tokens: readonly Token[], { start, end }: Named): boolean {
	if (!people.test(tokens[end - 1]?.word ?? '')) return false;
	for (let at = end; at < tokens.length; at++) {
		const { word, before } = tokens[at] as Token;
		if (/[,.;:?!\n]/.test(before) || endsName.has(word)) break;
		if (courtNoun.test(word)) return false;
	}
	// "Pardoned by the Canadians" is about their own law.
	return !/^(?:by|from|under)$/.test(tokens[start - 1]?.word ?? '');
}

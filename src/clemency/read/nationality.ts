import { type Named, tellsOfCase } from './judged-where.js';
import { courtNoun, endsName, judgedBy, people, services } from './tables/nationality.js';
import type { Token } from './tokens.js';

/**
 * The places of a message without those that say whose passport or uniform somebody has: "a German citizen, convicted in
 * federal court in Miami", "an army veteran, convicted in Georgia". Where nothing else is told of as a case's, they
 * stay: a Canadian may well ask about Canada, and a soldier about a court-martial.
 */
export function withoutNationality<T extends Named>(tokens: readonly Token[], mentions: readonly T[]): readonly T[] {
	const passports = mentions.filter(
		(mention) =>
			(mention.kind === 'abroad' && isOfPeople(tokens, mention)) ||
			(mention.codes[0] === 'MIL' && isOfService(tokens, mention)),
	);
	if (passports.length === 0) return mentions;
	const others = mentions.filter((mention) => !passports.includes(mention));
	return others.some((mention) => mention.weak === null && (mention.kind === 'law' || tellsOfCase(tokens, mention)))
		? others
		: mentions;
}

/** "Canadian" with no court, judgment or law of Canada behind it. */
function isOfPeople(tokens: readonly Token[], { start, end }: Named): boolean {
	const isPassport = /^(?:citizen|citizens|national|nationals|passport|subject|subjects)$/.test(
		tokens[end]?.word ?? '',
	);
	// The Turkish army is that country's.
	if (services.test(tokens[end]?.word ?? '')) return false;
	if ((!people.test(tokens[end - 1]?.word ?? '') && !isPassport) || hasCourt(tokens, end)) return false;
	// "Pardoned by the Canadians" is about their own law.
	return !/^(?:by|from|under)$/.test(tokens[start - 1]?.word ?? '');
}

/** A service with no court of its own in the message. */
function isOfService(tokens: readonly Token[], { start }: Named): boolean {
	if (!services.test(tokens[start]?.word ?? '') || hasCourt(tokens, start + 1)) return false;
	const words = tokens.map(({ word }) => word).join(' ');
	const before = tokens.slice(Math.max(0, start - 3), start).map(({ word }) => word);
	return (
		!/\b(?:martial\w*|courtmartial\w*|ucmj|article 15|general court)\b/.test(words) && !judgedBy.test(before.join(' '))
	);
}

/** Whether a court, a judgment or a law is named right behind. */
function hasCourt(tokens: readonly Token[], end: number): boolean {
	for (let at = end; at < tokens.length; at++) {
		const { word, before } = tokens[at] as Token;
		if (/[,.;:?!\n]/.test(before) || endsName.has(word)) break;
		if (courtNoun.test(word)) return true;
	}
	return false;
}

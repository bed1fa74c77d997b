import { type Named, tellsOfCase } from './judged-where.js';
import { courtNoun, endsName, judgedBy, people, services } from './tables/nationality.js';
import type { Token } from './tokens.js';

/**
 * The places of a message without those that say whose passport or uniform somebody has: "a German citizen, convicted in
 * federal court in Miami", "an army veteran, convicted in Georgia". Where nothing else is told of as a case's, they
 * stay: a Canadian may well ask about Canada, and a soldier about a court-martial. Beside a place of ours a country is
 * never the court's for somebody's passport, nor for a birth there: "born in Cambodia … but Cambodia did not take me".
 */
export function withoutNationality<T extends Named>(tokens: readonly Token[], mentions: readonly T[]): readonly T[] {
	// Whoever is Samoan was seldom convicted there.
	const isAbroad = (mention: T) =>
		mention.kind === 'abroad' || (isTerritory(mention) && (isCalled(tokens, mention) || comesFrom(tokens, mention)));
	const uniforms = mentions.filter((mention) => mention.codes[0] === 'MIL' && isOfService(tokens, mention));
	const passports = mentions.filter((mention) => isAbroad(mention) && isOfPeople(tokens, mention));
	const isOurs = mentions.some((each) => each.weak === null && !isAbroad(each) && !uniforms.includes(each));
	const homes = new Set(
		mentions.flatMap((each) =>
			isAbroad(each) && (each.weak === 'home' || passports.includes(each) || comesFrom(tokens, each)) ? each.codes : [],
		),
	);
	const isHome = (mention: T) =>
		isAbroad(mention) && mention.codes.some((code) => homes.has(code)) && !tellsOfCase(tokens, mention);
	const countries = isOurs ? mentions.filter((each) => passports.includes(each) || isHome(each)) : passports;
	const others = mentions.filter((each) => !countries.includes(each) && !uniforms.includes(each));
	const isTold = others.some((each) => each.weak === null && (each.kind === 'law' || tellsOfCase(tokens, each)));
	if (isTold) return others;
	return isOurs ? mentions.filter((each) => !countries.includes(each)) : mentions;
}

const isTerritory = ({ codes }: Named) => codes.length === 1 && /^(?:AS|GU|PR|VI|MP)$/.test(codes[0] as string);
/** "He is Samoan", "a Puerto Rican". */
const isCalled = (tokens: readonly Token[], { start, end }: Named) =>
	/^(?:samoan|guamanian|rican)s?$/.test(tokens[end - 1]?.word ?? '') &&
	/\b(?:is|was|am|are|im|hes|shes|an?)$/.test(tokens[start - 1]?.word ?? '') &&
	!hasCourt(tokens, end);

/** "Canadian" with no court, judgment or law of Canada behind it. */
function isOfPeople(tokens: readonly Token[], { start, end }: Named): boolean {
	const isPassport = /^(?:citizen|citizens|national|nationals|passport|subject|subjects)$/.test(
		tokens[end]?.word ?? '',
	);
	// The Turkish army is that country's.
	if (services.test(tokens[end]?.word ?? '')) return false;
	const isPeople =
		people.test(tokens[end - 1]?.word ?? '') || /^(?:samoan|guamanian)s?$/.test(tokens[end - 1]?.word ?? '');
	if ((!isPeople && !isPassport) || hasCourt(tokens, end)) return false;
	// "Pardoned by the Canadians" is about their own law.
	return !/^(?:by|from|under)$/.test(tokens[start - 1]?.word ?? '');
}

/** "She is from El Salvador", "we came from Haiti": where somebody comes from. */
function comesFrom(tokens: readonly Token[], { start }: Named): boolean {
	const before = tokens.slice(Math.max(0, start - 4), start).map(({ word }) => word);
	return origin.test(before.join(' '));
}

const origin =
	/\b(?:is|was|am|are|were|im|hes|shes|theyre|came|come|comes|fled|immigrated|originally|born|all|family|parents) (?:\w+ )?(?:from|in)$/;

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

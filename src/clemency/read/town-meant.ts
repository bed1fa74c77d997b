import type { PlaceFound } from '../shapes/places.js';
import { alsoNames, alsoWords, besideCity, courtOf } from './tables/cities-abroad.js';
import { capitals, governs } from './tables/laws.js';
import { tellsWho } from './tables/no-place.js';
import { phrase, type Token } from './tokens.js';

/** Below that a town's name is more often a person's. */
export const someThousand = 5;
const ofSomebody: ReadonlySet<string> = new Set(['my', 'his', 'her', 'our', 'their', 'a', 'an', 'old']);
const ofCase =
	/^(?:convictions?|felony|felonies|cases?|charges?|court|courthouse|misdemeanors?|dui|dwi|sentence|record)$/;
const judgedThere: ReadonlySet<string> = new Set(['convicted', 'conviction', 'sentenced', 'tried']);
/** From so many thousand people on a town is known by its name alone. */
const wellKnown = 100;
const wanting = new Set(
	'apply applied applying ask asking write wrote send sent want wants wanted trying tried need needs have has had hope hoping able going like love used'.split(
		' ',
	),
);
/** Behind these stands a place. */
export const beforeTown: ReadonlySet<string> = new Set('in at near from of to outside around'.split(' '));

/** "Wants to foster", "wants us to foster": what somebody would do. */
function isWanted(tokens: readonly Token[], start: number): boolean {
	const [before, last] = [tokens[start - 2]?.word ?? '', tokens[start - 1]?.word];
	return wanting.has(before) || (last === 'to' && /^(?:us|me|him|her|them|you)$/.test(before));
}

/**
 * "For sale", "of reading": most names of cities abroad are words or people here, and count only where a place stands.
 * One that is a word needs its capital as well, one that is a name more than a "from".
 */
function isWhereAbroad(tokens: readonly Token[], start: number, words: number): boolean {
	const last = tokens[start - 1]?.word ?? '';
	const name = phrase(tokens, start, words);
	const isNamed = tokens[start]?.capital === true;
	if (last === 'of' ? courtOf.has(tokens[start - 2]?.word ?? '') : besideCity.before.has(last))
		return alsoWords.has(name) ? isNamed : !alsoNames.has(name) || !/^(?:from|to|of)$/.test(last);
	if (alsoWords.has(name)) return false;
	return start === 0 || besideCity.behind.has(tokens[start + words]?.word ?? '');
}

/** A town of ours that is known by its name, or has its state behind it, whatever lies abroad. */
function isOfOurs(tokens: readonly Token[], start: number, words: number, states: PlaceFound['states']): boolean {
	const name = phrase(tokens, start, words);
	const next = tokens[start + words]?.word.toUpperCase() ?? '';
	if (states.some(({ code }) => code === next)) return true;
	if (/^(?:COUNTY|COURT|PRISON|JAIL|CITY|ORDINANCE|MUNICIPAL)$/.test(next)) return states.length > 0;
	if (governs.test(next.toLowerCase()) && capitals.has(name)) return true;
	return !alsoWords.has(name) && !alsoNames.has(name) && states.some(({ thousands }) => thousands >= wellKnown);
}

/** Most names of towns are names of people or words, too: only a place for one says that a town is meant. */
export function isTownMeant(
	tokens: readonly Token[],
	start: number,
	words: number,
	{ states, abroad }: PlaceFound,
): boolean {
	const beside = tokens[start + words] ?? tokens[start - 1];
	if (tokens.length <= words) return true;
	if (tokens.length === words + 1 && !(beside?.capital === true && tokens[start]?.capital === true)) return true;
	if (abroad.length > 0 && !isWhereAbroad(tokens, start, words) && !isOfOurs(tokens, start, words, states))
		return false;
	// "A waste of stamps" names none.
	const isOfWord =
		tokens[start - 1]?.word === 'of' && tokens[start]?.capital !== true && !courtOf.has(tokens[start - 2]?.word ?? '');
	if (beforeTown.has(tokens[start - 1]?.word ?? '') && !isOfWord)
		// "I want to foster" is no town.
		return tokens[start]?.capital === true || !isWanted(tokens, start);
	const next = tokens[start + words];
	const code = next?.word.toUpperCase() ?? '';
	if (governs.test(next?.word ?? '') && capitals.has(phrase(tokens, start, words))) return true;
	// Whoever begins with a town and a stop says where; a town of several states is asked back.
	const [largest, ...more] = states;
	const isFirst = start === 0 && /[,.:;]/.test(next?.before ?? '') && !tellsWho.has(next?.word ?? '');
	// "My Biloxi conviction", "convicted biloxi 2009": of a name that one state alone has.
	const isOnly = more.length === 0 && abroad.length === 0 && (largest?.thousands ?? 0) >= someThousand;
	const last = tokens[start - 1]?.word ?? '';
	if (isOnly && words === 1 && ((ofSomebody.has(last) && ofCase.test(next?.word ?? '')) || judgedThere.has(last)))
		return true;
	if (
		isFirst &&
		largest !== undefined &&
		abroad.length === 0 &&
		largest.thousands >= (more.length === 0 ? someThousand : 20)
	)
		return true;
	if (
		states.some((state) => state.code === code) ||
		/^(?:COUNTY|COURT|PRISON|JAIL|CITY|ORDINANCE|MUNICIPAL)$/.test(code)
	)
		return true;
	return (
		abroad.length > 0 ||
		states.some(({ thousands }) => thousands >= wellKnown) ||
		states.some(({ thousands }) => words > 1 && thousands > 10)
	);
}

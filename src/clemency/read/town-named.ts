import { codesOf, type PlaceFound, type Places } from '../shapes/places.js';
import type { Found } from './found-place.js';
import { keptFor } from './kept.js';
import { phrase, type Token } from './tokens.js';
import { isTownMeant } from './town-meant.js';
import { vocabulary } from './vocabulary.js';

/** Names of places have no more words. */
const longest = 4;

/** How many words a name can have that begins at a token: of towns, counties, prisons and courts. */
function longestAt(tokens: readonly Token[], start: number, places: Places): number {
	const first = tokens[start]?.word ?? '';
	return Math.min(longest, tokens.length - start, places.longestFrom(first));
}

/** A prison, a court, a county or a town that begins here, the longest name first. */
export function townAt(tokens: readonly Token[], start: number, places: Places): Found | null {
	for (let words = longestAt(tokens, start, places); words > 0; words--) {
		const name = phrase(tokens, start, words);
		const court = places.court(name);
		if (court !== null) {
			return { codes: [court.country?.toLowerCase() ?? court.of], kind: 'law', words, meant: null };
		}
		// Fall River is a town of Massachusetts before it is a county of South Dakota.
		const town = words > 1 ? places.city(name) : null;
		const county =
			places.county(name) ??
			(words > 1 && (town === null || codesOf(town).length > 1) ? places.county(`${name} county`) : null);
		if (county !== null) return { codes: foundCodes(county), kind: 'city', words, meant: null };
		// "Suffolk Superior Court" is the county's.
		const isSeat =
			courts.has(phrase(tokens, start + words, 2)) ||
			countyJail.test(phrase(tokens, Math.max(0, start - 3), Math.min(3, start)));
		const seat = isSeat ? places.county(`${name} county`) : null;
		if (seat !== null) return { codes: foundCodes(seat), kind: 'city', words, meant: null };
		if (words === 1 && (vocabulary.has(name) || name.length < 4)) continue;
		const city = places.city(name);
		if (city !== null && isTownMeant(tokens, start, words, city)) {
			return { codes: foundCodes(city), kind: 'city', words, meant: null };
		}
	}
	return null;
}

/**
 * "Ohio County", which lies in three other states; "an Ohio county court" is one of Ohio's. The state itself is among
 * what it may mean: whoever names it alone is asked.
 */
export function countyNamedAsState(
	tokens: readonly Token[],
	start: number,
	places: Places,
	exact: ReadonlyMap<string, Omit<Found, 'words' | 'meant'>>,
): Found | null {
	const at = [1, 2].find((words) => countyWords.has(tokens[start + words]?.word ?? ''));
	if (at === undefined || ofState.has(tokens[start - 1]?.word ?? '')) return null;
	const state = exact.get(phrase(tokens, start, at));
	const county = state?.kind === 'place' ? places.county(phrase(tokens, start, at + 1)) : null;
	if (county === null) return null;
	return {
		codes: [...new Set([...foundCodes(county), ...(state?.codes ?? [])])],
		kind: 'city',
		words: at + 1,
		meant: null,
	};
}

const countyWords: ReadonlySet<string> = new Set(['county', 'parish']);
const ofState: ReadonlySet<string> = new Set(['a', 'an', 'any', 'my', 'his', 'her', 'our', 'their']);

/** "In the county jail in Tarrant": the county's, and no town's. */
const countyJail = /\bcounty (?:jail|court|courthouse|lockup) (?:in|of|at)$/;

/** Courts of a county, named after it. */
const courts: ReadonlySet<string> = new Set(
	['superior', 'circuit', 'district', 'county', 'probate', 'juvenile'].map((kind) => `${kind} court`),
);

/** Countries stand for themselves, in small letters. */
function foundCodes(found: PlaceFound): readonly string[] {
	return codesOf(found).flatMap((code) =>
		code === 'FOREIGN' ? found.abroad.map((each) => each.toLowerCase()) : [code],
	);
}

/** "at Angola" says as much as the word. */
const besidePrison: ReadonlySet<string> = new Set(['prison']);

/** The words of a message, made once for all of its places. */
const wordsOf = keptFor((tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ word }) => word)));

/** A prison, which says where somebody is held: "at Angola" is one, without the word. */
export function prisonAt(tokens: readonly Token[], start: number, places: Places): Found | null {
	const longest = longestAt(tokens, start, places);
	if (longest === 0) return null;
	const before = phrase(tokens, Math.max(0, start - 5), Math.min(5, start));
	const isAt = tokens[start - 1]?.word === 'at' || doesTime.test(before);
	const said = isAt || gotTime.test(before) ? besidePrison : wordsOf(tokens);
	for (let words = longest; words > 0; words--) {
		const name = phrase(tokens, start, words);
		const prison = places.prison(name, said);
		if (prison === null) continue;
		// "Got 18 months in Alderson": of a federal camp's town that is the camp.
		const isCamp = prison.of === 'federal' && gotTime.test(before);
		const isTown = !prison.words.includes(name) && !isAt && !isCamp;
		if (isTown && (isOfCase(tokens, start, words) || isRareThere(places.city(name), prison.in))) continue;
		const own = { federal: 'US', military: 'MIL', abroad: prison.in.toLowerCase(), state: prison.in, city: prison.in };
		return { codes: [own[prison.of]], kind: 'city', prison: true, words, meant: null };
	}
	return null;
}

const gotTime = /\b(?:did|got|spent|gets) (?:\w+ ){0,2}(?:months?|years?|yrs?) in$/;
/** "Doing life in Graterford". */
const doesTime = /\b(?:doing|serving|locked up|sitting|housed|incarcerated)(?: \w+){0,3} in$/;

/** "Convicted in Jackson", "Marion County": the town, wherever somebody is held. */
function isOfCase(tokens: readonly Token[], start: number, words: number): boolean {
	return (
		countyWords.has(tokens[start + words]?.word ?? '') ||
		ofCase.test(phrase(tokens, Math.max(0, start - 3), Math.min(3, start)))
	);
}

const ofCase =
	/\b(?:convicted|sentenced|tried|convictions?|cases?|court|courthouse|pleaded|pled|guilty)(?: \w+)? (?:in|from)$/;

/** Whether nearly all who live in towns of the name live in other states. */
function isRareThere(town: PlaceFound | null, code: string): boolean {
	if (town === null) return false;
	const own = town.states.find((state) => state.code === code)?.thousands ?? 0;
	const others = town.states.reduce((sum, { thousands }) => sum + thousands, 0) - own;
	return own > 0 && others > own * mostOthers;
}

const mostOthers = 10;

import { distance } from '../../domain/nearest.js';
import { own } from '../../domain/own.js';
import type { Country } from '../shapes/country.js';
import { longestFrom } from '../shapes/first-words.js';
import type { Places } from '../shapes/places.js';
import type { Found } from './found-place.js';
import { isNoPlace } from './no-place.js';
import { isAfterItsCity, isCodeMeant, ordinaryCodes } from './postal-code.js';
import { phrase, simple, type Token } from './tokens.js';
import { beforeTown, someThousand } from './town-meant.js';
import { countyNamedAsState, prisonAt, townAt } from './town-named.js';

/** Names of one kind, ready to be looked up. */
export interface PlaceNames {
	/** Code → names with `|` between them. */
	readonly names: Readonly<Record<string, string>>;
	/** Towns the table of places has not, or not by that name. */
	readonly cities: Readonly<Record<string, string>>;
	/** Short forms that are ordinary words without a full stop. */
	readonly shortForms: Readonly<Record<string, string>>;
	/** Names that may mean several places. */
	readonly either: Readonly<Record<string, readonly string[]>>;
	readonly abroad: readonly string[];
	readonly alsoPeople: ReadonlySet<string>;
	/** Towns, counties, prisons and courts; countries by their words. */
	readonly places: Places;
	readonly countries: readonly Country[];
	/** Names of countries without a row → their codes in small letters. */
	readonly regions: ReadonlyMap<string, string>;
}

export interface Gazetteer {
	/** The longest name that begins at a token; null where none does. */
	at(tokens: readonly Token[], start: number): Found | null;
	/**
	 * The place whose name looks most like the words that begin at a token; null where none is near enough. `isLong` =
	 * only names of several words, where the first of them is an ordinary one.
	 */
	near(tokens: readonly Token[], start: number, isLong: boolean): Found | null;
	isAlsoPerson(name: string): boolean;
	/** States with a town of the name that stands here; undefined where there is none. */
	townsOf(tokens: readonly Token[], start: number, words: number): readonly string[] | undefined;
	/** The state of the only town of the name that stands here, if it has some thousand people; else null. */
	onlyTownOf(tokens: readonly Token[], start: number, words: number): string | null;
}

/** Words that look like a state and are none. */
const lookalikes = new Set(['main', 'mine', 'marine', 'texts', 'text', 'taxes', 'organ', 'india', 'oregano']);

export function createGazetteer(source: PlaceNames): Gazetteer {
	const exact = new Map<string, Omit<Found, 'words' | 'meant'>>();
	const add = (list: string, codes: readonly string[], kind: Found['kind']) => {
		for (const name of list.split('|')) if (!exact.has(name)) exact.set(name, { codes, kind });
	};
	for (const [name, codes] of Object.entries(source.either)) add(name, codes, 'place');
	for (const [code, list] of Object.entries(source.names)) add(list, [code], 'place');
	for (const [code, list] of Object.entries(source.cities)) add(list, [code], 'city');
	for (const { code, words } of source.countries) add(words.join('|'), [code.toLowerCase()], 'abroad');
	for (const [name, code] of source.regions) add(name, [code], 'abroad');
	for (const name of source.abroad) add(name, ['FOREIGN'], 'abroad');
	const longestExact = longestFrom(exact.keys());
	const postal = new Set(Object.keys(source.names));
	const firsts = new Set([
		...[...exact.keys()].flatMap((name) =>
			name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [name, `${name}s`],
		),
		...[...postal].map((code) => code.toLowerCase()),
		...Object.keys(source.shortForms),
	]);
	/** Most words of a message begin no name, and nothing more is looked up for them. */
	const mayBegin = (word: string) => firsts.has(word) || source.places.longestFrom(word) > 0;
	// Only whole names of states and territories are found in spite of slips: short ones look like too much.
	// Nobody mistypes the first letter: a name is compared only with words that begin as it does.
	const spelled = new Map<string, Spelled[]>();
	// Those of several words, by the first of them.
	const long = new Map<string, Spelled[]>();
	for (const [code, list] of Object.entries(source.names)) {
		const name = list.split('|')[0] as string;
		const first = name[0] as string;
		const entry: Spelled = { name, code, words: name.split(' ').length };
		if (name.length < 5) continue;
		spelled.set(first, [...(spelled.get(first) ?? []), entry]);
		const word = name.split(' ')[0] as string;
		if (entry.words > 1) long.set(word, [...(long.get(word) ?? []), entry]);
	}

	return {
		at(tokens, start) {
			const token = tokens[start];
			if (token === undefined || !mayBegin(token.word)) return null;
			// In a story only a capital, or where it stands, makes a town of a word: looking up all of them takes long.
			const looked =
				tokens.length <= mostWithoutCapital ||
				token.capital ||
				beforeTown.has(tokens[start - 1]?.word ?? '') ||
				/[.,?!\n]/.test(token.before);
			const held = looked ? prisonAt(tokens, start, source.places) : null;
			if (held !== null) return held;
			if (isCountryOfGeorgia(tokens, start)) return { codes: ['ge'], kind: 'abroad', words: 1, meant: null };
			if (isDutch(tokens, start)) return { codes: ['nl'], kind: 'abroad', words: 1, meant: null };
			const beside = toldBeside[token.word];
			if (beside?.isMeant(tokens) === true && !isNoPlace(tokens, start))
				return { ...beside.found, words: 1, meant: null };
			const code = token.word.toUpperCase();
			const isCode = token.word.length === 2 && postal.has(code);
			const isBefore = isCode && ordinaryCodes.has(token.word) && isPlaceAt(tokens, start + 1, exact);
			const behindCity = isCode && !isBefore && isAfterItsCity(tokens, start, code, source.places);
			if (!behindCity && isNoPlace(tokens, start)) return null;
			const county = looked ? countyNamedAsState(tokens, start, source.places, exact) : null;
			if (county !== null) return county;
			const most = Math.max(1, Math.min(longestExact(token.word), tokens.length - start));
			for (let words = most; words > 0; words--) {
				const name = phrase(tokens, start, words);
				const found = exact.get(name) ?? (words === 1 ? exact.get(singular(name)) : undefined);
				// `la` is an article in half the languages of the world.
				const article = name.length <= 2 && found?.kind !== 'abroad' && !token.upper && tokens.length > 1;
				if (found !== undefined && !article) return { ...found, words, meant: null };
			}
			const town = looked ? townAt(tokens, start, source.places) : null;
			if (town !== null) return town;
			const short = own(source.shortForms, token.word);
			const written = token.stopped
				? short !== undefined && isAfterItsCity(tokens, start, short, source.places)
				: false;
			// "The board in miss." has its full stop and no capital.
			const isIn = token.stopped && /^(?:in|from|of)$/.test(tokens[start - 1]?.word ?? '');
			// "A mass. conviction".
			const isCase = token.stopped && ofCase.has(tokens[start + 1]?.word ?? '');
			const isWritten = written || isIn || isCase || (token.capital && (token.stopped || tokens.length === 1));
			if (short !== undefined && isWritten) {
				return { codes: [short], kind: 'place', words: 1, meant: null };
			}
			const said = isCode && isCodeMeant(tokens, start, behindCity);
			return said ? { codes: [code], kind: 'place', words: 1, meant: null } : null;
		},
		near(tokens, start, isLong) {
			const first = tokens[start]?.word ?? '';
			const alike = isLong ? long.get(first) : spelled.get(first[0] ?? '');
			if (alike === undefined) return null;
			const near: (Spelled & { readonly slips: number })[] = [];
			for (const spelled of alike) {
				const { name, words } = spelled;
				const said = words === 1 ? first : phrase(tokens, start, words);
				// Measuring costs; most names are ruled out by their length.
				const most = name.length >= 9 ? 2 : 1;
				if (said.length < 4 || Math.abs(said.length - name.length) > most || lookalikes.has(said)) continue;
				const slips = distance(said, name, most);
				if (slips <= most) near.push({ ...spelled, slips });
			}
			const best = near.sort((a, b) => a.slips - b.slips || b.words - a.words)[0];
			if (best === undefined) return null;
			const rivals = near.filter(({ slips, words }) => slips === best.slips && words === best.words);
			const codes = rivals.map(({ code }) => code);
			return { codes, kind: 'place', words: best.words, meant: codes.length === 1 ? best.name : null };
		},
		townsOf: (tokens, start, words) => source.places.city(phrase(tokens, start, words))?.states.map(({ code }) => code),
		onlyTownOf(tokens, start, words) {
			const town = source.places.city(phrase(tokens, start, words));
			const [only, ...others] = town?.states ?? [];
			const isOnly = only !== undefined && others.length === 0 && town?.abroad.length === 0;
			return isOnly && only.thousands >= someThousand ? only.code : null;
		},
		isAlsoPerson: (name) => source.alsoPeople.has(simple(name)),
	};
}

/** Behind a short form with its full stop these say that it is a state's. */
const ofCase: ReadonlySet<string> = new Set(
	'conviction convictions felony felonies misdemeanor case charge charges pardon board governor parole law state'.split(
		' ',
	),
);

/** A whole name of a state or territory, found in spite of slips. */
interface Spelled {
	readonly name: string;
	readonly code: string;
	readonly words: number;
}

/** `texans` → `texan`: people of a place come in numbers. */
function singular(name: string): string {
	return name.length > 4 && name.endsWith('s') ? name.slice(0, -1) : name;
}

/** "Georgia, the country" and "the country of Georgia". */
function isCountryOfGeorgia(tokens: readonly Token[], start: number): boolean {
	if (tokens[start]?.word !== 'georgia') return false;
	const beside = [phrase(tokens, start + 1, 2), phrase(tokens, Math.max(0, start - 2), 2)];
	return ['the country', 'country of', 'republic of'].some((words) => beside.includes(words));
}

/** Towns of Colorado and Texas are called so, too: in a Dutch sentence it is the country. */
function isDutch(tokens: readonly Token[], start: number): boolean {
	return tokens[start]?.word === 'nederland' && tokens.some(({ word }) => dutch.has(word));
}

/** Names of several places of which other words of the message say which it is. */
const toldBeside: Readonly<
	Record<
		string,
		{ readonly isMeant: (tokens: readonly Token[]) => boolean; readonly found: Omit<Found, 'words' | 'meant'> }
	>
> = {
	victoria: {
		isMeant: (tokens) => tokens.some(({ word }) => /^(?:melbourne|australian?|aussie|premier)$/.test(word)),
		found: { codes: ['au'], kind: 'abroad' },
	},
	// D.C. has no governor.
	washington: {
		isMeant: (tokens) =>
			tokens.some(({ word }) => /^(?:governors?|gov|ferguson|inslee|seattle|spokane|tacoma|olympia)$/.test(word)) &&
			!tokens.some(({ word }) =>
				/^(?:dc|c|d|president|presidents|mayor|trump|biden|federal|district|booker|george)$/.test(word),
			),
		found: { codes: ['WA'], kind: 'place' },
	},
};

/** "Salem in Oregon": behind the word stands the state itself. */
const isPlaceAt = (
	tokens: readonly Token[],
	start: number,
	exact: ReadonlyMap<string, Omit<Found, 'words' | 'meant'>>,
) => [1, 2].some((words) => exact.get(phrase(tokens, start, words))?.kind === 'place');

/** A message of more words is a story. */
const mostWithoutCapital = 70;

const dutch: ReadonlySet<string> = new Set(
	'ik ben een wie gratie veroordeeld het mij mijn hoe waar geeft krijg'.split(' '),
);

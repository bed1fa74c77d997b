import { distance } from '../../domain/nearest.js';
import { own } from '../../domain/own.js';
import type { Country } from '../shapes/country.js';
import { longestFrom } from '../shapes/first-words.js';
import { codesOf, type PlaceFound, type Places } from '../shapes/places.js';
import { isNoPlace } from './no-place.js';
import { stateBefore } from './tables/no-place.js';
import { phrase, simple, type Token } from './tokens.js';
import { beforeTown, isTownMeant, someThousand } from './town-meant.js';
import { vocabulary } from './vocabulary.js';

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

export interface Found {
	/** One code; several where the name may mean any of them. */
	readonly codes: readonly string[];
	readonly kind: 'place' | 'city' | 'abroad' | 'law';
	/** Where somebody is held there, not whose law it was. */
	readonly prison?: boolean;
	readonly words: number;
	/** The name as it is spelled, where it was spelled otherwise. */
	readonly meant: string | null;
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

/** Names of places have no more words. */
const longest = 4;

/** How many words a name can have that begins at a token: of towns, counties, prisons and courts. */
function longestAt(tokens: readonly Token[], start: number, places: Places): number {
	const first = tokens[start]?.word ?? '';
	return Math.min(longest, tokens.length - start, places.longestFrom(first));
}

/** Postal codes nobody takes for a word of English, in small letters too. */
const plainPostal = new Set('az ct fl ga ks ky mn nc nh nj nv ny ri sc sd tn tx vt wa wi wv wy dc'.split(' '));

/** Postal codes that are words of their own, even alone in small letters. */
const ordinary = new Set('al as de hi id il in la ma me oh ok or pa nm nd md'.split(' '));
/** Of those, the ones that stay words before anything. */
const always = new Set('al as de hi id il in la ma me oh ok or'.split(' '));

/** Of those, the ones that are words of a question even before its verb. */
const never = new Set('as de hi id in me ok or'.split(' '));
const verbs =
	/^(?:slow|fast|quick|easy|hard|strict|charges?|takes?|costs?|pardons?|requires?|needs?|allows?|expunges?|restores?|have|has|gives?|grants?|accepts?|wants?|ever|still)$/;

/** "What does il charge", "how slow is pa": a state that does something. */
function isSubject(tokens: readonly Token[], start: number): boolean {
	const last = tokens[start - 1]?.word ?? '';
	const next = tokens[start + 1]?.word;
	// "ok board how long".
	if (start === 0 && tokens[start]?.word === 'ok' && /^(?:board|felony|conviction|dui)$/.test(next ?? '')) return true;
	return next === undefined
		? last === 'is' && /^(?:slow|fast|quick|hard|easy|strict)$/.test(tokens[start - 2]?.word ?? '')
		: /^(?:is|does|do|will|would|can|did)$/.test(last) && verbs.test(next);
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
			const held = looked ? prisonAt(tokens, start, source) : null;
			if (held !== null) return held;
			if (isCountryOfGeorgia(tokens, start)) return { codes: ['ge'], kind: 'abroad', words: 1, meant: null };
			if (isDutch(tokens, start)) return { codes: ['nl'], kind: 'abroad', words: 1, meant: null };
			const code = token.word.toUpperCase();
			const isCode = token.word.length === 2 && postal.has(code);
			const isBefore = isCode && ordinary.has(token.word) && isPlaceAt(tokens, start + 1, exact);
			const behindCity = isCode && !isBefore && isAfterItsCity(tokens, start, code, source);
			if (!behindCity && isNoPlace(tokens, start)) return null;
			const county = looked ? countyNamedAsState(tokens, start, source, exact) : null;
			if (county !== null) return county;
			const most = Math.max(1, Math.min(longestExact(token.word), tokens.length - start));
			for (let words = most; words > 0; words--) {
				const name = phrase(tokens, start, words);
				const found = exact.get(name) ?? (words === 1 ? exact.get(singular(name)) : undefined);
				// `la` is an article in half the languages of the world.
				const article = name.length <= 2 && found?.kind !== 'abroad' && !token.upper && tokens.length > 1;
				if (found !== undefined && !article) return { ...found, words, meant: null };
			}
			const town = looked ? townAt(tokens, start, source) : null;
			if (town !== null) return town;
			const short = own(source.shortForms, token.word);
			const written = token.stopped ? short !== undefined && isAfterItsCity(tokens, start, short, source) : false;
			if (short !== undefined && (written || (token.capital && (token.stopped || tokens.length === 1)))) {
				return { codes: [short], kind: 'place', words: 1, meant: null };
			}
			if (!isCode || /^\d+$/.test(tokens[start - 1]?.word ?? '')) return null;
			const common = ordinary.has(token.word);
			const alone = tokens.length === 1 && !common;
			const carried =
				common &&
				!always.has(token.word) &&
				(stateBefore.has(tokens[start + 1]?.word ?? '') || tokens[start - 1]?.word === 'in');
			// "Felony in mo", "what does il charge", "how slow is pa".
			const behindIn = !common && tokens[start - 1]?.word === 'in';
			const asSubject = (!never.has(token.word) || start === 0) && isSubject(tokens, start);
			const said =
				(token.upper && (!always.has(token.word) || !isShouting(tokens))) ||
				(token.before.includes(',') && !common) ||
				alone ||
				carried ||
				behindIn ||
				asSubject ||
				behindCity ||
				isAtEnd(tokens, start) ||
				(plainPostal.has(token.word) && token.before !== '-');
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

/** A prison, a court, a county or a town that begins here, the longest name first. */
function townAt(tokens: readonly Token[], start: number, { places }: PlaceNames): Found | null {
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
		const seat = courts.has(phrase(tokens, start + words, 2)) ? places.county(`${name} county`) : null;
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
function countyNamedAsState(
	tokens: readonly Token[],
	start: number,
	{ places }: PlaceNames,
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
const words = new WeakMap<readonly Token[], ReadonlySet<string>>();

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
	const known = words.get(tokens) ?? new Set(tokens.map(({ word }) => word));
	words.set(tokens, known);
	return known;
}

/** A prison, which says where somebody is held: "at Angola" is one, without the word. */
function prisonAt(tokens: readonly Token[], start: number, { places }: PlaceNames): Found | null {
	const longest = longestAt(tokens, start, places);
	if (longest === 0) return null;
	const said = tokens[start - 1]?.word === 'at' ? besidePrison : wordsOf(tokens);
	for (let words = longest; words > 0; words--) {
		const prison = places.prison(phrase(tokens, start, words), said);
		if (prison === null) continue;
		const own = { federal: 'US', military: 'MIL', abroad: prison.in.toLowerCase(), state: prison.in, city: prison.in };
		return { codes: [own[prison.of]], kind: 'city', prison: true, words, meant: null };
	}
	return null;
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

/** "Salem in Oregon": behind the word stands the state itself. */
const isPlaceAt = (
	tokens: readonly Token[],
	start: number,
	exact: ReadonlyMap<string, Omit<Found, 'words' | 'meant'>>,
) => [1, 2].some((words) => exact.get(phrase(tokens, start, words))?.kind === 'place');

/** "Des Moines IA": two letters behind a town that lies there. */
function isAfterItsCity(tokens: readonly Token[], start: number, code: string, { places }: PlaceNames): boolean {
	// "New Orleans in a fight": a word, and no code.
	if (
		ordinary.has(tokens[start]?.word ?? '') &&
		tokens[start]?.upper === false &&
		notBehindCode.test(tokens[start + 1]?.word ?? '')
	)
		return false;
	return [1, 2, 3].some((words) => {
		const first = tokens[start - words];
		const found =
			first === undefined || places.longestFrom(first.word) < words
				? null
				: places.city(phrase(tokens, start - words, words));
		return found?.states.some((state) => state.code === code) === true;
	});
}

const notBehindCode = /^(?:a|an|the|my|his|her|our|their|this|that|front|jail|prison|court|\d+)$/;

/** "md who advises the governor": at either end of a short message these are nothing else. */
const atEnds = new Set([
	'md',
	'nd',
	'ca',
	'va',
	'pa',
	'il',
	'mo',
	'mi',
	'co',
	'ia',
	'ut',
	'ar',
	'ms',
	'mt',
	'ak',
	'pr',
]);
const ofOnes: ReadonlySet<string> = new Set(['my', 'his', 'her', 'our', 'a', 'the', 'and', 'el', 'un']);
const isAtEnd = (tokens: readonly Token[], start: number) =>
	atEnds.has(tokens[start]?.word ?? '') &&
	(start === 0 || (start === tokens.length - 1 && !ofOnes.has(tokens[start - 1]?.word ?? ''))) &&
	tokens.length > 2 &&
	tokens.length < 12;

/** Several words in capitals: none of them is told apart by them. */
function isShouting(tokens: readonly Token[]): boolean {
	let seen = 0;
	for (const { upper } of tokens) if (upper && ++seen > 3) return true;
	return false;
}

/** A message of more words is a story. */
const mostWithoutCapital = 70;

const dutch: ReadonlySet<string> = new Set(
	'ik ben een wie gratie veroordeeld het mij mijn hoe waar geeft krijg'.split(' '),
);

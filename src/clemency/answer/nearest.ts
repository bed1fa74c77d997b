import MiniSearch from 'minisearch';
import type { Jurisdiction } from '../judge/law.js';
import { type Matcher, matcher } from '../read/matcher.js';
import { generals } from '../read/tables/generals.js';
import { nearGenerals } from '../read/tables/near-generals.js';
import { caseWords, nearWords, passingWords } from '../read/tables/near-words.js';
import { stemsOf, termsOf, unitsOf, withoutConcepts } from '../read/terms.js';
import type { General } from '../shapes/general.js';
import { type Clauses, wordsOf } from './clauses.js';

/*
 * Where no topic was read in a question, every statement that may be meant is searched by its words. What is found is
 * told alone only where it is clear; where it is not, up to three are told as coming near.
 */

/** A statement found by the words of a question. */
export interface Hit {
	/** `UT7` = the eighth statement of Utah; `.future` = a general question. */
	readonly key: string;
	readonly score: number;
	/** How much of what was asked it has, in the weights of the words, and as a part of all of it. */
	readonly shared: number;
	readonly coverage: number;
	/** How many of the things asked about it has, without what only tells the case. */
	readonly parts: number;
	/** At least one of them is more than a word alone: a concept, a topic, or what people call it. */
	readonly isMeant: boolean;
	/** It was found by a phrase that stands for it alone; never beside a place. */
	readonly isNamed: boolean;
}

export interface Nearest {
	/**
	 * The statements of a place (its code) or of the general table (null), the best first; few, or none. `isPlaced` =
	 * the question names a place, so that its words of courts and deeds tell the case.
	 */
	find(words: readonly string[], code: string | null, isPlaced: boolean): readonly Hit[];
}

export interface NearestDeps {
	readonly rows: readonly Jurisdiction[];
	readonly clauses: Clauses;
	readonly generals: readonly General[];
}

interface Entry {
	readonly id: string;
	readonly code: string;
	readonly asks: string;
	readonly text: string;
	/** It is about the years to wait. */
	readonly isWait: boolean;
}

/** Before the key of a general question. */
export const ofGeneral = '.';

const between = '\n';
const joined = (terms: Iterable<string>) => [...terms].join(between);

/** The search over everything that is known; its index is made when first asked. */
export function createNearest(deps: NearestDeps): Nearest {
	let made: Index | null = null;
	return {
		find(words, code, isPlaced) {
			const parts = partsOf(words, isPlaced, code === null ? ofGenerals : ofPlaces);
			if (parts.length === 0) return [];
			made ??= indexOf(deps);
			return hitsIn(made, parts, code ?? ofGeneral, isPlaced);
		},
	};
}

interface Index {
	readonly search: MiniSearch<Entry>;
	/** How many statements have a term. */
	readonly counts: ReadonlyMap<string, number>;
	/** The terms of the statements of a place. */
	readonly placed: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexOf({ rows, clauses, generals: table }: NearestDeps): Index {
	const wordings = new Map<string, string>();
	for (const [phrases, key] of generals) {
		const of = key.replace(/^!/, '');
		wordings.set(of, `${wordings.get(of) ?? ''} ${phrases.replace(/[|/*?.^$]/g, ' ')}`);
	}
	// The name of a state in a general sentence is no answer to who was tried there.
	const names = new Set(stemsOf(rows.flatMap(({ name }) => wordsOf(name))));
	const everywhere = (text: string) => [...termsOf(wordsOf(text))].filter((term) => !names.has(term));
	const entries: readonly Entry[] = [
		...rows.flatMap((row) =>
			clauses.of(row).flatMap(({ terms, topic }, at): readonly Entry[] =>
				// How many somebody granted is read by the numbers, and found by a name otherwise.
				topic === 'numbers'
					? []
					: [
							{
								id: `${row.code}${at}`,
								code: row.code,
								asks: topic === null ? '' : `#${topic}`,
								text: joined(terms),
								isWait: topic === 'wait' || terms.has('wait'),
							},
						],
			),
		),
		...table.map(
			({ key, asks, says }): Entry => ({
				id: `${ofGeneral}${key}`,
				code: ofGeneral,
				asks: joined([ofGeneral + key, ...everywhere(`${asks} ${wordings.get(key) ?? ''}`)]),
				text: joined(everywhere(says)),
				isWait: false,
			}),
		),
	];
	const search = new MiniSearch<Entry>({
		fields: ['asks', 'text'],
		storeFields: ['code', 'isWait'],
		tokenize: (text) => text.split(between),
		processTerm: (term) => (term === '' ? null : term),
		searchOptions: {
			boost: { asks: 1.5 },
			prefix: false,
			// Years stand in many statements that are about something else.
			boostDocument: (_id, term, stored) => (stored?.['isWait'] === true && term !== '#wait' ? ofYears : 1),
		},
	});
	search.addAll(entries);
	const counts = new Map<string, number>();
	const placed = new Map<string, Set<string>>();
	for (const { code, asks, text } of entries) {
		const here = placed.get(code) ?? new Set<string>();
		placed.set(code, here);
		for (const term of new Set([...asks.split(between), ...text.split(between)])) {
			counts.set(term, (counts.get(term) ?? 0) + 1);
			here.add(term);
		}
	}
	return { search, counts, placed };
}

const ofYears = 0.6;

/** One thing that was asked about: any of its terms is it. */
type Part = readonly string[];

const ofPlaces = matcher(nearWords);
const ofGenerals = matcher([...nearGenerals, ...nearWords]);

/** Named in passing: a board by its name, an offence by that of a right, what somebody was told. */
const named: ReadonlySet<string> = new Set(['hearsay', 'the body', 'the offence', 'taken', 'open']);
/** What a case is, rather than what is asked about it: too little to be found by alone. */
const ofCase: ReadonlySet<string> = new Set(
	[
		...['prison', 'supervision', 'felony', 'misdemeanor', 'relative', 'resident', 'change', 'sex offence', 'violence'],
		...['drugs', 'death', 'life', 'commutation', 'first offence'],
	].map((concept) => `=${concept}`),
);
const mostOfCase = 1.5;

const passing = new Set(stemsOf([...passingWords]));
const passingBesidePlace = new Set([...passing, ...stemsOf([...caseWords])]);

/** Names of concepts, topics and general questions as they stand, and words by their stems. */
const namesIn = (meaning: string): Part =>
	meaning.split(' ').flatMap((name) => (/^[=#.]/.test(name) ? [name.replaceAll('_', ' ')] : stemsOf([name])));

/** What the words of a question are about, each with everything it may be called. */
function partsOf(said: readonly string[], isPlaced: boolean, synonyms: Matcher<string>): readonly Part[] {
	const words = withoutConcepts(said, named);
	const ignored = isPlaced ? passingBesidePlace : passing;
	const own = (stems: readonly string[]) => stems.filter((stem) => !ignored.has(stem));
	const found = synonyms.all(words);
	const inside = new Set(stemsOf(found.flatMap(({ start, end }) => words.slice(start, end))));
	const called = found.map(
		({ meaning, start, end }): Part => [...namesIn(meaning), ...own(stemsOf(words.slice(start, end)))],
	);
	const units = unitsOf(words).flatMap(({ concept, stems }): readonly Part[] => {
		const left = own(stems);
		if (left.length === 0 || left.every((stem) => inside.has(stem))) return [];
		return [concept === null ? left : [concept, ...left]];
	});
	// What is said twice was asked once.
	const parts = new Map([...called, ...units].map((part) => [part[0] as string, part]));
	return [...parts.values()];
}

/** What counts for a word that nothing here has: a name, a town, or what no page says. Without a place a name is a case. */
const unknown = { placed: 0.8, unplaced: 2 } as const;
/** What counts for a word that others have and this place has not. */
const elsewhere = 1.5;

function hitsIn(
	{ search, counts, placed }: Index,
	parts: readonly Part[],
	code: string,
	isPlaced: boolean,
): readonly Hit[] {
	const here = placed.get(code) ?? new Set<string>();
	const weight = (term: string) => {
		const count = counts.get(term);
		if (count === undefined) return 0;
		return Math.log(1 + search.documentCount / count);
	};
	const most = (terms: readonly string[]) => Math.max(0, ...terms.map(weight));
	const isCase = (part: Part) => isPlaced && part.some((term) => ofCase.has(term));
	const capped = (part: Part, worth: number) => (isCase(part) ? Math.min(worth, mostOfCase) : worth);
	const missing = (part: Part) => {
		const told = part.filter((term) => here.has(term));
		if (told.length > 0) return capped(part, most(told));
		const known = most(part);
		return known > 0 ? Math.min(known, elsewhere) : code === ofGeneral ? unknown.unplaced : unknown.placed;
	};
	const found = search.search(joined(parts.flat()), {
		filter: (result) => result['code'] === code,
		fuzzy: (term) => (counts.has(term) || term.length < shortestFuzzy || /^[=#.]/.test(term) ? false : 1),
	});
	return found.slice(0, mostHits).map(({ id, score, queryTerms }): Hit => {
		const has = parts.map((part) => part.filter((term) => queryTerms.includes(term)));
		const worth = (terms: Part, i: number) =>
			terms.length === 0 ? 0 : capped(parts[i] ?? terms, Math.max(elsewhere, most(terms)));
		const shared = has.reduce((sum, terms, i) => sum + worth(terms, i), 0);
		const missed = parts.reduce((sum, part, i) => sum + (has[i]?.length === 0 ? missing(part) : 0), 0);
		return {
			key: id as string,
			score,
			shared,
			coverage: shared / (shared + missed),
			isMeant: has.some((terms, i) => terms.length > 0 && (parts[i] ?? terms).length > 1 && !isCase(parts[i] ?? terms)),
			isNamed: !isPlaced && queryTerms.includes(id as string),
			parts: has.filter((terms, i) => terms.length > 0 && !isCase(parts[i] ?? terms)).length,
		};
	});
}

/** A shorter word with one letter changed is another word. */
const shortestFuzzy = 6;
const mostHits = 5;

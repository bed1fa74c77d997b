/**
 * Phrases as data: words between spaces, in small letters as `tokens.ts` makes them. `a|b` is either word, `word*` any
 * word that begins so, `word?` may be missing, `..` stands for up to six other words, `^` for the beginning and `$`
 * for the end. Several phrases of one meaning stand between ` / `.
 */
export type Table<T> = readonly (readonly [phrases: string, meaning: T])[];

export interface Match<T> {
	readonly meaning: T;
	/** First word, and the one behind the last. */
	readonly start: number;
	readonly end: number;
}

export interface Matcher<T> {
	/**
	 * Every phrase of the table in the words, in their order. Where two overlap the one that stands first in the table
	 * counts. Time grows with the number of words, whatever they are.
	 */
	all(words: readonly string[]): readonly Match<T>[];
	/** The meaning of the phrase that stands first in the table; null where none is there. */
	first(words: readonly string[]): T | null;
}

const widestGap = 6;
/** Stems are looked up by so many of their first letters, or by all where they have fewer. */
const stemLetters = 3;
const none: readonly never[] = [];

type Part = { readonly is: 'gap' } | { readonly is: 'end' } | Word;
interface Word {
	readonly is: 'word';
	readonly exact: ReadonlySet<string>;
	readonly begins: readonly string[];
	readonly optional: boolean;
}

interface Row<T> {
	readonly rank: number;
	readonly meaning: T;
	readonly parts: readonly Part[];
	readonly anchored: boolean;
}

export function matcher<T>(table: Table<T>): Matcher<T> {
	const rows = table.flatMap(([phrases, meaning], rank) =>
		phrases.split(' / ').map((phrase): Row<T> => ({ rank, meaning, ...compile(phrase) })),
	);
	const byFirst = new Map<string, Row<T>[]>();
	// Those that begin with a stem by its first letters; the few that may begin with anything, always.
	const byStem = new Map<string, Row<T>[]>();
	const others: Row<T>[] = [];
	const put = (index: Map<string, Row<T>[]>, keys: Iterable<string>, row: Row<T>) => {
		for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), row]);
	};
	for (const row of rows) {
		const firsts = firstsOf(row.parts);
		if (firsts === null) others.push(row);
		else {
			const exact = firsts.flatMap((word) => [...word.exact]);
			const stems = firsts.flatMap(({ begins }) => begins.map((stem) => stem.slice(0, stemLetters)));
			put(byFirst, exact, row);
			put(byStem, stems, row);
		}
	}

	function matches(words: readonly string[]) {
		const found: (Match<T> & { readonly rank: number })[] = [];
		for (let start = 0; start < words.length; start++) {
			const word = words[start] as string;
			for (const row of byFirst.get(word) ?? none) tryRow(row, words, start, found);
			for (let letters = 1; letters <= stemLetters && letters <= word.length; letters++)
				for (const row of byStem.get(word.slice(0, letters)) ?? none) tryRow(row, words, start, found);
			for (const row of others) tryRow(row, words, start, found);
		}
		return found.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
	}

	return {
		all(words) {
			const kept: Match<T>[] = [];
			const taken = new Uint8Array(words.length);
			for (const { meaning, start, end } of matches(words)) {
				if (taken.subarray(start, end).includes(1)) continue;
				taken.fill(1, start, end);
				kept.push({ meaning, start, end });
			}
			return kept.sort((a, b) => a.start - b.start);
		},
		first: (words) => matches(words)[0]?.meaning ?? null,
	};
}

/** What a phrase may begin with; null where that is anything. */
function firstsOf(parts: readonly Part[]): readonly Word[] | null {
	const firsts: Word[] = [];
	for (const part of parts) {
		if (part.is !== 'word') return null;
		firsts.push(part);
		if (!part.optional) return firsts;
	}
	return null;
}

function tryRow<T>(
	{ rank, meaning, parts, anchored }: Row<T>,
	words: readonly string[],
	start: number,
	found: (Match<T> & { readonly rank: number })[],
): void {
	if (anchored && start > 0) return;
	const end = endOf(parts, 0, words, start);
	if (end > start) found.push({ rank, meaning, start, end });
}

/** Where the phrase ends that begins here; -1 where it is not there. */
function endOf(parts: readonly Part[], at: number, words: readonly string[], from: number): number {
	const part = parts[at];
	if (part === undefined) return from;
	if (part.is === 'end') return from === words.length ? from : -1;
	if (part.is === 'gap') {
		for (let skipped = 0; skipped <= widestGap && from + skipped <= words.length; skipped++) {
			const end = endOf(parts, at + 1, words, from + skipped);
			if (end >= 0) return end;
		}
		return -1;
	}
	const word = words[from];
	const fits = word !== undefined && (part.exact.has(word) || part.begins.some((stem) => word.startsWith(stem)));
	const taken = fits ? endOf(parts, at + 1, words, from + 1) : -1;
	return taken < 0 && part.optional ? endOf(parts, at + 1, words, from) : taken;
}

function compile(phrase: string): Pick<Row<unknown>, 'parts' | 'anchored'> {
	const words = phrase.trim().split(' ');
	const anchored = words[0] === '^';
	const parts = (anchored ? words.slice(1) : words).map((word): Part => {
		if (word === '..') return { is: 'gap' };
		if (word === '$') return { is: 'end' };
		const optional = word.endsWith('?');
		// "a|an?|the" would wait for the word "an?" for ever.
		if (word.slice(0, -1).includes('?')) throw new Error(`only a whole choice may be missing: ${word} in "${phrase}"`);
		const choices = (optional ? word.slice(0, -1) : word).split('|');
		return {
			is: 'word',
			exact: new Set(choices.filter((choice) => !choice.endsWith('*'))),
			begins: choices.flatMap((choice) => (choice.endsWith('*') ? [choice.slice(0, -1)] : [])),
			optional,
		};
	});
	return { parts, anchored };
}

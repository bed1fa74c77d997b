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
	/** Of the phrases that begin with the word at `start` the one that stands first in the table; null where none does. */
	at(words: readonly string[], start: number): Match<T> | null;
}

const widestGap = 6;

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
	/** Its first word must be there: whoever found the phrase by that word need not look at it again. */
	readonly isFirstKnown: boolean;
	/** What has to stand right behind its first word; null where that may be anything. */
	readonly second: Word | null;
	/** Of the words behind the first one that has few choices, and must be there; null where none must. */
	readonly needs: readonly string[] | null;
}

export function matcher<T>(table: Table<T>): Matcher<T> {
	const rowsFor = indexOf(
		table.flatMap(([phrases, meaning], rank) =>
			phrases.split(' / ').map((phrase): Row<T> => ({ rank, meaning, ...compile(phrase) })),
		),
	);
	return {
		all(words) {
			const there = onceEach(words);
			const found: (Match<T> & { readonly rank: number })[] = [];
			for (let start = 0; start < words.length; start++)
				for (const row of rowsFor(words[start] as string)) {
					const end = endOf(row, words, start, there);
					if (end > start) found.push({ rank: row.rank, meaning: row.meaning, start, end });
				}
			found.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
			const kept: Match<T>[] = [];
			const taken = new Uint8Array(words.length);
			for (const { meaning, start, end } of found) {
				if (isTaken(taken, start, end)) continue;
				taken.fill(1, start, end);
				kept.push({ meaning, start, end });
			}
			return kept.sort((a, b) => a.start - b.start);
		},
		first(words) {
			const there = onceEach(words);
			let best: Row<T> | null = null;
			for (let start = 0; start < words.length && best?.rank !== 0; start++)
				for (const row of rowsFor(words[start] as string))
					if ((best === null || row.rank < best.rank) && endOf(row, words, start, there) > start) best = row;
			return best?.meaning ?? null;
		},
		at(words, start) {
			let best: Row<T> | null = null;
			let bestEnd = start;
			for (const row of rowsFor(words[start] as string)) {
				if (best !== null && row.rank > best.rank) continue;
				const end = endOf(row, words, start);
				if (end <= start || (row.rank === best?.rank && end <= bestEnd)) continue;
				best = row;
				bestEnd = end;
			}
			return best === null ? null : { meaning: best.meaning, start, end: bestEnd };
		},
	};
}

/** Whether one of these places is marked: the texts of most sentences are too short for a copy of them. */
function isTaken(taken: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (taken[at] === 1) return true;
	return false;
}

/** The phrases that may begin with a word: most words are looked up once, whatever the size of the table. */
function indexOf<T>(rows: readonly Row<T>[]): (word: string) => readonly Row<T>[] {
	const exact = new Map<string, Row<T>[]>();
	const stems = new Map<string, Row<T>[]>();
	// The few that may begin with anything.
	const others: Row<T>[] = [];
	const put = (index: Map<string, Row<T>[]>, keys: readonly string[], row: Row<T>) => {
		for (const key of keys) {
			const there = index.get(key);
			if (there === undefined) index.set(key, [row]);
			else there.push(row);
		}
	};
	for (const row of rows) {
		const firsts = firstsOf(row.parts);
		if (firsts === null) others.push(row);
		for (const word of firsts ?? []) {
			put(exact, [...word.exact], row);
			put(stems, word.begins, row);
		}
	}
	const longestFirst = [...stems.keys()].sort((a, b) => b.length - a.length);
	const whatBegins = (word: string, own: readonly Row<T>[]): readonly Row<T>[] => [
		...new Set([
			...own,
			...longestFirst.flatMap((stem) => (word.startsWith(stem) ? (stems.get(stem) ?? []) : [])),
			...others,
		]),
	];
	const words = new Map([...exact].map(([word, own]) => [word, whatBegins(word, own)]));
	// The longest stem that fits has the rows of the shorter ones, too.
	const byLetter = new Map<number, Stem<T>[]>();
	for (const stem of longestFirst) {
		const letter = stem.charCodeAt(0);
		byLetter.set(letter, [...(byLetter.get(letter) ?? []), { stem, rows: whatBegins(stem, []) }]);
	}
	return (word) => {
		const known = words.get(word);
		if (known !== undefined) return known;
		const alike = byLetter.get(word.charCodeAt(0));
		return alike?.find(({ stem }) => word.startsWith(stem))?.rows ?? others;
	};
}

/** Phrases that begin with words of one stem. */
interface Stem<T> {
	readonly stem: string;
	readonly rows: readonly Row<T>[];
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

/** Behind the last word of the phrase that begins here; -1 where it is not there. `there` = the words, once each. */
function endOf(
	{ parts, anchored, isFirstKnown, second, needs }: Row<unknown>,
	words: readonly string[],
	start: number,
	there: (() => ReadonlySet<string>) | null = null,
): number {
	if (anchored && start > 0) return -1;
	if (second !== null && !isOne(second, words[start + 1])) return -1;
	if (needs !== null && there !== null && !hasOne(there(), needs)) return -1;
	return isFirstKnown ? endFrom(parts, 1, words, start + 1) : endFrom(parts, 0, words, start);
}

/** The words, once each, for the rows that have to know which of them are there at all: most need not. */
function onceEach(words: readonly string[]): () => ReadonlySet<string> {
	let known: ReadonlySet<string> | null = null;
	return () => {
		known ??= new Set(words);
		return known;
	};
}

const hasOne = (there: ReadonlySet<string>, needs: readonly string[]) => needs.some((word) => there.has(word));

function endFrom(parts: readonly Part[], at: number, words: readonly string[], from: number): number {
	const part = parts[at];
	if (part === undefined) return from;
	if (part.is === 'end') return from === words.length ? from : -1;
	if (part.is === 'gap') {
		for (let skipped = 0; skipped <= widestGap && from + skipped <= words.length; skipped++) {
			const end = endFrom(parts, at + 1, words, from + skipped);
			if (end >= 0) return end;
		}
		return -1;
	}
	const taken = isOne(part, words[from]) ? endFrom(parts, at + 1, words, from + 1) : -1;
	return taken < 0 && part.optional ? endFrom(parts, at + 1, words, from) : taken;
}

function isOne({ exact, begins }: Word, word: string | undefined): boolean {
	if (word === undefined) return false;
	return exact.has(word) || (begins.length > 0 && begins.some((stem) => word.startsWith(stem)));
}

const isWord = (part: Part | undefined): part is Word => part?.is === 'word';

function compile(phrase: string): Omit<Row<unknown>, 'rank' | 'meaning'> {
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
	const [first, next] = parts;
	const isFirstKnown = isWord(first) && !first.optional;
	const second = isFirstKnown && isWord(next) && !next.optional ? next : null;
	const [needs = null] = parts
		.slice(1)
		.flatMap((part) => (isWord(part) && !part.optional && part.begins.length === 0 ? [[...part.exact]] : []))
		.sort((a, b) => a.length - b.length);
	return { parts, anchored, isFirstKnown, second, needs: second === null ? needs : null };
}

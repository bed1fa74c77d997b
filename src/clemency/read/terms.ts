import { matcher } from './matcher.js';
import { concepts, plainWords } from './tables/concepts.js';

const reader = matcher(concepts);

/** Endings that do not change what a word means, the longest first. */
const endings = 'izations ization ations ation ments ingly ment ions ance ies ing ion ers ed es er ly al s e y'.split(
	' ',
);
/** Shorter than this a stem is another word's, too. */
const shortest = 4;

function stem(word: string): string {
	const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortest);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

/** One thing that words are about: a concept of the table with the words it was said in, or one word alone. */
export interface Unit {
	/** Null where the word stands in no phrase of the table. */
	readonly concept: string | null;
	readonly stems: readonly string[];
}

export const stemsOf = (words: readonly string[]) =>
	words.filter((word) => word.length > 1 && !plainWords.has(word) && !/^(?:19|20)\d\d$/.test(word)).map(stem);

/** What words are about, once each. */
export function unitsOf(words: readonly string[]): readonly Unit[] {
	const found = reader.all(words);
	const inside = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
	const named = new Map<string, readonly string[]>();
	for (const { meaning, start, end } of found)
		named.set(meaning, [...(named.get(meaning) ?? []), ...stemsOf(words.slice(start, end))]);
	const rest = new Set(stemsOf(words.filter((_, i) => !inside.has(i))));
	return [
		...[...named].map(([concept, stems]): Unit => ({ concept: `=${concept}`, stems })),
		...[...rest].map((word): Unit => ({ concept: null, stems: [word] })),
	];
}

/** Words without those of some concepts. */
export function withoutConcepts(words: readonly string[], concepts: ReadonlySet<string>): readonly string[] {
	const inside = new Set(
		reader
			.all(words)
			.flatMap(({ meaning, start, end }) =>
				concepts.has(meaning) ? Array.from({ length: end - start }, (_, i) => start + i) : [],
			),
	);
	return words.filter((_, i) => !inside.has(i));
}

/** Every concept and every stem in words: what a statement is found by. */
export function termsOf(words: readonly string[]): ReadonlySet<string> {
	return new Set(unitsOf(words).flatMap(({ concept, stems }) => (concept === null ? [...stems] : [concept, ...stems])));
}

import type { Ask } from '../judge/ask.js';
import type { Segment } from './segments.js';

/** A sentence and what it asks. */
interface Asking {
	readonly segment: Segment;
	readonly asks: readonly Ask[];
}

/**
 * The words in which each is asked, with those of sentences in which no question was found: "exoneration in Tennessee,
 * who grants".
 */
export function wordsIn(parts: readonly Asking[]): ReadonlyMap<string, readonly string[]> {
	// Lists that grow: thousands of short questions would be copied again for each of them.
	const words = new Map<string, string[]>();
	let waiting: string[] = [];
	let last: readonly string[] = [];
	for (const { segment, asks } of parts) {
		const own = segment.words;
		const keys = asks.length > 0 ? asks.map(keyOf) : last;
		if (keys.length === 0) waiting.push(...own);
		for (const key of keys) {
			const known = words.get(key) ?? [];
			known.push(...waiting, ...own);
			words.set(key, known);
		}
		if (keys.length > 0) waiting = [];
		last = keys;
	}
	return words;
}

/** What makes two questions one. */
export const keyOf = ({ code, asked }: Ask) => `${code} ${asked?.officer} ${asked?.of}`;

/** Words that name a law of its own, and are asked about as well: "does the board look at a federal conviction". */
const keptWords: ReadonlySet<string> = new Set([
	'federal',
	'federally',
	'tribal',
	'ordinance',
	'municipal',
	'military',
]);

/** Words without those that named a place or an officer: these are understood already. */
export function contentOf(words: readonly string[], named: ReadonlySet<string>): readonly string[] {
	return words.filter((word) => !named.has(word) || keptWords.has(word));
}

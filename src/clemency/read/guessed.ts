import type { Guess, Learned } from '../shapes/learned.js';
import { featuresOf, wordsOf } from './features.js';
import { generalKey } from './general-row.js';
import type { Laws } from './laws.js';
import type { Part } from './parts.js';
import type { NamedPeople } from './people.js';

/** What is named in the message that the sentences are of. */
export interface NamedIn {
	readonly laws: Laws;
	readonly people: NamedPeople;
	/** Words that name an officer. */
	readonly taken: ReadonlySet<number>;
}

/** A sentence with what is guessed of it. */
export interface Guessed {
	readonly part: Part;
	/** The general question that the tables read in it. */
	readonly row: string | null;
	/** The likeliest first; none of a sentence of one word, which says too little. */
	readonly guesses: readonly Guess[];
}

/** What each sentence of a message asks by how others asked. */
export function guessed(
	parts: readonly Part[],
	{ laws, people, taken }: NamedIn,
	{ guess }: Learned,
): readonly Guessed[] {
	const named = { places: laws.used, officers: taken, people: people.used };
	const isPlaced = laws.codes.length > 0;
	const isOfPerson = people.is.length > 0;
	return parts.map((part): Guessed => {
		const { segment, asks, officer } = part;
		const said = wordsOf(segment.tokens, segment.start, named);
		const row = generalKey(segment.tokens.map(({ word }) => word))?.of ?? null;
		const isTooShort = said.filter((word) => !word.startsWith('@')).length < 2;
		const features = isTooShort ? [] : featuresOf({ words: said, asks, officer, row, isPlaced, isOfPerson });
		const guesses = isTooShort ? [] : guess(features);
		return { part: { ...part, said, guesses }, row, guesses };
	});
}

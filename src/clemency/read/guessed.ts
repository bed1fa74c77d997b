import type { Guess, Learned } from '../shapes/learned.js';
import { featuresOf, wordsOf } from './features.js';
import { generalKey } from './general-row.js';
import type { Laws } from './laws.js';
import type { Part } from './parts.js';
import type { NamedPeople } from './people.js';
import { tellsClaim } from './tables/asking.js';
import { neededInMessage } from './tables/guesses.js';
import { whoIsRight } from './tables/who-is-right.js';
import { isEcho } from './who-is-right.js';

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

/** What two people say of one thing stands in so many sentences. */
const mostOfDispute = 5;

/** Whether the next sentence asks if it is so, or a later one who of them is right. */
function isDoubted(parts: readonly Part[], at: number): boolean {
	return parts
		.slice(at + 1, at + 1 + mostOfDispute)
		.some(({ segment: { text } }, i) => whoIsRight.test(text) || (i < mostBetween && isEcho(text)));
}

/** "He heard … . I told him I'd ask. Is that so": so many sentences stand before the question. */
const mostBetween = 2;
const leastOfClaim = 3;
const told = /^(?:me|him|her|us|them|you|everybody|everyone|people|that|how)$/;

/** Where a claim begins behind "she says", "somebody told him that"; null where nobody says anything. */
function claimFrom(words: readonly string[]): number | null {
	const from = words.flatMap((word, at) => {
		if (!tellsClaim.has(word)) return [];
		const next = words.findIndex((each, i) => i > at && !told.test(each));
		return next > 0 && words.length - next >= leastOfClaim ? [next] : [];
	});
	return from.at(-1) ?? null;
}

/** Whether anything is said in a message of what a label is about. */
const isSaidOf = (label: string, text: string): boolean =>
	neededInMessage.every(({ of, said }) => !of.has(label) || said.test(text));

/** The guesses that are of something said in the message; the next one is no surer for it. */
export const possibleOf = (guesses: readonly Guess[], text: string): readonly Guess[] =>
	guesses.filter(({ label }) => isSaidOf(label, text));

/** The words of a message. */
export const textOf = (parts: readonly Part[]): string => parts.map(({ segment }) => segment.text).join(' ');

/** What each sentence of a message asks by how others asked. */
export function guessed(
	parts: readonly Part[],
	{ laws, people, taken }: NamedIn,
	{ guess, kindred }: Learned,
): readonly Guessed[] {
	const named = { places: laws.used, officers: taken, people: people.used };
	const isPlaced = laws.codes.length > 0;
	const all = textOf(parts);
	const isOfPerson = people.is.length > 0;
	const guessOf = (said: readonly string[], spoken: readonly string[], { asks, officer }: Part) => {
		const row = generalKey(spoken)?.of ?? null;
		const isTooShort = said.filter((word) => !word.startsWith('@')).length < 2;
		const sentence = { words: said, spoken, asks, officer, row, isPlaced, isOfPerson };
		return { row, guesses: isTooShort ? [] : possibleOf(guess(featuresOf(sentence, kindred)), all) };
	};
	return parts.map((part, at): Guessed => {
		const { tokens, words, start } = part.segment;
		const said = wordsOf(tokens, start, named);
		const { row, guesses } = guessOf(said, words, part);
		const from = claimFrom(words);
		if (from === null || !isDoubted(parts, at)) return { part: { ...part, said, guesses }, row, guesses };
		const asked = [...'is it true that'.split(' '), ...wordsOf(tokens.slice(from), start + from, named)];
		const claims = guessOf(asked, words.slice(from), part).guesses.filter(({ label }) => label !== 'none');
		return { part: { ...part, said, guesses, claims }, row, guesses };
	});
}

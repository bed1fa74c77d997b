import { type Feature, type Guess, hashOf, type Learned } from '../shapes/learned.js';
import { phrasesOf } from './features.js';
import { possibleOf, textOf } from './guessed.js';
import type { Part } from './parts.js';
import { whoIsRight } from './tables/who-is-right.js';
import { isEcho } from './who-is-right.js';

/*
 * What each sentence of a message asks, with what stands around it: "is she right", "does it come off", "and the jury"
 * say by themselves what they ask of nothing. Learned from whole messages in which each question is marked
 * (`test/clemency/learned/messages`, decision 042).
 */

/** A sentence that only tells something, and what is told by it. */
const toldOnly = 'none';
/** A guess so likely says what a sentence is about. */
const likely = 0.3;
const mostAround = 2;

const labelIn = ({ guesses = [] }: Part) => guesses.find(({ label }) => label !== toldOnly);
const topic = (part: Part | undefined) => (part === undefined ? 'edge' : (part.guesses?.[0]?.label ?? toldOnly));
const sizeOf = (words: number) => (words < 4 ? 'few' : words < 8 ? 'some' : words < 14 ? 'many' : 'most');
const surenessOf = (chance: number) => (chance > 0.9 ? 'sure' : chance > 0.6 ? 'likely' : 'open');
const referring = /^(?:it|that|this|those|these|them|they|one|ones|both|either|each|he|she|him|her|there|then|so)$/;

/** The features of a sentence of a message. `at` = which of its parts it is. */
export function featuresInMessage(parts: readonly Part[], at: number): readonly Feature[] {
	const part = parts[at] as Part;
	const words = part.said ?? [];
	const features = new Set<Feature>([hashOf('*')]);
	const add = (text: string) => features.add(hashOf(text));
	phrasesOf(words, (feature) => features.add(feature), false);
	const { asks, isMarked } = part.segment;
	const others = parts.filter((each) => each !== part);
	add(`form ${asks} ${isMarked} ${others.some(({ segment }) => segment.isMarked)}`);
	add(`form ${asks} ${others.some(({ segment }) => segment.asks)}`);
	add(`size ${sizeOf(words.length)}`);
	add(`last ${at === parts.length - 1}`);
	add(`first ${at === 0}`);
	const [best, second] = part.guesses ?? [];
	if (best !== undefined) {
		add(`alone ${best.label}`);
		add(`alone ${best.label} ${surenessOf(best.chance)}`);
		add(`alone ${best.label} ${asks}`);
		add(`alone ${surenessOf(best.chance)} ${asks}`);
	}
	if (second !== undefined && second.chance > likely / 3) add(`second ${second.label}`);
	const isReferring = words.some((word) => referring.test(word));
	for (let away = 1; away <= mostAround; away++) {
		const [last, next] = [parts[at - away], parts[at + away]];
		add(`before ${away} ${topic(last)}`);
		add(`after ${away} ${topic(next)}`);
		if (away > 1 || last === undefined) continue;
		add(`before ${last.segment.asks}`);
		const about = labelIn(last)?.label;
		if (about !== undefined) add(`${isReferring ? 'refers' : 'stands'} ${about}`);
		for (const word of last.said ?? []) add(`before: ${word}`);
	}
	for (const other of others) {
		const about = labelIn(other);
		if (about !== undefined && about.chance > likely) add(`about ${about.label}`);
		for (const word of other.said ?? []) features.add(hashOf(word, elsewhere));
	}
	return [...features];
}

/** Words of other sentences. */
const elsewhere = hashOf(': ');

/** What the sentences of a message ask by themselves: "is that so" asks what was claimed before it. */
export function aloneIn(parts: readonly Part[], at: number): readonly Guess[] {
	const { guesses = [], segment } = parts[at] as Part;
	if (!isEcho(segment.text) && !whoIsRight.test(segment.text)) return guesses;
	const claim = parts.slice(0, at).findLast((part) => (labelIn(part)?.chance ?? 0) > likely);
	return claim?.guesses?.filter(({ label }) => label !== toldOnly) ?? guesses;
}

/** What each sentence of a message asks, the likeliest first; none where it has one sentence alone. */
export function guessedInMessage(parts: readonly Part[], { inMessage }: Learned): readonly (readonly Guess[])[] {
	const known = kept.get(parts);
	if (known !== undefined) return known;
	const all = textOf(parts);
	const guesses = parts.map((_, at) =>
		parts.length < 2 ? [] : possibleOf(inMessage(featuresInMessage(parts, at), aloneIn(parts, at)), all),
	);
	kept.set(parts, guesses);
	return guesses;
}

/** What was guessed of a message is asked for more than once. */
const kept = new WeakMap<readonly Part[], readonly (readonly Guess[])[]>();

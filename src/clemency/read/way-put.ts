import { type Ask, isMay } from '../judge/ask.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { isTurned } from './asks.js';
import { featuresOfWay } from './features.js';
import { keptFor } from './kept.js';
import { codeOf, labelOf, topicOfRow } from './labels.js';

/*
 * Which way round a question is put, by how others put it: "is it gone" and "does it stay" ask for one statement, and
 * for opposite words before it. Thousands of sentences stand with their way in `test/clemency/learned/sentences`.
 */

/**
 * The ways: a yes to the question says that the statement is true (`yes`), or that it is not (`no`); it asks what holds
 * without a pardon (`without`); it asks for a yes or no that the statement does not give (`other`); or for none (`open`).
 */
export const ways = ['yes', 'no', 'without', 'other', 'open'] as const;
type Way = (typeof ways)[number];

/** A wrong word is worse than none; where a word of it turns questions, one has to be surer, and less so where its verb stands first. */
const sure = { plain: 0.88, turned: 0.9, turning: 0.98, straight: 0.6 };

/** Put straight: it begins with its verb, asks no second thing, and is not of what was done. */
const straight =
	/^(?:(?:so|but|and|ok|okay|also|well|then|hi|hello|hey|please|if so|is it (?:true|right)(?: that)?) )*(?:is|are|will|would|does|do|can|could|may|must|should|am)\b(?!.*\b(?:or|how|when|what|whats|where|which|who|whom|why|twice|secret|cover|covers|let|lets|keep|keeps|others|refusal|even|only|others)\b)/;

const ofStage: ReadonlySet<string> = new Set(['before', 'while-serving', 'on-supervision', 'on-appeal', 'late']);

/** A kind of pardon that does less than a full one: what is true of that may be false of it. */
const lesser = /^(?:provisional|conditional|partial|limited|restricted)$/;

/** Sentences are read again as parts of their message: what was guessed of one is kept as long as it is. */
const guessesOf = keptFor((_: readonly string[]) => new Map<string, Guess | undefined>());

function guessOf(said: readonly string[], label: string, way: Learned['way']): Guess | undefined {
	const known = guessesOf(said);
	if (!known.has(label)) known.set(label, way(featuresOfWay(said, label))[0]);
	return known.get(label);
}

const ofNoPlace = /^(?:g:|happened)/;

/**
 * A clause behind others leaves out what they named: beside its own words it is weighed as it would have been put by
 * itself, with the place, and with the pardon that "one" stands for.
 */
function bestOf(said: readonly string[], label: string, isPlaced: boolean, way: Learned['way']): Guess | undefined {
	const own = guessOf(said, label, way);
	if (!isPlaced || said.includes('@place') || ofNoPlace.test(label)) return own;
	const inFull = guessOf(named(said), label, way);
	if (said.join(' ').includes('without one')) return inFull;
	const isSame = own !== undefined && own.label !== 'without' && inFull?.label === own.label;
	return isSame && inFull.chance > own.chance ? inFull : own;
}

/** The words of a question, with what they name instead of the names, and what others asked in such words. */
interface Said {
	readonly said?: readonly string[];
	readonly guesses?: readonly Guess[];
}

/** What was read is what others asked most in such words. */
function isMeant(ask: Ask, [best]: readonly Guess[]): boolean {
	const topic = ask.code === 'general' ? topicOfRow.get(ask.of ?? '') : ask.code;
	return best !== undefined && (best.label === labelOf(ask) || codeOf(best.label) === (topic ?? null));
}

const named = keptFor((said: readonly string[]): readonly string[] => {
	const words = said.flatMap((word, i) => (word === 'one' && said[i - 1] === 'without' ? ['a', 'pardon'] : [word]));
	return [...words, 'in', '@place'];
});

/**
 * A question with the way it is put, where that is sure; else as it was. `isPlaced` = its message names a place.
 */
export function putAs(ask: Ask, { said = [], guesses = [] }: Said, { way }: Learned, isPlaced = false): Ask {
	// Of a power every word counts: a word stands where each of them was read.
	const isOfPower = isMay(ask.code);
	if (ask.plain || isOfPower || said.length === 0 || said.some((word) => lesser.test(word))) return ask;
	const best = bestOf(said, labelOf(ask), isPlaced, way);
	// What somebody does without is more than was read.
	const turned = said.includes('without') ? sure.turning : sure.turned;
	const plain = best?.label === 'no' ? turned : sure.plain;
	// "While his case is still going" is not turned round by the word.
	const words = ofStage.has(ask.code) ? said.filter((word) => word !== 'still') : said;
	const isPut = !isTurned(words) && isMeant(ask, guesses) && straight.test(words.join(' '));
	const needed = best?.label !== 'yes' ? plain : isPut ? sure.straight : isTurned(words) ? sure.turning : plain;
	if (best === undefined || best.chance < needed) return ask;
	switch (best.label as Way) {
		case 'yes':
			return { ...ask, plain: true, way: 'yes' };
		case 'no':
			return { ...ask, plain: true, way: 'no' };
		case 'without':
			return { ...ask, way: 'without' };
		case 'other':
		case 'open':
			return ask;
		default:
			return ask;
	}
}

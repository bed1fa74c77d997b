import type { Ask } from '../judge/ask.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { open } from './as-guessed.js';
import { guessedInMessage } from './in-message.js';
import { labelOf } from './labels.js';
import { isFitting, readOne } from './one-by-one.js';
import type { Part } from './parts.js';
import type { Question } from './question.js';
import type { Reading } from './reading.js';
import { whoIsRight } from './tables/who-is-right.js';
import { isEcho } from './who-is-right.js';

/*
 * A message that asks one thing in words that others used for it: what was read besides, or instead, is not asked. "Was
 * the trucker who got 110 years pardoned" asks nobody's name.
 */

/**
 * So sure a guess outweighs what the words were read as. Measured on 324 questions of people who had seen none of the
 * others: of 57 such guesses that were read otherwise 43 were right, and the reading seven times.
 */
const sure = { overNothing: 0.55, overWords: 0.7 };
/** So likely to ask nothing, another sentence of the message only tells. */
const telling = 0.6;
const nothing = 'none';
const mostAsking = 4;
/** What was read is asked in such words, too. */
const possible = 0.03;

interface Sure {
	readonly part: Part;
	readonly label: string;
	readonly chance: number;
	readonly guesses: readonly Guess[];
}

/** The one thing that a message asks, and the sentence that asks it; null where it asks more, or that is not sure. */
function surelyAsked(parts: readonly Part[], learned: Learned): Sure | null {
	const around: readonly (readonly Guess[])[] =
		parts.length < 2 ? parts.map(({ guesses = [] }) => guesses) : guessedInMessage(parts, learned);
	const asking = parts.flatMap((part, i): readonly Sure[] => {
		const guesses = around[i] ?? [];
		const told = guesses.find(({ label }) => label === nothing)?.chance ?? 0;
		if (told >= telling || (guesses.length === 0 && !part.segment.asks)) return [];
		const best = guesses.find(({ label }) => label !== nothing);
		return [{ part, label: best?.label ?? nothing, chance: best?.chance ?? 0, guesses }];
	});
	const [only, ...others] = asking;
	return only === undefined || others.length > 0 || only.label === nothing ? null : only;
}

/** The question as it was read, without what nobody asks in such words. */
export function asOthersAsk(question: Question, reading: Reading, settle: (reading: Reading) => Question): Question {
	if (question.is !== 'about' || question.asks.length === 0) return question;
	const { parts } = reading.message;
	// What looks like a list of questions asks more than one thing.
	if (parts.filter(({ segment }) => segment.asks).length > mostAsking) return question;
	const asked = surelyAsked(parts, reading.known.learned);
	if (asked === null) return question;
	const { label, chance, part, guesses } = asked;
	const isOpen = question.asks.every(({ code }) => open.has(code));
	if (chance < (isOpen ? sure.overNothing : sure.overWords) || leftToReading.test(label)) return question;
	// What a claim is about stands in other words.
	const { text } = part.segment;
	if (isEcho(text) || whoIsRight.test(text) || (parts.length > 1 && refers.test(text))) return question;
	const fitting = question.asks.filter((ask: Ask) => isFitting(ask, label));
	if (fitting.length > 0) {
		// What became of somebody tells who did it: "was the trucker who got 110 years pardoned".
		const asks = question.asks.filter(({ code }) => code === label || !open.has(code));
		return label !== 'happened' || asks.length === 0 ? question : { ...question, asks, also: [] };
	}
	// A case is told whole, and a general question has words of its own.
	if (question.people.length > 0 || question.asks.some(({ code }) => code === 'general')) return question;
	// "Can a governor take back a commutation" is a question of its own beside that of a pardon.
	const isPossible = question.asks.some((ask) =>
		guesses.some((guess) => guess.label === labelOf(ask) && guess.chance > possible),
	);
	if (isPossible) return question;
	const read = readOne({ parts: [part], label, isUnheard: false, isPlain: true }, reading, settle);
	return read?.asks.every((ask) => isFitting(ask, label)) === true ? read : question;
}

/** What it asks about stands in another sentence. */
const refers = /\b(?:both|that|this|it|them|those)\b/;

/** Who decides is asked in any words; which word is explained is read by the words. */
const leftToReading = /^(?:who|may|meaning|difference|how-many)$/;

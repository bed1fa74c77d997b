import type { Ask, AskCode } from '../judge/ask.js';
import type { Circumstances } from '../judge/question.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Understood } from './state.js';

/** Why nothing can be said yet. */
export type Unclear =
	| 'nothing-said'
	| 'too-long'
	| 'other-alphabet'
	| 'not-understood'
	| 'unknown-person'
	/** Somebody told of by what happened, and by no name. */
	| 'unnamed-person'
	| 'which-person'
	| 'which-court'
	| 'which-state'
	| 'which-territory'
	| 'which-place'
	| 'which-country'
	| 'arrested'
	| 'too-many';

/** A question of which nothing was understood. */
export interface Unread {
	readonly nth: number;
	readonly words: readonly string[];
}

/** What is said with an answer, besides what answers. */
export interface Beside {
	/** Names read in spite of their spelling. */
	readonly readAs: readonly string[];
	/** One more conviction was spoken of, of a state nobody named. */
	readonly alsoState: boolean;
	/** The state of somebody's home, taken for that of the court. */
	readonly assumed?: string;
	/** Somebody is named whose case is not known: which court convicted, nobody said. */
	readonly stranger?: boolean;
	/** Which of several questions were not understood, counted from one, with their words. */
	readonly unread?: readonly Unread[];
	/** What else was asked: more than fits into one message. */
	readonly also: readonly AskCode[];
	/** Every word of the message that names neither a place, an officer nor a person. */
	readonly content: readonly string[];
}

/** What somebody wants to know, read from their words. */
export type Question =
	| ({ readonly is: 'about' } & Understood & Beside)
	/** A question back. `codes` = what it may be, where only these are possible; `people` = who may be meant. */
	| {
			readonly is: 'unclear';
			readonly why: Unclear;
			readonly codes: readonly string[];
			readonly people: readonly RegisteredCase[];
			/** The name of a place that several have, where that is what is not clear. */
			readonly name: string | null;
			readonly said: Circumstances;
			readonly asks: readonly Ask[];
			/** Every word of the message that names neither a place, an officer nor a person. */
			readonly content: readonly string[];
	  };

import type { Source } from './law.js';
import type { Stage } from './question.js';

/** One judgment, as a court gave it: no word about guilt beyond it. */
export interface Judgment {
	/** Code of the jurisdiction whose law it was. */
	readonly jurisdiction: string;
	readonly court: string;
	/** A year, a month or a day: as exactly as the page tells. */
	readonly decided: string;
	/** What the court convicted of, and the sentence. */
	readonly offence: string;
	readonly source: Source;
}

/** Something dated that bears on a pardon: a petition refused, a letter of a board. */
export interface CaseEvent {
	readonly on: string;
	readonly what: string;
	readonly source: Source;
}

/** A person somebody may ask about, as the operator entered it in `config/cases.yaml`. */
export interface Case {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly judgments: readonly Judgment[];
	/** Where the case stands as far as known; null where it is not. */
	readonly stage: Stage | null;
	readonly dead: boolean;
	/** Where the law turns on it: the sentence is for life, or of death. */
	readonly sentence: 'life' | 'death' | null;
	/** What was asked for and refused, oldest first. */
	readonly events: readonly CaseEvent[];
}

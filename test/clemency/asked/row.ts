/*
 * Questions as people type them, with the facts the first answer must state. Written before the code that answers.
 * Reference day: 2026-11-21.
 */

export type Intent =
	| 'who'
	| 'may'
	| 'votes'
	| 'when'
	| 'where'
	| 'cost'
	| 'duration'
	| 'effect'
	| 'what'
	| 'difference'
	| 'happened'
	| 'revoke'
	| 'refuse'
	| 'admit'
	| 'group'
	| 'dead'
	| 'numbers'
	| 'office-holder'
	| 'general'
	| 'law-text'
	| 'chances';

export interface Asked {
	readonly ask: string;
	/** What is asked, in order. */
	readonly asks: readonly Intent[];
	/**
	 * Jurisdictions the answer is about: 'US', 'WI', 'DC', 'MIL', 'PR'; other countries in lower case ('uk-eng',
	 * 'uk-sct', 'uk-nir', 'fr', 'icc'). [] where none is needed, null where the answer must ask back for it. A city
	 * alone stands for its state's court; that a federal court may have sat there is for the words of the answer.
	 */
	readonly where: readonly string[] | null;
	/** Each must be found in the first answer's text (before any button), newest line breaks as spaces. */
	readonly says: readonly RegExp[];
	/** None may be found. */
	readonly never?: readonly RegExp[];
}

/** A question by what its answer says and must not say, whatever was read in it. `where` = as in `Asked`. */
export const saying =
	(where: Asked['where']) =>
	(ask: string, says: RegExp | readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
		ask,
		asks: [],
		where,
		says: says instanceof RegExp ? [says] : says,
		never,
	});

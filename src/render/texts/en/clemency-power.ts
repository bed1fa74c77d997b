import { join, line } from '../../line.js';
import type { Line } from '../../message.js';
import { capital, place, type Row } from './clemency-names.js';

/** How a power is shared between a Governor and a board, or whoever else has a say. */
export const clemencyPower = {
	/** Of a Governor who sits on the board. */
	voteNeeded: (row: Row): Line => [
		`The Governor of ${place(row)} may refuse: nothing is granted without the vote of the Governor.`,
	],
	outvoted: (row: Row): Line => [
		`The Governor of ${place(row)} can be outvoted: a no of the Governor alone blocks nothing.`,
	],
	/** Who sits on a board whose vote was told. */
	sits: (members: string): Line => [`On it: ${members.charAt(0).toLowerCase()}${members.slice(1)}.`],
	/** Behind who decides, where nobody's vote binds. */
	nobodysYes: (only: Line): Line => line`${only}, and nobody else has to agree.`,
	againstAdvice: (only: Line): Line => line`${only}, whatever was advised: no advice binds.`,
	/** "The Governor of Ohio": nobody must grant what was recommended, and nothing is granted otherwise. */
	nothingUntil: (who: string): Line => [
		`${capital(who)} decides: a recommendation alone grants nothing, and obliges to nothing.`,
	],
	notWithout: (who: string): Line => [`Nobody can pardon there without ${who}.`],
	notOutvoted: (who: string): Line => [`Nobody outvotes ${who}, who alone grants or refuses.`],
	/** Where two have to agree that do not vote together. */
	eitherNo: (row: Row, by: string): Line => [
		`The Governor of ${place(row)} does not vote with the ${by}: nothing is granted unless both agree.`,
	],
	mayRefuseAlone: (who: string): Line => [`${capital(who)} may refuse: whoever decides grants or does not.`],
	/** Where a board decides in which the Governor does not sit. */
	noPart: (row: Row, only: Line): Line =>
		line`The Governor of ${place(row)} has no part in the decision, neither vote nor signature: ${only}.`,
	/** The Governor decides, whatever was recommended. */
	mayRefuse: (row: Row): Line => [
		`The Governor of ${place(row)} may refuse what was recommended: it does not bind to a grant.`,
	],
	/** Nothing without a board's yes; the yes alone grants nothing. */
	halfBound: (by: string): Line => [`A no of the ${by} binds the Governor; a yes does not.`],
	/** What a Governor may grant without anybody's vote, where a pardon is not among it. */
	own: (who: string, acts: readonly string[], limits: readonly string[]): Line => [
		`${capital(who)} alone may grant ${join(
			acts.map((act) => [act]),
			' or ',
		).join('')}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}.`,
	],
};

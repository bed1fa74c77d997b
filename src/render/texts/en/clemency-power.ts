import { join, line } from '../../line.js';
import type { Line } from '../../message.js';
import { at, capital, decider, place, type Row } from './clemency-names.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "The Board of Pardons of Minnesota", "The Missouri Parole Board". */
const theBody = (row: Row) =>
	row.body?.includes(row.name) === true ? `The ${row.body}` : `The ${row.body ?? 'board'} of ${place(row)}`;

const lowered = ([first, ...rest]: Line): Line =>
	typeof first === 'string' ? [lower(first), ...rest] : first === undefined ? [] : [first, ...rest];

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
	madeUpOf: (row: Row, members: string): Line => [`${capital(decider(row, 'board'))} is made up of ${lower(members)}.`],
	/** "The Board of Pardons and Paroles of Texas has seven members, appointed by …", of a page that begins with the number. */
	members: (row: Row, says: string): Line => {
		const [, count = '', kind = ' members', rest = ''] =
			/^([A-Z][a-z]+)((?: full-time)? members[^,:]*)?([,:].*)$/s.exec(says) ?? [];
		return [count === '' || row.body === null ? says : `${theBody(row)} has ${lower(count)}${kind}${rest}`];
	},
	/** Who they are, by name, is on hardly any page. */
	noNames: 'The names of its members: no page we read says.',
	noOtherNames: 'The names of the others: no page we read says.',
	/** Asked what follows where nobody decides. */
	silence: (who: string): Line => [
		`Silence grants nothing that we know of: a pardon is there once ${who} grants it. A last day for deciding: no page we read sets one.`,
	],
	tie: (vote: string): Line => [`A tie is not enough: it takes ${vote}.`],
	/** Whoever is against it without a part in the decision. */
	onlyHeard: (only: Line): Line => line`Whoever objects may be heard, and decides nothing: ${only}.`,
	/** Of somebody who still serves: what is granted in prison, by whoever pardons or by somebody else. */
	fromPrison: (same: boolean, only: Line): Line =>
		same
			? ['From prison a commutation is the way, which shortens the sentence; it is granted by the same office.']
			: line`From prison a commutation is the way, which shortens the sentence: ${only}.`,
	/** "In Pennsylvania, where the sentence is life or death, nothing can be granted unless …". */
	inCase: (row: Row, when: string, said: string): Line => [`${capital(at(row))}, ${when}, ${said}`],
	/** Behind "a majority". */
	atLeast: (votes: string, all: string): Line => [`That is at least ${votes} of the ${all}.`],
	/** Behind the vote that a life or death sentence takes. */
	inOthers: (vote: string): Line => [`In other cases it takes ${vote}.`],
	/** "Does he do it alone, or does he need the board". */
	notAlone: (said: Line): Line => line`Not alone. ${said}`,
	sits: (members: string): Line => [`On it: ${members.charAt(0).toLowerCase()}${members.slice(1)}.`],
	/** Behind who decides, where nobody's vote binds. */
	nobodysYes: (only: Line, isLimited = false): Line =>
		isLimited ? line`${only}.` : line`${only}, and nobody else has to agree.`,
	/** "The Governor of Ohio decides: the Ohio Parole Board must be heard; its advice does not bind." */
	advised: (who: string, advice: Line): Line => [`${capital(who)} decides: `, ...lowered(advice)],
	/** "In Illinois the Prisoner Review Board must be heard". */
	advisedIn: (row: Row, advice: Line): Line => [`${capital(at(row))} `, ...lowered(advice)],
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
	mayRefuse: (who: string): Line => [`${capital(who)} may refuse what was recommended: it does not bind to a grant.`],
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

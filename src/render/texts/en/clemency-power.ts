import { join, line } from '../../line.js';
import type { Line } from '../../message.js';
import { at, capital, decider, place, type Row } from './clemency-names.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "The Board of Pardons of Minnesota", "The Missouri Parole Board". */
/** "the Prisoner Review Board of Illinois", "the Ohio Parole Board". */
const bodyOf = (row: Row, by: string) => {
	const [name = by] = by.split(', ');
	return name.includes(row.name) || name.includes(row.code) || name.startsWith('D.C.')
		? `the ${name}`
		: `the ${name} of ${place(row)}`;
};

const theBody = (row: Row) =>
	row.body?.includes(row.name) === true ? `The ${row.body}` : `The ${row.body ?? 'board'} of ${place(row)}`;

/** Without its full stop. */
const withoutStop = (said: Line): Line =>
	said.map((part, i) => (i === said.length - 1 && typeof part === 'string' ? part.replace(/\.$/, '') : part));

const lowered = ([first, ...rest]: Line): Line =>
	typeof first === 'string' ? [lower(first), ...rest] : first === undefined ? [] : [first, ...rest];

/** How a power is shared between a Governor and a board, or whoever else has a say. */
export const clemencyPower = {
	/** Of a Governor who sits on the board. */
	voteNeeded: (row: Row): Line => [
		`The Governor of ${place(row)} may refuse: nothing is granted without the vote of the Governor.`,
	],
	/** Of a Governor with one vote of several; `votes` = who votes, and what it takes. */
	outvoted: (row: Row, votes: Line): Line => [
		`The Governor of ${place(row)} can be outvoted${votes.length === 0 ? ': a no of the Governor alone blocks nothing.' : ': '}`,
		...lowered(votes),
	],
	/** Who sits on a board whose vote was told. */
	madeUpOf: (row: Row, members: string, count: string | null): Line => [
		`${capital(decider(row, 'board'))} ${count === null ? 'is made up of' : `has ${count} members:`} ${lower(members)}.`,
	],
	/** Of a board that decides nothing. */
	adviserUnread: (row: Row, by: string): Line => [
		`Who sits on ${bodyOf(row, by)}, which only advises, no page we read says.`,
	],
	/** Asked about a board where there is none. */
	noBoard: (row: Row, decides: string, by: string | null): Line => [
		`${capital(at(row))} no board decides on pardons: ${decides} does${by === null ? '' : `, and the ${by} must agree`}.`,
	],
	/** Somebody must agree, and how many of them is on no page. */
	votesUnread: (row: Row, by: string): Line => [
		`${capital(bodyOf(row, by))} must agree; how many of its members, no page we read says.`,
	],
	/** "The Board of Pardons and Paroles of Texas has seven members, appointed by …", of a page that begins with the number. */
	members: (row: Row, says: string): Line => {
		const [, count = '', kind = ' members', rest = ''] =
			/^([A-Z][a-z]+)((?: full-time)? members[^,:]*)?([,:].*)$/s.exec(says) ?? [];
		return [count === '' || row.body === null ? says : `${theBody(row)} has ${lower(count)}${kind}${rest}`];
	},
	/** Who they are, by name, is on hardly any page. */
	/** Who presides over a board. */
	chairs: (row: Row, chair: string): Line => [`${capital(chair)} chairs the board ${at(row)}.`],
	chairUnread: (row: Row, says: string): Line => [
		`Who chairs the board ${at(row)}, no page we read says. Its members: ${lower(says)}`,
	],
	noNames: 'The names of its members: no page we read says.',
	noOtherNames: 'The names of the others: no page we read says.',
	/** Asked what follows where nobody decides. */
	silence: (who: string): Line => [
		`Silence grants nothing that we know of: a pardon is there once ${who} grants it. A last day for deciding: no page we read sets one.`,
	],
	tie: (vote: string): Line => [`A tie is not enough: it takes ${vote}.`],
	/** Whoever is against it without a part in the decision. */
	onlyHeard: (only: Line): Line => line`Whoever objects may be heard, but decides nothing: ${only}.`,
	/** Of somebody who still serves: what is granted in prison, by whoever pardons or by somebody else. */
	fromPrison: (same: boolean, only: Line): Line =>
		same
			? ['From prison a commutation is the way, which shortens the sentence; it is granted by the same office.']
			: line`From prison a commutation is the way, which shortens the sentence: ${only}.`,
	/** "In Pennsylvania, where the sentence is life or death, nothing can be granted unless …". */
	inCase: (row: Row, when: string, said: string): Line => [`${capital(at(row))}, ${when}, ${said}`],
	/** What a vote takes, the number first: "at least four of the seven (a majority, in writing)". */
	takes: (vote: string, atLeast: { readonly votes: string; readonly all: string } | null): string =>
		atLeast === null
			? vote
			: `at least ${atLeast.votes} of the ${atLeast.all}${vote.includes(atLeast.all) ? '' : ` (${vote})`}`,
	/** "Four of the five members: the Board of Pardons of Louisiana must recommend it"; `it` = before the yes or no. */
	votes: (row: Row, takes: string, by: string, isWhether: boolean): Line => [
		`${isWhether ? `It takes ${takes}` : capital(takes)}: ${bodyOf(row, by)} must recommend it.`,
	],
	/** "A majority: in Nebraska the Governor, the Attorney General and the Secretary of State vote." */
	voters: (row: Row, takes: string, members: string, isWhether: boolean): Line => [
		`${isWhether ? `It takes ${takes}` : capital(takes)}: ${at(row)} ${lower(members)} vote.`,
	],
	/** Where other sentences need another vote. */
	otherwiseTakes: (said: Line, when: string, vote: string): Line => [
		...withoutStop(said),
		`; ${lower(when)}, it takes ${vote}.`,
	],
	/** Where the power is written: the constitution's clause, and the law beside it. */
	written: (constitution: string | null, statute: string | null): Line => [
		`${[constitution, statute]
			.filter((each) => each !== null)
			.join(', and ')
			.replace(/\.$/, '')}.`,
	],
	/** Whether a governor may run again, or for how long. */
	termUnread: (row: Row): Line => [
		`How long somebody may stay Governor of ${place(row)}, or run again, no page we read says.`,
	],
	/** Nobody votes in most cases, and somebody does in one. */
	mostlyNobody: (row: Row, office: string, when: string, takes: string, by: string): Line => [
		`${capital(at(row))} ${office} mostly decides without a vote; ${lower(when)}, ${takes} of the ${by} must recommend it.`,
	],
	/** Behind the vote that a life or death sentence takes. */
	inOthers: (vote: string): Line => [`In other cases it takes ${vote}.`],
	/** "Does he do it alone, or does he need the board". */
	notAlone: (said: Line): Line => line`Not alone. ${said}`,
	sits: (members: string): Line => [`On it: ${members.charAt(0).toLowerCase()}${members.slice(1)}.`],
	/** Behind who decides, where nobody's vote binds. */
	nobodysYes: (only: Line, isLimited = false): Line =>
		isLimited ? line`${only}.` : line`${only}, and nobody else has to agree.`,
	/** "The Governor of Ohio decides alone: the Ohio Parole Board must be heard; its advice does not bind." */
	advised: (who: string, advice: Line): Line => [`${capital(who)} decides alone: `, ...lowered(advice)],
	/** "Only the Governor of Ohio can pardon …: the Ohio Parole Board must be heard; its advice does not bind." */
	heard: (only: Line, advice: Line): Line => [...only, ': ', ...lowered(advice)],
	/** Asked whether somebody needs the board who only has to hear it. */
	onlyAdvice: (who: string, advice: Line): Line => [
		`Only its advice, not its yes: `,
		...lowered(withoutStop(advice)),
		`, and ${who} decides.`,
	],
	/** Before the case in which it is otherwise. */
	mostly: (who: string): Line => [`In most cases ${who} decides alone.`],
	/** "In Illinois the Prisoner Review Board must be heard". */
	advisedIn: (row: Row, advice: Line): Line => [`${capital(at(row))} `, ...lowered(advice)],
	againstAdvice: (who: string, by: string): Line => [
		`${capital(who)} decides, whatever the ${by.split(', ')[0]} says: no advice binds.`,
	],
	/** "The Governor of Ohio": nobody must grant what was recommended, and nothing is granted otherwise. */
	nothingUntil: (who: string): Line => [
		`${capital(who)} decides, and may refuse: a recommendation alone grants nothing.`,
	],
	/** Where a board decides itself, a recommendation is none. */
	decidesItself: (row: Row, who: string): Line => [
		`${capital(who)} decides itself, and the Governor of ${place(row)} cannot change it.`,
	],
	notWithout: (who: string): Line => [`Nothing is granted without ${who}.`],
	notOutvoted: (who: string): Line => [`Nobody outvotes ${who}, who alone grants or refuses.`],
	/** Where two have to agree that do not vote together. */
	eitherNo: (row: Row, by: string): Line => [
		`The Governor of ${place(row)} does not vote with the ${by}: nothing is granted unless both agree.`,
	],
	mayRefuseAlone: (who: string): Line => [`${capital(who)} alone decides, and may refuse.`],
	/** Where a board decides in which the Governor does not sit. */
	noPart: (row: Row, only: Line): Line =>
		line`The Governor of ${place(row)} has no part in the decision, neither vote nor signature: ${only}.`,
	/** The Governor decides, whatever was recommended. */
	mayRefuse: (who: string): Line => [`${capital(who)} may refuse what was recommended.`],
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

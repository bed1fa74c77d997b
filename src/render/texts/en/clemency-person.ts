import type { RegisteredCase } from '../../../clemency/shapes/case.js';
import type { CaseTopic } from '../../../clemency/shapes/case-topic.js';
import { join, line, outside } from '../../line.js';
import type { Line, Piece } from '../../message.js';
import { at, of, type Row, under } from './clemency-names.js';

type Status = NonNullable<RegisteredCase['status']>;

/** Where somebody is, behind the name. */
const standing: Readonly<Record<Status, (many: boolean) => string>> = {
	serving: (many) => `${many ? 'were' : 'was'} in prison`,
	supervised: (many) => `${many ? 'were' : 'was'} out of prison, under supervision,`,
	released: (many) => `${many ? 'were' : 'was'} out of prison`,
	on_death_row: (many) => `${many ? 'were' : 'was'} on death row`,
	executed: (many) => `${many ? 'have' : 'has'} been executed`,
	dead: (many) => `${many ? 'have' : 'has'} died`,
	pardoned: (many) => `${many ? 'were' : 'was'} pardoned`,
	overturned: (many) => `${many ? 'were' : 'was'} no longer convicted: a court overturned it`,
	acquitted: (many) => `${many ? 'were' : 'was'} acquitted`,
	awaiting_retrial: (many) => `${many ? 'were' : 'was'} awaiting a new trial`,
	awaiting_trial: (many) => `${many ? 'were' : 'was'} awaiting trial`,
	awaiting_verdict: (many) => `${many ? 'were' : 'was'} awaiting the verdict`,
	charged: (many) => `${many ? 'were' : 'was'} charged, not convicted`,
	appeal_pending: (many) => `${many ? 'were' : 'was'} convicted, with an appeal pending`,
	charges_dismissed: () => 'no longer faced charges: they were dismissed',
};

/** What is so for good. */
const over: Readonly<Partial<Record<Status, (many: boolean) => string>>> = {
	executed: (many) => `${many ? 'were' : 'was'} executed`,
	dead: (many) => `${many ? 'have' : 'has'} died`,
	overturned: (many) => `${many ? 'are' : 'is'} no longer convicted: a court overturned it`,
	acquitted: (many) => `${many ? 'were' : 'was'} acquitted`,
	charges_dismissed: () => 'no longer faces charges: they were dismissed',
};

/** What a court did, before the offence; `many` = it is a group. */
function judgedAs(state: string, many: boolean): string {
	const [were, have] = many ? ['were', 'have'] : ['was', 'has'];
	if (state === 'charged') return `${were} charged with`;
	if (state === 'never charged') return `${were} never charged with`;
	if (state === 'charges dismissed') return `no longer ${have === 'has' ? 'faces' : 'face'} the charge, dismissed, of`;
	if (state === 'acquitted') return `${were} acquitted of`;
	return `${were} convicted of`;
}

/** Of a judgment that is no longer what it was. */
const sinceThen = /^(?:overturned|acquitted )|appeal pending/;

/** What was asked of a case, behind "no page we read says". */
const ofTopic: Readonly<Partial<Record<CaseTopic, string>>> = {
	why: 'why',
	'why-not': 'why not',
	again: 'whether there was trouble again',
	accepted: 'whether it was accepted',
	hope: 'what chance is left',
	'after-death': 'how long after the death it was',
	fled: 'whether anybody left the country',
	pays: 'what was paid or is owed',
	guns: 'what it means for guns',
	condition: 'whether there were conditions',
	others: 'that of the others',
	'before-sentence': 'whether it was before the sentence',
	refused: 'how often it was refused',
};

/** What is known of a case by its name. */
export const person = {
	event: (name: Piece | null, on: Line | null, who: string | null, what: string, outcome: string | null): Line => [
		...(name === null ? [] : [name, ': ']),
		...(on === null ? [] : [...on, ', ']),
		// What an operator wrote ends as a sentence already.
		outside(
			`${who === null ? '' : `${who}: `}${what}${outcome === null ? '' : `; ${outcome}`}`.replace(/\.+$/, ''),
			300,
		),
		'.',
	],
	/** The name as it stands for "his" or "their". */
	whose: (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`),
	/** Before a commutation, asked whether it was a pardon. */
	commuted: (rest: Line): Line => line`A commutation, not a pardon: ${rest}`,
	/** `onDay` = the day is known, and not only the month. */
	status: (name: Piece, status: Status, many: boolean, on: Line, stale: boolean, onDay: boolean): Line => {
		// What cannot change is true without a day; the day of an execution is told.
		const ended = over[status]?.(many);
		if (ended === undefined)
			return line`${name} ${standing[status](many)} as of ${on}${stale ? '; it may have changed' : ''}.`;
		return status === 'executed' && onDay ? line`${name} ${ended} on ${on}.` : line`${name} ${ended}.`;
	},
	/** Of somebody who was granted nothing; `since` = the day up to which it is known. */
	neverWas: (kind: 'whether' | 'who' | 'when' | 'why' | 'which' | 'short', name: Piece, since: Line | null): Line => {
		const by: Line = since === null ? [] : line` as of ${since}`;
		if (kind === 'why') return line`${name} was not pardoned${since === null ? [] : line`, as of ${since}`}.`;
		if (kind === 'whether') return line`No. No pardon or commutation of ${name} is known${by}.`;
		const lead = { who: 'Nobody: no', when: 'Not so far: no', which: 'Neither: no', short: 'No' }[kind];
		return line`${lead} pardon or commutation of ${name} is known${by}.`;
	},
	/** Of somebody who is out, and was granted nothing. */
	outBy: line`Out of prison by then, without a pardon.`,
	/** Asked whether it will be done. */
	nobodyKnows: (name: Piece, on: Line | null): Line =>
		line`Nobody can say: no pardon of ${name} is known${on === null ? [] : line` as of ${on}`}.`,
	/** Asked whether somebody may be pardoned whom a court cleared. */
	nothingLeft: (name: Piece): Line => line`No. Nothing of ${name} is left to pardon.`,
	nobodyLeft: (name: Piece): Line => line`Nobody: nothing of ${name} is left to pardon.`,
	admitUnread: (name: Piece): Line => line`Not known: no page we read says whether ${name} admitted it.`,
	none: (name: Piece): Line => ['No pardon or commutation of ', name, ' is known.'],
	/** Before an act: of part of what was judged, of some of a group, or said and never done. */
	part: (rest: Line): Line => line`In part. ${rest}`,
	/** Of an office that may with others only, who are named. */
	notAlone: (rest: Line): Line => line`Yes, but not alone. ${rest}`,
	some: (rest: Line): Line => line`Not all. ${rest}`,
	announced: (rest: Line): Line => line`Announced only. ${rest}`,
	/** Before a pardon, asked whether there can be one. */
	already: (rest: Line): Line => line`Already pardoned. ${rest}`,
	/** "Pardoned or commuted": one after the other, or a pardon alone. */
	both: (acts: readonly Line[]): Line => line`Both. ${join(acts, ' ')}`,
	pardonOnly: (rest: Line): Line => line`A pardon: ${rest}`,
	/** Asked whether somebody is alive. */
	died: (name: string, many: boolean): Line => [`${name} ${many ? 'have' : 'has'} died.`],
	/** Asked whether somebody still has to pay. */
	owesUnread: (name: string): Line => [`Whether ${name} still has to pay, no page we read says.`],
	/** Asked whether there was any mercy, and none was found by a day. */
	noneAsOf: (on: Line, rest: Line): Line => line`No, none known as of ${on}. ${rest}`,
	noReason: line`No page we read says why.`,
	/** Of a topic that no page tells of, beside others that are answered. */
	topicUnread: (topic: CaseTopic): Line | null =>
		ofTopic[topic] === undefined ? null : [`No page we read says ${ofTopic[topic]}.`],
	/** Asked whether somebody asked for it. */
	noRequest: (name: Piece): Line => line`Not as far as is known: no page we read tells of a request by ${name}.`,
	noOwnRequest: (name: Piece): Line => line`Not known: no page we read says whether ${name} asked for it.`,
	/** Asked whether the pardon came before or after a trial, or whether there was one. */
	afterTrial: (judged: Line): Line => line`After. ${judged}`,
	beforeTrial: (name: Piece, never: boolean): Line =>
		never
			? line`Before: ${name} was never charged or tried.`
			: line`Before: ${name} was charged, and the pardon came before any trial.`,
	neverTried: (name: Piece, never: boolean): Line =>
		never ? line`${name} was never charged or tried.` : line`${name} was charged; there never was a trial.`,
	/** Of whoever could pardon somebody who died. */
	afterDeath: (rest: Line): Line => line`It would be a pardon after death. ${rest}`,
	/** Asked for rights that somebody without a pardon has or lacks. */
	noConviction: (name: Piece): Line => line`No conviction of ${name} stands in this case, so it takes no right away.`,
	standsUnpardoned: (name: Piece, on: Line | null): Line =>
		line`${name} was not pardoned${on === null ? [] : line`, as of ${on}`}: the conviction stands.`,
	noRights: (guns: boolean): Line => [
		`A commutation gives no ${guns ? 'gun rights' : 'rights'} back: it shortens the sentence, and the conviction stands.`,
	],
	/** A commutation leaves what was judged as it was. */
	stands: (many: boolean): Line => [
		many
			? 'The convictions stand: only the sentences were commuted.'
			: 'The conviction stands: only the sentence was commuted.',
	],
	/** Asked whether somebody who was pardoned is still a felon. */
	forgiven: line`The pardon forgives the offence and lifts its penalties; as a rule the conviction stays on record.`,
	/** What a court said, of whom, when. */
	judgment: (
		name: Piece | null,
		many: boolean,
		offence: Piece,
		court: Piece | null,
		on: Line | null,
		state: string,
		sentence: Piece | null,
	): Line => {
		const where = court === null ? [] : on === null ? line` (${court})` : line` (${court}, ${on})`;
		const when = court === null && on !== null ? line` (${on})` : [];
		return [
			...(name === null ? [many ? 'They' : 'The same person'] : [name]),
			` ${judgedAs(state, many)} `,
			offence,
			...where,
			...when,
			...(sinceThen.test(state) ? [`; ${state}`] : []),
			...(sentence === null ? [] : ['; sentence: ', sentence]),
			'.',
		];
	},
	asOf: (on: Line, stale: boolean): Line => line`As of ${on}${stale ? '; it may have changed' : ''}.`,
	gone: (how: 'executed' | 'dead', many: boolean): Line => [
		how === 'executed' ? 'The sentence of death was carried out.' : many ? 'They have died.' : 'The person has died.',
	],
	nothing: (row: Row, state: string): Line => [`nothing to pardon ${at(row)} (${state})`],
	notYet: (row: Row): Line => [`${of(row)}: charged, not convicted, and there a pardon comes only after a conviction`],
	/** `offence` = which of several, where a court acquitted of the rest. */
	abroad: (name: string, who: string | null, charged: boolean, offence: Piece | null): Line => [
		`only ${name} can pardon the ${charged ? 'charge' : 'conviction'} there`,
		...(offence === null ? [] : [' (', offence, ')']),
		`${who === null ? '' : `: ${inThere(who, name)}`}`,
	],
	elsewhere: (row: Row): Line =>
		row.kind === 'foreign'
			? ['convicted by a court of another country, and only that country can pardon it']
			: [`who decides on ${under(row, 'conviction')} is on no page we read`],
	with: (who: string, bodies: readonly string[], vote: string | null): string => {
		if (bodies.length === 0) return who;
		return `${who}, if the ${bodies.join(' and the ')} agrees${vote === null ? '' : ` (${vote})`},`;
	},
	limited: (who: string, row: Row, limit: string): Line => [`${who} ${limit}, for the ${of(row)} sentence`],
	decides: (who: string, row: Row, whose: Line, charged: boolean): Line =>
		line`${who} can pardon ${whose} ${of(row)} ${charged ? 'charge' : 'conviction'}`,
	yes: (row: Row, by: string, whose: Line, charged: boolean): Line =>
		line`${by} can pardon ${whose} ${of(row)} ${charged ? 'charge' : 'conviction'}`,
	no: (row: Row, by: string, whose: Line, who: string): Line =>
		line`${by} cannot pardon ${whose} ${of(row)} conviction, only ${who} can`,
};

/** Who decides in a country that was just named: the first sentence of it, without the name. */
function inThere(who: string, name: string): string {
	const [first = ''] = who.split(/(?<=[.]) (?=[A-Z])/);
	const opening = [`In ${name} `, `In the ${name} `].find((each) => first.startsWith(each)) ?? '';
	return first.slice(opening.length).replace(/[.]$/, '');
}

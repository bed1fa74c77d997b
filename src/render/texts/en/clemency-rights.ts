import type { Line } from '../../message.js';
import { at, capital, place, type Row } from './clemency-names.js';

/** A right as it stands in a sentence. */
const names = { vote: 'the vote', jury: 'jury service', office: 'public office', guns: 'gun rights' } as const;
export type NamedRight = keyof typeof names;

type Rights = readonly NamedRight[];

const named = (rights: Rights) => {
	const each = rights.map((right) => names[right]);
	return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1) as string}`;
};

const isSeveral = (rights: Rights) => rights.length > 1 || rights[0] === 'guns';

/** "the vote and jury service come", "the vote comes". */
const come = (rights: Rights) => `${named(rights)} ${isSeveral(rights) ? 'come' : 'comes'}`;

const part = (rights: Rights, said: () => string) => (rights.length === 0 ? [] : [said()]);

const whose = (row: Row) => (row.kind === 'state' || row.kind === 'territory' ? ` in ${place(row)}` : '');

/** What a commutation does not do: it is no pardon. */
const leaves = (what: string) => (row: Row) =>
	`A commutation${whose(row)} does not ${what}: it makes the sentence shorter, and the conviction stays.`;

/** What a pardon brings back all in all, and what a commutation leaves as it is. */
export const clemencyRights = {
	/** Each right by how it comes back; `apart` = what somebody gives back on a request of its own. */
	allRights: (
		row: Row,
		by: Readonly<Record<'pardon' | 'itself' | 'stated' | 'depends' | 'not', Rights>>,
		apart: { readonly giver: 'governor' | 'court'; readonly rights: Rights },
	): string => {
		// The pardon is named once.
		const isTold = by.pardon.length > 0;
		const giver = { governor: 'the Governor', court: 'a court' }[apart.giver];
		const parts = [
			...part(by.pardon, () => `a pardon gives back ${named(by.pardon)}`),
			...part(apart.rights, () => `${giver} gives back ${named(apart.rights)} on request`),
			...part(by.itself, () => `${come(by.itself)} back without ${isTold ? 'one' : 'a pardon'}`),
			...part(by.stated, () => `${come(by.stated)} back only where the pardon says so`),
			...part(by.depends, () => `for ${named(by.depends)} it depends on the case`),
			...part(by.not, () => `${isTold ? 'it' : 'a pardon'} does not bring back ${named(by.not)}`),
		];
		return `${capital(at(row))} ${parts.join('; ')}.`;
	},
	/** The same with nobody pardoned. */
	rightsAlone: (row: Row, by: Readonly<Record<'kept' | 'prison' | 'sentence' | 'depends' | 'not', Rights>>): string => {
		const parts = [
			...part(by.kept, () => `a felony does not take ${named(by.kept)}`),
			...part(by.prison, () => `${come(by.prison)} back on leaving prison`),
			...part(by.sentence, () => `${come(by.sentence)} back after the sentence`),
			...part(by.depends, () => `for ${named(by.depends)} it depends on the case`),
			...part(by.not, () => `${named(by.not)} ${isSeveral(by.not) ? 'do' : 'does'} not come back automatically`),
		];
		return `${capital(at(row))} ${parts.join('; ')}.`;
	},
	commuted: {
		guns: leaves('bring gun rights back'),
		vote: leaves('bring the vote back'),
		jury: leaves('open juries again'),
		office: leaves('open public office again'),
		rights: leaves('bring rights back'),
		record: leaves('clear the record'),
		licence: leaves('bring a licence back'),
		registry: leaves('end registration'),
		deportation: leaves('stop a deportation'),
		innocence: leaves('say that somebody is innocent'),
		life: leaves('lift what follows from the conviction'),
	},
	/** A form that asks for convictions, where the conviction stays on record. */
	onForm: (row: Row): string =>
		`${capital(at(row))} the conviction stays on record after a pardon: where a form asks for convictions, name it and say that it was pardoned.`,
	/** What sets the two apart, wherever. */
	restorationApart:
		'A restoration of rights only gives back the vote, jury service or public office; a pardon forgives the offence and lifts its penalties, and mostly gives back the rights as well.',
	/** "A licence stays barred" as a sentence of its place. */
	there: (row: Row, says: string): Line => [`${capital(at(row))} ${says.charAt(0).toLowerCase()}${says.slice(1)}`],
	/** Asked for money after a pardon for innocence. */
	unpaidInnocence: (row: Row): string =>
		`Not known: no page we read says whether ${place(row)} pays after a pardon for innocence. Some states do, as North Carolina, Texas and California.`,
	/** Asked whether a pardoned conviction counts when somebody is sentenced again. */
	priorUnread: (row: Row): string =>
		`Not known: whether a pardoned conviction counts as a prior ${at(row)}, no page we read says. In federal sentencing it mostly does, unless the pardon was for innocence.`,
	/** Asked who can cancel a fine. */
	remissionUnread: (row: Row): string => `Not known: no page we read says who can cancel a fine ${at(row)}.`,
};

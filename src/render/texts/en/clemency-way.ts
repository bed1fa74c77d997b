import type { Whether } from '../../../clemency/judge/whether.js';
import { line } from '../../line.js';
import type { Line } from '../../message.js';
import { place, type Row } from './clemency-names.js';

/** Who is asked about beside the applicant. */
const peopleAsked = {
	victims: 'Victims',
	officers: 'Prosecutor and judge',
	supporters: 'Family and supporters',
	newspaper: 'A notice in the newspaper',
	lawyer: 'A lawyer',
	remote: 'By video or telephone',
	mail: 'By e-mail',
} as const;

/** What is asked for yes or no and stands on no page, behind "no page we read says whether". */
const whether: Readonly<Record<Whether, (name: string) => string>> = {
	fee: (name: string) => `${name} takes a fee`,
	hearing: (name: string) => `${name} holds a hearing`,
	attend: (name: string) => `one must be there in person in ${name}`,
	open: (name: string) => `the public may watch in ${name}`,
	toldVictims: (name: string) => `victims are told in ${name}`,
	toldOfficers: (name: string) => `prosecutor and judge are told in ${name}`,
	printed: (name: string) => `a notice must be printed in ${name}`,
	told: (name: string) => `anybody must be told in ${name}`,
	sayVictims: (name: string) => `victims may speak in ${name}`,
	sayOfficers: (name: string) => `prosecutor and judge are heard in ${name}`,
	saySupporters: (name: string) => `family and supporters may speak in ${name}`,
	say: (name: string) => `others may speak in ${name}`,
	public: (name: string) => `applications and pardons are public in ${name}`,
	relative: (name: string) => `somebody else may apply in ${name}`,
	online: (name: string) => `one can apply online in ${name}`,
	mail: (name: string) => `one can apply by e-mail in ${name}`,
	form: (name: string) => `${name} has a form for it`,
	support: (name: string) => `${name} wants letters of support`,
	inquiry: (name: string) => `${name} looks into whoever asks`,
	proof: (name: string) => `${name} gives a paper of it`,
	serving: (name: string) => `a pardon is given in prison in ${name}`,
	supervised: (name: string) => `somebody on probation or parole may apply in ${name}`,
	appeal: (name: string) => `an open appeal stands in the way in ${name}`,
	unpaid: (name: string) => `fines and restitution must be paid first in ${name}`,
	pending: (name: string) => `an open charge stands in the way in ${name}`,
};

/** What is not known of the way an application goes, and what holds as a rule; `at` = "in Georgia". */
export const clemencyWay = (at: (row: Row) => string) => ({
	/** Where no page speaks of a lawyer; `worded` = behind a yes or no. */
	noLawyer: (row: Row, worded: boolean): Line => [
		worded
			? `No page we read asks for a lawyer ${at(row)}; one may help.`
			: `A lawyer ${at(row)}: no page we read asks for one; one may help.`,
	],
	/** Whether a victim could stop it. */
	noVeto: (row: Row): Line => [
		`No page we read gives a veto to anybody but those who decide ${at(row)}; they may listen to others.`,
	],
	/** Whether one may appeal where no page says. */
	noAppeal: (row: Row): Line => [`No page we read gives an appeal ${at(row)}; one may ask again later.`],
	/** Of whom it is not known, beside others of whom it is. */
	notKnownOf: (about: keyof typeof peopleAsked, row: Row): Line => [
		`${peopleAsked[about]} ${at(row)}: no page we read says.`,
	],
	/** Asked for yes or no what no page says. */
	whetherUnread: (what: Whether, row: Row): Line => [
		`Not known: no page we read says whether ${whether[what](place(row))}.`,
	],
	/** Behind what no page says of an open charge. */
	ofTheCharge: line`For the charge itself a pardon comes only after a conviction.`,
	/** Whoever serves life is left out of nothing. */
	lifeCommuted: (row: Row, isWithout: boolean): Line => [
		`A commutation can shorten a life sentence ${at(row)}${isWithout ? ', also one without parole' : ''}: nothing we read leaves it out.`,
	],
	/** No time to serve first is named, or none of the rules is. */
	commutationWhen: (row: Row): Line => [
		`A commutation is asked for while the sentence is served; no page we read says how much of it must be served first ${at(row)}.`,
	],
	/** Of both acts, asked from prison. */
	fromPrisonOnly: (row: Row): Line => [
		`Yes, for a commutation, which shortens a sentence still being served; whether a full pardon is given in prison ${at(row)}, no page we read says.`,
	],
	/** How long to wait, where no page says it. */
	againHowLong: (row: Row): Line => [
		`How long to wait after a refusal ${at(row)}: no page we read says. Nothing we read forbids asking again.`,
	],
	/** How long it takes, where no page of the place says it. */
	durationUnread: (row: Row): Line => [`How long it takes ${at(row)}, no page we read says.`],
	/** Somebody in prison is ill; `only` = who commutes there. */
	illThere: (only: Line): Line => line`A commutation can let a sick prisoner out early: ${only}.`,
	/** Where one lives, of a place that was named. */
	liveElsewhere: (row: Row): Line => [
		`Where one lives does not matter for who decides: ${place(row)} pardons whom its own courts convicted.`,
	],
	/** What is asked of the form, by name. */
	notNamed: {
		online: (row: Row): Line => [`An online form ${at(row)}: no page we read names one.`],
		form: (row: Row): Line => [`Which form ${at(row)}: no page we read names it; the office has it.`],
	},
});

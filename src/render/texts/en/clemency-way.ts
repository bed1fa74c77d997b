import type { Jurisdiction } from '../../../clemency/judge/law.js';
import { line, link } from '../../line.js';
import type { Line } from '../../message.js';
import type { Row } from './clemency-names.js';

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

/** What is not known of the way an application goes, and what holds as a rule; `at` = "in Georgia". */
export const clemencyWay = (at: (row: Row) => string) => ({
	/** Where no page speaks of a lawyer; `worded` = behind a yes or no. */
	noLawyer: (row: Row, worded: boolean): Line => [
		worded
			? `No page we read asks for a lawyer ${at(row)}; one may help.`
			: `A lawyer ${at(row)}: no page we read asks for one; one may help.`,
	],
	/** Where no page names a fee. */
	noFee: (row: Row): Line => [`No page we read names a fee ${at(row)}; papers of a court may cost something.`],
	/** How one asks, by a page that says where. */
	howTo: (row: Row, says: string): Line => [`How to ask ${at(row)}: ${says}`],
	/** The office alone, where no page gives an address. */
	officeOf: (row: Row & Pick<Jurisdiction, 'office'>, isHow: boolean): Line => {
		const { url, name, read } = row.office;
		const said = url === null ? line`${name}` : [link(url, name)];
		const unread = url === null || read ? '' : ' (address not checked)';
		return line`${isHow ? 'How to ask' : 'Where to ask'} ${at(row)}: ${said}${unread}.`;
	},
	/** Somebody in prison who is ill. */
	forIllness: (row: Row): Line => [
		`A commutation can be asked for ${at(row)} because of illness or age, as for any other reason.`,
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
	/** What is asked of the form, by name. */
	notNamed: {
		online: (row: Row): Line => [`An online form ${at(row)}: no page we read names one.`],
		open: (row: Row): Line => [`Whether hearings ${at(row)} are public: no page we read says.`],
		attend: (row: Row): Line => [`Whether one has to be there ${at(row)}: no page we read says.`],
		form: (row: Row): Line => [`Which form ${at(row)}: no page we read names it; the office has it.`],
	},
});

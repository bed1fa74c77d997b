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
		form: (row: Row): Line => [`Which form ${at(row)}: no page we read names it; the office has it.`],
	},
});

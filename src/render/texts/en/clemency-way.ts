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
	visits: 'Visits and calls',
	day: 'The day of the hearing',
	applicant: 'The applicant',
} as const;

/** What is asked for yes or no and stands on no page, behind "no page we read says whether". */
const whether: Readonly<Record<Whether, (name: string) => string>> = {
	fee: (name: string) => `${name} takes a fee`,
	hearing: (name: string) => `${name} holds a hearing`,
	remote: (name: string) => `one can take part by video or telephone in ${name}`,
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
	public: (name: string) => `applications or pardons are made public in ${name}`,
	relative: (name: string) => `somebody else may apply in ${name}`,
	online: (name: string) => `one can apply online in ${name}`,
	mail: (name: string) => `one can apply by e-mail in ${name}`,
	form: (name: string) => `${name} has a form for it`,
	support: (name: string) => `${name} wants letters of support`,
	inquiry: (name: string) => `${name} has applicants looked into`,
	proof: (name: string) => `${name} gives a certificate`,
	serving: (name: string) => `a pardon is given in prison in ${name}`,
	supervised: (name: string) => `somebody on probation or parole may apply in ${name}`,
	appeal: (name: string) => `an open appeal stands in the way in ${name}`,
	pending: (name: string) => `an open charge stands in the way in ${name}`,
};

/** What helps where nothing is known. */
const tails: Readonly<Partial<Record<Whether, string>>> = {
	hearing: ' Some states hear each applicant, others decide on the papers.',
	relative: ' Anybody may help to fill it in; to be safe the person signs it.',
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What is not known of the way an application goes, and what holds as a rule; `at` = "in Georgia". */
export const clemencyWay = (at: (row: Row) => string) => ({
	/** Where no page speaks of a lawyer; `worded` = behind a yes or no. */
	noLawyer: (row: Row, worded: boolean): Line => [
		worded
			? `No page we read asks for a lawyer ${at(row)}; one may help.`
			: `No page we read asks for a lawyer ${at(row)}; one may help.`,
	],
	/** Whether a victim could stop it. */
	noVeto: (row: Row): Line => [
		`No page we read gives a veto to anybody but those who decide ${at(row)}; they may listen to others.`,
	],
	/** Whether one may appeal where no page says. */
	noAppeal: (row: Row): Line => [`No page we read gives an appeal ${at(row)}; one may ask again later.`],
	/** Where no page names a fee; `worded` = behind a "probably". */
	noFee: (row: Row, worded: boolean): Line => [
		row.kind === 'state' || row.kind === 'territory'
			? `${worded ? 'No' : 'Probably nothing: no'} page we read names a fee ${at(row)}, and most states take none.`
			: `${worded ? 'No' : 'Probably nothing: no'} page we read names a fee for the federal application.`,
	],
	/** Where no page speaks of letters of support. */
	noLetters: {
		help: (row: Row): Line => [
			`No page we read speaks of letters ${at(row)}, but several states want three or more, and the federal form asks for them.`,
		],
		family: (row: Row): Line => [
			`Not known: no page we read says whose letters count ${at(row)}. Some states want them from people outside the family.`,
		],
		who: (row: Row): Line => [
			`No page we read says it ${at(row)}. Several states want three letters or more, some of them only from people outside the family.`,
		],
	},
	/** Where letters go. */
	lettersGo: (row: Row, office: Line): Line =>
		line`With the application, to the office that takes it ${at(row)}: ${office}. No page we read gives letters an address of their own.`,
	/** What a letter of support says. */
	lettersSay: (office: Line): Line =>
		line`A good letter says who writes, how one knows the person, what has changed and how to reach the writer, and is signed. It goes with the application to: ${office}.`,
	/** Asked what became of an application. */
	statusAt: (row: Row, office: Line): Line => line`The office that has the application ${at(row)} can tell: ${office}.`,
	/** Where no page names a form, or a way to send it over the net; `address` = what to do. */
	noForm: (row: Row, address: Line, worded: boolean): Line =>
		line`${worded ? 'Not known: no' : 'No'} page we read names a form ${at(row)}. ${address}`,
	notOnline: (row: Row, by: 'online' | 'mail', office: Line, worded: boolean): Line =>
		line`${worded ? 'Not known: no' : 'No'} page we read names a way to apply ${by === 'mail' ? 'by e-mail' : 'online'} ${at(row)}. It is sent to: ${office}.`,
	/** Where no page lists what must go with it. */
	noPapers: (row: Row, worded: boolean): Line => [
		`${worded ? 'Not known: no' : 'No'} page we read lists the papers ${at(row)}; the application form or the office does. Certified court papers and letters are usual.`,
	],
	notNotarized: (row: Row): Line => [`Not known: no page we read speaks of a notary ${at(row)}.`],
	/** Whether anybody is visited or called, where no page says more than that it is looked into. */
	notVisited: (row: Row, says: string | null): Line => [
		`Not known: no page we read says whether anybody is visited or called ${at(row)}.${says === null ? '' : ` ${says}`}`,
	],
	/** How many copies, or whether fingerprints, no page says. */
	noCopies: (row: Row): Line => [`No page we read says how many copies ${at(row)}; the form or the office does.`],
	noPrints: (row: Row): Line => [
		`No page we read asks the applicant for fingerprints ${at(row)}; a check of the criminal record is usual.`,
	],
	/** What to write to whoever decides. */
	ownLetter: (office: Line): Line =>
		line`Say who you are, which conviction and court it was, that the sentence is over, what has changed since and why you ask, and sign it. It goes to: ${office}.`,
	/** Who tells what was decided. */
	outcomeUnread: (row: Row, office: Line): Line =>
		line`Not known: no page we read says whether the applicant gets a letter ${at(row)}. The office can tell: ${office}.`,
	/** What a lawyer takes. */
	lawyerPrice: (row: Row): Line => [
		`What a lawyer takes is between you and the lawyer, and no page we read sets a price. Nobody needs one by the pages we read ${at(row)}: you can apply yourself.`,
	],
	/** Somebody helps to fill it in. */
	helpFill: (row: Row): Line => [
		`Anybody may help to fill it in; to be safe the person signs it, as no page we read says whether somebody else may ${at(row)}.`,
	],
	/** Behind whether there is a hearing: whether one must be there. */
	noBeThere: line`Not known: no page we read says whether one must be there.`,
	nextDay: line`The day of the next meeting we do not know; the office can say.`,
	noSpeaking: line`Not known: no page we read says whether others may speak there.`,
	/** How a pardon is proved. */
	proofIs: (row: Row): Line => [
		row.kind === 'state' || row.kind === 'territory'
			? `The signed paper proves it. For a copy ask the office that granted it ${at(row)}, which keeps a record.`
			: 'The signed paper proves it. For a copy ask the Pardon Attorney, who keeps a record.',
	],
	/** What a false application leads to; `forgotten` = something was left out. */
	lying: (row: Row, forgotten: boolean): Line => [
		forgotten
			? `What is left out can sink the application ${at(row)}: tell the office that has it what is missing.`
			: `A false answer can sink the application ${at(row)}, and a false statement to an office can be a crime.`,
	],
	/** A mistake in what was sent. */
	mistake: (row: Row): Line => [
		`Write to the office that has it what was wrong and what is right: no page we read makes anybody start over for a mistake ${at(row)}.`,
	],
	/** An objection decides nothing. */
	objectionOnly: (only: Line): Line => line`An objection is heard at most and decides nothing: ${only}.`,
	/** Of whom it is not known, beside others of whom it is. */
	notKnownOf: (about: keyof typeof peopleAsked, row: Row): Line => [
		`${peopleAsked[about]} ${at(row)}: no page we read says.`,
	],
	/** Asked for yes or no what no page says. */
	whetherUnread: (what: Whether, row: Row): Line => [
		`Not known: no page we read says whether ${whether[what](place(row))}.${tails[what] ?? ''}`,
	],
	/** Behind what no page says of an open charge. */
	ofTheCharge: line`For the charge itself a pardon comes only after a conviction.`,
	/** Whoever serves life is left out of nothing. */
	lifeCommuted: (row: Row, isWithout: boolean): Line => [
		`A commutation can shorten a life sentence ${at(row)}${isWithout ? ', also one without parole' : ''}: nothing we read leaves it out.`,
	],
	/** Of the pardon that comes by itself after a first offence. */
	automaticGuns: (row: Row): Line => [
		`The automatic first offender pardon ${at(row)} does not give guns back; a full pardon by the Governor can.`,
	],
	/** Asked by somebody whose vote was given back. */
	voteRestored: line`Whoever was given the right to vote back may vote, once registered.`,
	/** No time to serve first is named, or none of the rules is. */
	commutationWhen: (row: Row): Line => [
		`A commutation is asked for while the sentence is served; no page we read says how much of it must be served first ${at(row)}.`,
	],
	/** Of both acts, asked from prison. */
	fromPrisonOnly: (row: Row): Line => [
		`Yes, for a commutation, which shortens a sentence still being served; whether a full pardon is given in prison ${at(row)}, no page we read says.`,
	],
	/** Whoever is out has nothing left to be shortened. */
	outAsksPardon: line`A commutation shortens a sentence that is still being served; whoever is out asks for a pardon.`,
	/** An offence that was named, of which the clause leaves none such out. */
	notLeftOut: (kind: string): Line => [`${capital(kind)} is not left out.`],
	/** How long it takes, where no page of the place says it. */
	durationUnread: (row: Row): Line => [
		`Not known: no page we read says how long it takes ${at(row)}. Where states tell it, it is from about six months to several years.`,
	],
	/** Somebody in prison is ill; `only` = who commutes there. */
	illThere: (only: Line): Line => line`A commutation can let a sick prisoner out early: ${only}.`,
	/** Where one lives, of a place that was named. */
	beforeTrial: (row: Row): Line => [
		`Until there is a conviction ${at(row)} the prosecutor can drop the charge and the court can dismiss it: ask the defence lawyer for that, or for a plea that keeps a conviction off the record.`,
	],
	twiceThere: (row: Row): Line => [`Nothing we read ${at(row)} holds somebody to one pardon.`],
	/** Of what is open when whoever decides leaves office. */
	staysOpen: (row: Row): Line => [
		`An open application stays open, and the next governor can decide it: no page we read says otherwise ${at(row)}.`,
	],
	boardStays: (row: Row): Line => [
		`An open application stays open: ${at(row)} the board decides, and its work goes on whoever is governor.`,
	],
	liveElsewhere: (row: Row): Line => [
		`Where one lives does not matter for who decides: ${place(row)} pardons whom its own courts convicted.`,
	],
});

import type { Wait } from '../../../clemency/judge/law.js';
import { join, line } from '../../line.js';
import type { Line } from '../../message.js';
import { at, capital, place, type Row } from './clemency-names.js';
import { clemencyWaits } from './clemency-waits.js';

/** When one may ask, who is taken, what counts and how likely it is: each a sentence that can stand alone. */
export const clemencyTimes = {
	/** What is weighed, where no page of the place says it. */
	weighed: (row: Row): Line => [
		`What counts is how somebody has lived since then, how serious and how long ago it was, taking responsibility, and why a pardon is needed. That is the federal list; no page we read gives one for ${place(row)}.`,
	],
	/** Whether somebody must say sorry. */
	noApology: (row: Row): Line => [
		`No rule we read ${at(row)} demands an apology or an admission. Taking responsibility does help, by the federal standards.`,
	],
	/** Whether being sorry counts. */
	sorryCounts: (row: Row): Line => [
		row.kind === 'state' || row.kind === 'territory'
			? `Remorse and taking responsibility count by the federal standards; no page we read says otherwise ${at(row)}.`
			: 'Remorse and taking responsibility are among what is weighed.',
	],
	/** What a pardon says of guilt, where the place has no pardon of innocence that was read of. */
	noInnocence: (row: Row): Line => [
		`A pardon forgives; it says that somebody is innocent only where its own words do. No page we read names a pardon of innocence ${at(row)}.`,
	],
	innocencePaid: (row: Row): Line => [
		`Not known: no page we read says whether a pardon opens compensation ${at(row)}. In Texas and North Carolina a pardon for innocence does.`,
	],
	/** Whether an open appeal stands in the way. */
	appealUnread: (row: Row): Line => [
		`Not known: no page we read says whether an open appeal stands in the way ${at(row)}. In federal cases it normally does.`,
	],
	/** Of money that is still owed. */
	unpaidUnread: (row: Row): Line => [
		`Not known: no page we read says whether fines and restitution must be paid first ${at(row)}. In some states, such as Georgia, they must.`,
	],
	/** Somebody on probation or parole, where nothing shuts them out. */
	supervisedOpen: (row: Row): Line => [
		`Nothing we read ${at(row)} shuts out somebody on probation or parole, and no waiting time was found.`,
	],
	/** Somebody who did it as a child, and was convicted as an adult. */
	triedAsAdult: (row: Row): Line => [
		`Convicted by an adult court ${at(row)}, somebody can ask like anybody else: nothing we read sets an age.`,
	],
	/** Serving life since they were minors. */
	minorForLife: (row: Row): Line => [
		`From prison one asks for a commutation, which shortens the sentence; nothing we read ${at(row)} leaves out whoever was a minor.`,
	],
	juvenileUnread: (row: Row): Line => [
		`Not known for ${place(row)}: no page we read says. In Maine a juvenile case can be pardoned; in Minnesota it is no crime, so there is nothing to pardon.`,
	],
	deferredUnread: (row: Row): Line => [
		`It depends on whether it counts as a conviction ${at(row)}: where nobody was convicted there may be nothing to pardon. No page we read settles it.`,
	],
	/** Whether whoever was never convicted needs one, where it can be had. */
	withoutConviction: (says: string): Line => [`Whoever was never convicted seldom needs one. ${says}`],
	/** A court took the conviction back, or it never came. */
	takenBack: (row: Row): Line => [
		`Where no conviction is left ${at(row)}, there is nothing to pardon. If it still shows on a background check, have the court clerk or the state police correct the record.`,
	],
	outOfSight: (row: Row): Line => [
		`A record that is expunged or sealed ${at(row)} is out of sight already, so few need a pardon for it. One can still matter where the conviction goes on counting, as for immigration.`,
	],
	/** A breach of a city's ordinance. */
	cityUnread: (row: Row): Line => [
		`For a city ordinance it is whoever the city's own law names, often the mayor and often nobody. A crime under state law, tried in a city court, is for ${place(row)} itself.`,
	],
	/** The same, wherever it is. */
	cityAny:
		'It depends on the city: whoever its own law names can pardon a breach of its ordinances, often the mayor and often nobody. A crime under state law, tried in a city court, is for the state.',
	cityDepends: (row: Row): Line => [
		`It depends on the city's own law: some let the mayor, many let nobody. A crime under state law, tried in a city court, is for ${place(row)} itself.`,
	],
	/** A ticket, which may be no crime. */
	ticket: (row: Row): Line => [
		`It depends on what the ticket is ${at(row)}: one that counts as a crime can be pardoned, one that is no crime ordinarily not.`,
	],
	/** "1 year after a denial in Texas." */
	againAfter: (row: Row, waits: readonly Pick<Wait, 'for' | 'min' | 'max'>[]): Line => {
		const [first, ...more] = waits;
		if (first === undefined) return [];
		const isLong = waits.some((wait) => /, (?:by|counted)\b/.test(wait.for));
		if (isLong) return line`${capital(at(row))}: ${join(waits.map(clemencyWaits.spoken), ', ')}.`;
		return [line`${clemencyWaits.spoken(first)} ${at(row)}`, ...more.map(clemencyWaits.spoken)]
			.reduce((all, each) => line`${all}, ${each}`)
			.concat(['.']);
	},
	/** To "can he now", where only the end of the sentence is waited for. */
	overSince: (row: Row, end: Line): Line =>
		line`The whole sentence has been over since ${end}, and no further wait was found ${at(row)}.`,
	againUnread: (row: Row): Line => [`Nothing we read forbids asking again ${at(row)}, and no page names a wait.`],
	againHowLong: (row: Row): Line => [
		`Not known ${at(row)}: no page we read names a wait after a refusal, or forbids asking again.`,
	],
	againHowOften: (row: Row): Line => [`As often as one likes, as far as we read: no page names a limit ${at(row)}.`],
	/** Asked whether it all begins anew. */
	startsOver: (rest: Line): Line => line`A refused request is over; asking again takes a new one. ${rest}`,
	/** Asked whether it must be over first. */
	fromPrisonNot: (row: Row): Line => [
		`Not for a commutation, which shortens a sentence still being served; whether a full pardon is given in prison ${at(row)}, no page we read says.`,
	],
	/** From prison. */
	notFromPrison: (row: Row, isCommuted: boolean): Line => [
		`Nobody still serving is considered for a pardon ${at(row)}${isCommuted ? '; from prison one asks for a commutation' : ''}.`,
	],
	notYetFromPrison: (row: Row, isCommuted: boolean): Line => [
		`For a pardon the years ${at(row)} begin only when the sentence is over${isCommuted ? '; from prison one asks for a commutation' : ''}.`,
	],
	notSupervised: (row: Row): Line => [`Nobody on probation or parole is considered for a pardon ${at(row)}.`],
	notYetSupervised: (row: Row): Line => [
		`${capital(at(row))} the years begin only when the whole sentence is over, probation and parole with it.`,
	],
	/** "5 years from what": the event alone. */
	countedFrom: (row: Row, from: string): Line => [`${capital(at(row))} ${from}.`],
	fromRelease:
		'From release from prison, not from the end of supervised release; without a prison term, from the conviction. Normally no petition is taken while supervision lasts, though.',
	/** Without a prison term. */
	fromConviction: 'From the conviction, where there was no prison term: five years from then.',
	fromUnread: (row: Row, waits: Line): Line =>
		line`Not known ${at(row)}: the pages we read name the years, and not from when they count (${waits.map((each) => (typeof each === 'string' ? each.replace(/\.$/, '') : each))}).`,
	/** A wait that can be shortened. */
	canBeWaived: (row: Row): Line => [`The wait ${at(row)} is no law, so whoever decides can waive it.`],
	noWaiver: (row: Row, rest: Line): Line => line`No page we read lets anybody ask sooner ${at(row)}. ${rest}`,
	/** Years by how grave it is. */
	ofDegree: (row: Row, waits: Line): Line =>
		line`${capital(at(row))}: ${waits} The gravest felonies wait longest; which degree has which years, no page we read says.`,
};

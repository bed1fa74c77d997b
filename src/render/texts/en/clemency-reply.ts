import { Temporal } from 'temporal-polyfill';
import type { AskCode } from '../../../clemency/judge/ask.js';
import type { Clemency } from '../../../clemency/judge/law.js';
import type { Term } from '../../../clemency/judge/question.js';
import type { MustServe } from '../../../clemency/judge/served.js';
import { join, line, outside } from '../../line.js';
import type { Line } from '../../message.js';
import { clemencyAsk } from './clemency-ask.js';
import { clemencyCountry } from './clemency-country.js';
import { at, place, type Row } from './clemency-names.js';
import { person } from './clemency-person.js';
import { clemencyReach } from './clemency-reach.js';
import { clemencyRemoval } from './clemency-removal.js';
import { clemencyRights } from './clemency-rights.js';
import { besideOf, subjectOf, unknownOf } from './clemency-subjects.js';
import { clemencyTimes } from './clemency-times.js';
import { clemencyWay } from './clemency-way.js';

const kinds: Readonly<Record<Clemency, string>> = {
	pardon: 'a pardon',
	commutation: 'a commutation',
	reprieve: 'a reprieve',
	remission: 'remission of fines',
	amnesty: 'an amnesty for a group',
};

const parts: Readonly<Record<number, string>> = { 2: 'half', 3: 'a third', 4: 'a quarter' };
const yearsOf = (years: number) => `${years} ${years === 1 ? 'year' : 'years'}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
/** What is left for another message where it has no heading of its own. */
const leftOver: Readonly<Partial<Record<AskCode, string>>> = {
	who: 'Who decides',
	may: 'Who decides',
	meaning: 'What a word means',
	difference: 'What the difference is',
	happened: 'What became of it',
};
const subject = (code: AskCode) => subjectOf(code) ?? 'That';

/** What was read of federal cases is no rule anywhere else. */
const isFederal = /^(?:In federal cases|The federal|By the federal|For a federal|To the President|No page)\b/;

/** How a board votes is a sentence of its own. */
const ofVotes: ReadonlySet<AskCode> = new Set<AskCode>(['votes', 'majority', 'unanimous']);

/** Of the way a sentence that names its place needs no heading. */
const ofWay: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['cost', 'duration', 'meets', 'hearing', 'notice', 'support', 'public', 'relative', 'proof', 'again'] as const),
	...(['objection', 'inquiry', 'lawyer', 'appeal', 'lying'] as const),
]);

/** How to ask, as something to do. */
const whatToDo = /^(?:Send|Apply|Write|Fill in|Get|Use|Call|Ask|In (?:federal )?prison)\b/;

/** A sentence that begins with its place needs no heading. */
const namesItsPlace = (says: string, row: Row) =>
	says.startsWith(`In ${place(row)} `) || (row.kind === 'federal' && says.startsWith('A presidential pardon '));

/** "In Georgia a pardon …", "For a federal conviction a pardon …". */
const inPlace = (row: Row) => `${capital(at(row))} `;

/** "In Georgia t(he conviction …)"; of a federal conviction it is clear which. */
const here = (row: Row) => (row.kind === 'state' || row.kind === 'territory' ? `In ${place(row)} t` : 'T');

/** The first sentence of an answer, by what was asked. */
export const clemencyReply = {
	at,
	...clemencyReach,
	...clemencyRights,
	...clemencyTimes,
	about: (code: AskCode, row: Row, says: string): Line => [
		namesItsPlace(says, row) ||
		(code === 'where' && whatToDo.test(says)) ||
		ofVotes.has(code) ||
		(ofWay.has(code) && says.includes(row.name))
			? says
			: `${subject(code)} ${at(row)}: ${says}`,
	],
	says: (says: string): Line => [says],
	/** Before statements that a search found, none of which is surely what was asked. */
	near: 'What I know that comes near:',
	usually: (says: string): Line => [isFederal.test(says) ? says : `As a rule: ${says}`],
	/** Behind what holds everywhere. */
	noOwn: (row: Row): Line => [`Whether ${place(row)} has a rule of its own, no page we read says.`],
	yes: (rest: Line): Line => line`Yes. ${rest}`,
	no: (rest: Line): Line => line`No. ${rest}`,
	/** Who of several is right. */
	right: (names: readonly string[], rest: Line): Line => {
		const [only, ...others] = names;
		if (only === undefined) return line`Neither is right. ${rest}`;
		if (others.length > 0) return line`Both are right. ${rest}`;
		return line`${capital(only)} ${/^(?:you|they)$/.test(only) ? 'are' : 'is'} right. ${rest}`;
	},
	/** What stands before a sentence, by how true it is. */
	word: {
		yes: (rest: Line): Line => line`Yes. ${rest}`,
		no: (rest: Line): Line => line`No. ${rest}`,
		limits: (rest: Line): Line => line`Yes, with limits. ${rest}`,
		'mostly-yes': (rest: Line): Line => line`Mostly yes. ${rest}`,
		'mostly-no': (rest: Line): Line => line`Mostly no. ${rest}`,
		'if-stated': (rest: Line): Line => line`Only if the pardon says so. ${rest}`,
		depends: (rest: Line): Line => line`It depends. ${rest}`,
		unsettled: (rest: Line): Line => line`Not settled. ${rest}`,
		'none-needed': (rest: Line): Line => line`Yes, even without a pardon. ${rest}`,
		'usually-not': (rest: Line): Line => line`No, as a rule. ${rest}`,
		usually: (rest: Line): Line => line`Yes, as a rule. ${rest}`,
		probably: (rest: Line): Line => line`Probably yes. ${rest}`,
		'probably-not': (rest: Line): Line => line`Probably not. ${rest}`,
		'after-prison': (rest: Line): Line => line`Yes, once out of prison. ${rest}`,
		'after-sentence': (rest: Line): Line => line`Yes, after the sentence. ${rest}`,
		'not-yet': (rest: Line): Line => line`Not yet. ${rest}`,
		'not-by-itself': (rest: Line): Line => line`No, not automatically. ${rest}`,
		'yes-as-read': (rest: Line): Line => line`Yes, as far as we read. ${rest}`,
		'no-as-read': (rest: Line): Line => line`No, as far as we read. ${rest}`,
		longer: (rest: Line): Line => line`No, longer. ${rest}`,
		'not-known': (rest: Line): Line => line`Not known. ${rest}`,
		'in-part': (rest: Line): Line => line`In part. ${rest}`,
		'one-way': (rest: Line): Line => line`A pardon is one way. ${rest}`,
		'after-wait': (rest: Line): Line => line`Yes, after the wait. ${rest}`,
	},
	removal: clemencyRemoval,
	/** Somebody by this title has no part in it. */
	cannot: (office: string): Line => [`A ${office} cannot pardon.`],
	/** General questions without a page: how to read a judgment, and what no page says. */
	withoutPage: {
		whichCourt: clemencyAsk.judgment,
		ageLimit: line`An age limit for asking: no page we read names one.`,
		meetings: line`How often a board meets is each state's own matter: name the state.`,
		lastPardon: line`Who was pardoned last: no page we read says. The Pardon Attorney lists the President's grants.`,
		timeServed: line`Time served is what somebody has sat already, counted as the sentence. A court can sentence to that, which is no clemency; a commutation to it is.`,
		withPrejudice: line`A refusal with prejudice mostly means that the same cannot be asked again, for good or for a time: the letter or the office says which. Nunc pro tunc means with effect from an earlier day.`,
		whereListed: line`The Pardon Attorney's site lists the President's grants by name: justice.gov/pardon. A state's are told by its governor's office or board.`,
		driving: line`What a pardon does to a driving licence: no page we read says.`,
		americanToo: line`The American conviction is for whoever's court it was: ask again with the state's name, or "federal".`,
		statusThere: line`How to learn what became of an application there: no page we read says; the office that took it can tell.`,
		deniedList: line`Who was refused: Milepost has no list of refusals.`,
		withdraw: line`To take an application back, write to the office that has it, with the name and number. No page we read forbids that, or asking again later.`,
	} as Readonly<Record<string, Line>>,
	/** What was asked and is not known, by name. */
	notKnown: (code: AskCode, row: Row | null): Line => [
		(row === null ? null : unknownOf(code, at(row))) ??
			`${subject(code)}${row === null ? '' : ` ${at(row)}`}: no page we read ${code === 'cost' ? 'names a fee' : 'says'}.`,
	],
	...clemencyWay(at),
	/** "Can I ask now?": the years are not all that a law may want. */
	yearsAreOver: (counted: Line, state: 'over' | 'now' | 'open', row: Row, isToWait = false): Line =>
		({
			over: line`${isToWait ? 'No' : 'Yes'}, as far as the years go ${at(row)}: ${counted}`,
			now: line`Some day this year ${at(row)}, as far as the years go: ${counted}`,
			open: isToWait ? line`Yes, still ${at(row)}: ${counted}` : line`Not yet ${at(row)}: ${counted}`,
		})[state],
	/** Asked whether it can be too late. */
	noLastDay: (row: Row): Line => [`Nothing we read sets a last day for asking ${at(row)}.`],
	/** The same of what is no topic: a concept of `read/tables/concepts.ts`. */
	notRead: (concept: string, row: Row): Line => [`${besideOf(concept) ?? 'That'} ${at(row)}: no page we read says.`],
	/** Who was pardoned after death, the latest first. */
	pardonedDead: (row: Row, each: readonly (readonly [name: string, on: Line | null])[]): Line =>
		line`${inPlace(row)}the dead have been pardoned: ${join(
			each.map(([name, on]) => line`${outside(name, 80)}${on === null ? [] : line` (${on})`}`),
			', ',
		)}.`,
	/** Behind what holds as a rule for the dead. */
	deadUnread: (row: Row): Line => [`Whether it was done ${at(row)}, no page we read says.`],
	deadRule: (row: Row): Line => [`As a rule the dead can be pardoned; no page we read says otherwise ${at(row)}.`],
	/** What must be served before a commutation, of the sentence that was told, and whether it was. */
	mustServe: (row: Row, { part, years, whole }: MustServe, { served, isCounted, isLife }: Term): Line => {
		if (part.closed)
			return [`${inPlace(row)}nobody with a sentence of ${yearsOf(part.upTo ?? 0)} or less may ask from prison.`];
		const of = { years: 'the sentence', minimum: 'the minimum', life: 'a life sentence' }[part.of];
		const share = part.share === undefined ? null : `${parts[part.share]} of ${of}`;
		if (years === null)
			return [
				`${inPlace(row)}${share} must be served first, and of life that is no number: no page we read says how many years count there.`,
			];
		if (years === 0) return [`${inPlace(row)}no part of the sentence must be served first.`];
		const first =
			share === null
				? yearsOf(years) + (isLife ? ' of a life sentence' : '')
				: `${share}${part.years === undefined ? '' : `, at most ${yearsOf(part.years)},`}`;
		const counted = share === null || whole === null ? '' : `: of ${yearsOf(whole)} that is ${years}`;
		const reached =
			served === null
				? ''
				: `${counted === '' ? ': with' : ', and with'} ${isCounted ? 'about ' : ''}${served} served that is ${served >= years ? '' : 'not '}reached${served >= years ? '' : ' yet'}`;
		return [`${inPlace(row)}${first} must be served first${counted}${reached}.`];
	},
	yearsReached: (rest: Line): Line => line`Yes, as far as the years go. ${rest}`,
	/** Whether one office decides on the convictions of several courts, and who on each. */
	ofBoth: (each: readonly Line[], isOne: boolean): Line =>
		line`${isOne ? 'Yes, it is the same office' : `No, ${each.length === 2 ? 'two' : 'three'} different offices`}: ${join(each, '; ')}.`,
	noReasons: (row: Row): Line => [`Nothing we read makes anybody ${at(row)} give reasons for the decision.`],
	/** Where reasons are given for grants, and a refusal was asked about. */
	reasonsOfGrants: (says: string): Line => [
		`Only for what is granted: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
	],
	nobodyVotes: (row: Row, office: string, adviser: string | null = null): Line => [
		`${capital(at(row))} ${office} decides, and nobody's vote binds${adviser === null ? '' : `; the ${adviser} only advises`}.`,
	],
	record: {
		stays: (row: Row): string => `${here(row)}he conviction stays on record; the pardon does not remove it.`,
		annotated: (row: Row): string =>
			`${here(row)}he conviction stays on record, with the pardon noted; it is not erased.`,
		sealed: (row: Row): string => `${here(row)}he conviction is sealed.`,
		erased: (row: Row): string => `${here(row)}he conviction is erased.`,
		'set-aside': (row: Row): string => `${here(row)}he conviction is set aside.`,
		'further-step': (row: Row): string =>
			`${here(row)}he conviction stays on record; sealing or expungement may follow as a step of its own.`,
		unknown: null,
		'own-law': null,
	},
	/** An act of clemency by its name; `deathOnly` = where nothing but a death sentence is commuted. */
	kind: (act: Clemency, deathOnly: boolean): string => `${kinds[act]}${deathOnly ? ' of a death sentence' : ''}`,
	/** Which of them one place has. */
	/** Asked whether one comes without asking. */
	noneByItself: (row: Row): Line => [
		`Nothing we read pardons anybody in ${place(row)} without being asked: a pardon has to be applied for and granted.`,
	],
	/** Asked for a pardon or a court's order, by whether a court does it there. */
	courtFirst: {
		yes: 'Expungement or sealing, where you qualify. ',
		depends: 'For a felony the pardon. ',
		no: 'The pardon. ',
	} as Readonly<Record<string, string>>,
	kinds: (row: Row, each: readonly string[]): Line => [
		`What can be granted ${at(row)}, as far as we read: ${each.join(', ')}.`,
	],
	/** Asked of a bow or a knife, which no page on guns speaks of. */
	noGun: (row: Row): Line => [
		`Not known: the pages we read ${at(row)} speak of guns only, not of bows or knives. The agency that gives hunting licences can tell.`,
	],
	driving: (row: Row): Line => [
		`Not known: no page we read says what a pardon does to a driving licence ${at(row)}; the motor vehicle agency can tell.`,
	],
	/** What is owed to somebody else. */
	suit: 'A pardon leaves civil claims as they are: private suits go on.',
	/** Of civil rights as a whole. */
	civilRights: {
		restored: (row: Row): string => `${inPlace(row)}a pardon brings the civil rights back.`,
		'unless-excluded': (row: Row): string =>
			`${inPlace(row)}a pardon brings the civil rights back, unless it says otherwise.`,
		'if-stated': (row: Row): string => `${inPlace(row)}civil rights come back only where the pardon says so.`,
		limited: (row: Row): string => `${inPlace(row)}a pardon brings many civil rights back, not all.`,
		separate: (row: Row): string => `${inPlace(row)}civil rights are a matter of their own, beside the pardon.`,
		unknown: null,
		'own-law': null,
	},
	/** The same of guns. */
	gunRights: {
		restored: (row: Row): string => `${inPlace(row)}a pardon brings gun rights back.`,
		'unless-excluded': (row: Row): string =>
			`${inPlace(row)}a pardon brings gun rights back, unless it says otherwise.`,
		'if-stated': (row: Row): string => `${inPlace(row)}gun rights come back only where the pardon says so.`,
		limited: (row: Row): string => `${inPlace(row)}a pardon brings some gun rights back, not all.`,
		separate: (row: Row): string => `${inPlace(row)}gun rights are a matter of their own, beside the pardon.`,
		unknown: null,
		'own-law': null,
	},
	closed: (stage: 'serving' | 'supervised', row: Row): Line => [
		stage === 'serving'
			? `${capital(at(row))} nobody still serving is considered for a pardon, by the rules last seen; a commutation is another way.`
			: `Nobody on probation or parole is considered for a pardon ${at(row)}.`,
	],
	fromPrison: (row: Row): Line => [
		`A commutation ${at(row)} shortens a sentence that is still being served, so it is asked for from prison.`,
	],
	/** A commutation that only opens the way to parole. */
	onlyEligible: (row: Row): Line => [
		`Whoever is only made eligible for parole ${at(row)} does not go home at once: the parole board still decides on the release.`,
	],
	/** Whether a part of the sentence must be served before a commutation. */
	noShare: (row: Row): Line => [
		`No page we read names a part of the sentence that must be served before a commutation ${at(row)}.`,
	],
	/** Where no page says whether a pardon is given there, too. */
	pardonFromPrison: (row: Row): Line => [`Whether a pardon is given in prison ${at(row)}: no page we read says.`],
	/** The years for whoever is on parole. */
	stageWaits: (row: Row, waits: Line): Line => line`${capital(at(row))}: ${waits}`,
	/** Where the years of the wait are counted from the end of the sentence. */
	notBegun: (row: Row): Line => [`${capital(at(row))} the years to wait begin when the sentence is over.`],
	before: {
		'any-time': 'A pardon may come before a charge or a trial, for an act already done.',
		'after-conviction': 'A pardon comes only after a conviction.',
		silent: null,
		'own-law': null,
	},
	beforeSilent: (row: Row): string =>
		`What we read of the law ${at(row)} does not say whether a conviction must come first; in practice a pardon is asked for after one.`,
	holds: (office: string, person: string, since: Line | null, ends: Line | null): Line =>
		line`${office}: ${person}${since === null ? '' : line`, since ${since}`}${ends === null ? '' : line`, until ${ends}`}.`,
	over: (office: string, person: string, ends: Line): Line =>
		line`${office}: ${person} until ${ends}; who followed is not in this version.`,
	formerly: (person: string, office: string, until: Line): Line =>
		line`${person} is a former ${office}, until ${until}, and has no power left.`,
	/** Of several cases the one that ended in a year. */
	ofEnded: (year: string, said: Line): Line => line`For what ended in ${year}: ${said}`,
	/** Whoever held an office at another time. */
	held: {
		before: (next: string, office: string, person: string, until: Line): Line =>
			line`Before ${next} the ${office} was ${person}, until ${until}.`,
		after: (last: string, office: string, person: string, since: Line): Line =>
			line`After ${last} came ${person}, ${office} since ${since}.`,
		notBefore: (office: string, person: string): Line =>
			line`Who was ${office} before ${person}: no page we read says.`,
		notAfter: (office: string, person: string): Line => line`Who follows ${person} as ${office}: no page we read says.`,
		notIn: (office: string, year: string): Line => line`Who was ${office} in ${year}: no page we read says.`,
		in: (office: string, year: string, people: readonly string[]): Line =>
			line`${office} in ${year}: ${people.join(', then ')}.`,
		notOther: (place: string): Line => line`Who holds that office in ${place}: no page we read says.`,
		noPage: line`(No page read.)`,
		noEnd: line`When the term ends: no page we read says.`,
		/** Asked whether somebody still serves. */
		longer: (person: string, office: string, until: Line): Line =>
			line`No longer: ${person} was ${office} until ${until}.`,
	},
	president: 'President',
	governor: (row: Row): string => `Governor of ${place(row)}`,
	country: clemencyCountry,
	person,
	/** Whether somebody in office ever did it, by the cases known here. */
	acts: {
		also: (each: readonly (readonly [name: string, year: string])[]): Line =>
			line`Also: ${join(
				each.map(([name, year]) => line`${outside(name, 80)}${year === '' ? '' : ` (${year})`}`),
				', ',
			)}.`,
		/** Asked whether death sentences were commuted, where all of them were put off. */
		delayed: (rest: Line): Line => line`A reprieve, and no commutation: ${rest}`,
		uncounted: (name: string, row: Row): Line => [
			`How many Governor ${name} granted ${at(row)}: no page we read says.`,
		],
		none: (
			row: Row,
			kind: 'row' | 'dead' | 'delayed' | 'life' | 'commuted' | 'pardoned',
			name: string | null,
			year: string | null,
		): Line => {
			const what = {
				row: 'a death sentence that was commuted',
				dead: 'a pardon after death',
				delayed: 'an execution that was put off',
				life: 'a life sentence that was commuted',
				commuted: 'a commutation',
				pardoned: 'a pardon',
			}[kind];
			const by = name === null ? '' : ` by ${name}`;
			const when = year === null ? '' : ` in ${year}`;
			return [`Not known: no page we read tells of ${what}${by}${when} ${at(row)}.`];
		},
	},
	/** What else was asked, by name: one message answers three questions. */
	also: (codes: readonly AskCode[]): Line => {
		const named = [...new Set(codes.flatMap((code) => subjectOf(code) ?? leftOver[code] ?? []))].map(lower);
		return named.length === 0
			? line`Ask the rest in another message.`
			: [`Also asked: ${named.join(', ')}. Ask it in another message.`];
	},
	/** Questions of which nothing was understood, by their number and by what their words are about. */
	unread: (each: readonly { readonly nth: number; readonly concepts: readonly string[] }[]): Line => {
		const named = each.map(({ nth, concepts }) => {
			const [about] = concepts.flatMap((concept) => besideOf(concept) ?? []);
			return `${ordinals[nth - 1] ?? 'last'} question${about === undefined ? '' : ` (${lower(about)})`}`;
		});
		return [`Not understood: your ${named.join(', your ')}. Ask it by itself, in other words.`];
	},
	moreTyped: (words: string): Line => line`More, as a word of its own: ${words}.`,
	report: {
		thanks: line`Thank you. Whoever runs Milepost was told which answer it is, not what you typed nor who you are.`,
		nobody: line`Nobody can be told: whoever runs Milepost has named no channel for it.`,
		failed: line`That could not be passed on just now. Please try again later.`,
		already: line`That answer was reported already. Thank you.`,
		title: line`A mistake was reported in an answer of /canipardon`,
	},
	/** Keeps the day from which on one may ask. */
	remind: 'Remind me',
	/** Where there are several days. */
	remindOn: (day: string): string =>
		`Remind me on ${Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`,
	headings: {
		when: 'When',
		where: 'Where',
		effects: 'Effects',
		why: 'Why',
		sources: 'Sources',
		mistake: 'Report a mistake',
	},
};

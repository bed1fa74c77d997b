import type { Clemency, Hinge, Jurisdiction, Power, Step, Treason } from '../../../clemency/judge/law.js';
import type { Act } from '../../../clemency/judge/question.js';
import type { LawChange } from '../../../clemency/shapes/law-change.js';

import type { Instant } from '../../../domain/petition.js';
import { join, line, link, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { clemencyAsk } from './clemency-ask.js';
import { clemencyData } from './clemency-data.js';
import { clemencyDocument } from './clemency-document.js';
import { clemencyHow } from './clemency-how.js';
import { clemencyLaw } from './clemency-law.js';
import { capital, decider, deed, doneTo, officer, place, type Row, under } from './clemency-names.js';
import { clemencyPoints } from './clemency-points.js';
import { clemencyPower } from './clemency-power.js';
import { clemencyReply } from './clemency-reply.js';
import { clemencyStats } from './clemency-stats.js';
import { dated } from './dated.js';

/** Cases in which another decides, as they stand at the beginning of a sentence. */
const when: Readonly<Record<Hinge, (row: Jurisdiction) => string>> = {
	death: () => 'Where the sentence is death',
	lifeOrDeath: () => 'Where the sentence is life or death',
	lifeWithoutParole: () => 'Where the sentence is life without parole',
	repeatFelon: () => 'For anyone convicted of a felony twice, in separate cases',
	listedOffence: ({ listedOffences = [] }) => `For ${listedOffences.join(', ')}`,
	boardRoute: () => 'Where the application goes through the board first',
};

const treason: Readonly<Record<Treason, (row: Row) => string>> = {
	excluded: (row) => `Treason is outside the power to ${deed(row, 'pardon')}, and no other way was found.`,
	legislature: (row) =>
		`The legislature of ${place(row)} decides on treason; the Governor may only suspend the sentence.`,
	'legislature-consent': (row) =>
		`For treason the Governor of ${place(row)} needs the advice and consent of the legislature.`,
	'senate-consent': (row) => `For treason the Governor of ${place(row)} needs the advice and consent of the Senate.`,
	'reprieve-only': (row) =>
		`For treason the Governor of ${place(row)} may only reprieve, until the legislature has met. Whether it then pardons was not found.`,
	unclear: (row) => `Not known: the sources differ on whether treason is excepted in ${place(row)}.`,
	included: () => '',
	silent: () => '',
	'own-law': () => '',
};

/** Why a conviction is this sovereign's, by its kind. */
const reasons: Readonly<Record<Jurisdiction['kind'], (row: Row) => string>> = {
	federal: () =>
		"It is an offence against the United States, and those are the President's to pardon. A governor or a state board cannot.",
	district: () => "D.C. is no state: its convictions are the President's to pardon, as if they were federal.",
	military: () => 'A court-martial is a court of the United States, wherever it sits.',
	state: (row) =>
		`It is ${under(row, 'conviction')}, and a pardon belongs to whoever's law was broken: the President's covers offences against the United States, and no other state can reach it.`,
	territory: (row) => `It is ${under(row, 'conviction')}. A federal conviction made there is the President's.`,
	tribal: () => 'A tribal nation is a sovereign of its own, with its own courts and its own law.',
	foreign: () => "It was another country's law. Nobody in the United States can pardon it.",
	municipal: () => 'An ordinance is no law of the state or of the United States.',
};

const models: Readonly<Record<Jurisdiction['model'], string>> = {
	president: 'the President decides alone, and may act without any petition',
	sole: 'the Governor decides alone',
	'advisory-board': 'the Governor decides, and no advice binds',
	'binding-recommendation': "the Governor decides, and cannot without the board's vote",
	'shared-board': 'a board decides in which the Governor sits',
	'independent-board': 'a board decides, not the Governor',
	'council-consent': 'the Governor decides, and an elected council must consent',
	'senate-consent': 'the Governor decides, and the Senate must consent',
	'own-law': 'its own law says who decides',
};

const meanings: Readonly<Record<Act, string>> = {
	pardon: 'A pardon forgives the offence and lifts its legal penalties.',
	commutation: 'A commutation makes a sentence shorter or lighter; the conviction and what follows from it stay.',
	reprieve: 'A reprieve only delays a punishment, mostly an execution.',
	remission: 'A remission cancels a fine or forfeiture not yet paid.',
	amnesty: 'An amnesty is a pardon for a group, often before any trial.',
	expungement:
		'Expungement erases a record or hides it from the public, as a rule by a court’s order; it is no clemency, and what it covers differs by state.',
	exoneration: 'An exoneration says that somebody did not do it; as a rule a court gives it, not clemency.',
	restoration:
		'Rights can come back without a pardon, by a law, a court or an order; that is no clemency of this kind.',
	parole: 'Parole is a release under supervision, which a parole board decides; it is no clemency.',
};

function condition(step: Step): Line {
	if (step.step === 'recommendation')
		return line`the ${step.by} recommends it${step.vote === undefined ? '' : ` (${step.vote})`}`;
	if (step.step === 'consent') return line`the ${step.by} agrees`;
	return step.step === 'approval' ? line`the ${step.by} approves within ${String(step.days)} days` : [];
}

/**
 * "only the Governor of Texas can pardon a Texas conviction, and only if the Board … recommends it"; `short` = where
 * the deed was named before.
 */
function only(row: Row, act: Clemency, power: Power, short: boolean | 'same' = false): Line {
	const conditions = power.steps.map(condition).filter((each) => each.length > 0);
	// Who decides is the same as in other cases: what it takes is told.
	if (short === 'same' && conditions.length > 0) return ['only if ', ...join(conditions, ' and ')];
	const vote = power.steps.find((step) => step.step === 'vote');
	// Where the power is one over death sentences alone, it is not told of any other.
	const what = power.when.death === true ? deed(row, act).replace(/ sentence$/, ' death sentence') : deed(row, act);
	const can = short ? 'can' : `can ${what}`;
	if (power.decider === 'nobody') return line`nobody ${can}`;
	return [
		`only ${decider(row, power.decider)} ${can}`,
		...(power.limit === undefined ? [] : [`, ${power.limit}`]),
		...(vote === undefined ? [] : [`, by ${vote.vote}`]),
		...(conditions.length === 0 ? [] : [', and only if ', ...join(conditions, ' and ')]),
	];
}

/** What `/canipardon` says of who decides, and why. Names from `cases.yaml` are pieces from outside. */
export const clemency = {
	command: {
		summary: 'Who could pardon a conviction, who could not and why, with the source of each statement',
		question: 'A person, a place or a court: Texas; court-martial; the president, a Wisconsin murder; stats',
	},
	capital: (said: Line): Line => {
		const [first, ...rest] = said;
		return typeof first === 'string' ? [capital(first), ...rest] : said;
	},
	title: (row: Row) => capital(under(row, 'conviction')),
	only,
	when: (row: Jurisdiction, hinge: Hinge) => when[hinge](row),
	otherwise: (said: string, then: Line): Line => line`${said}: ${then}.`,
	treason: (row: Row, rule: Treason) => treason[rule](row),
	reason: (row: Row) => reasons[row.kind](row),
	basis: ({ constitution, statute, model }: Jurisdiction): string => `By ${constitution ?? statute}: ${models[model]}.`,
	meaning: (act: Act) => meanings[act],
	/** Who else cannot, where nobody asked about one. */
	nor: ({ kind, model }: Jurisdiction, { steps, decider }: Power): string => {
		if (kind === 'state' && steps.some(({ step }) => step === 'vote' || step === 'approval'))
			return 'the Governor alone cannot';
		// That the President cannot is told to whoever asks about him.
		if (kind === 'state') return model === 'independent-board' && decider !== 'governor' ? 'the Governor cannot' : '';
		if (kind === 'tribal') return 'neither the U.S. President nor a governor can';
		if (kind === 'foreign') return 'no President and no governor can';
		return kind === 'district' ? 'the Mayor cannot' : '';
	},
	closed: (stage: 'serving' | 'supervised'): Line =>
		stage === 'serving'
			? line`By the rules last seen, nobody still serving the sentence is considered for a pardon; a commutation is another way.`
			: line`By the rules last seen, nobody still under supervision is considered for a pardon.`,
	silent: (row: Row): Line =>
		line`Not known: what was read of the law of ${place(row)} does not settle whether an impeachment can be pardoned.`,
	assumed: (act: Act): string =>
		`The pages read speak of pardons; that a ${act} goes the same way is how such clauses are usually written.`,
	unknown: (row: Row, act: Clemency): Line => line`Not known: no page we read says who can ${deed(row, act)}.`,

	/** Where the law gives the power for sentences of death alone. */
	deathAlone: (row: Row, act: Clemency, by: string, isAsked: boolean): Line =>
		line`${isAsked ? 'No, as far as we read. Only' : 'Nobody, as far as we read: only'} a sentence of death can be ${doneTo[act]} in ${place(row)}, by ${by}.`,

	yes: line`Yes. `,
	yesWith: line`Yes, but not alone: `,
	cannot: (by: string, row: Row, act: Clemency): Line => line`${capital(by)} cannot ${deed(row, act)}; `,
	noOne: line`No. `,
	onlyIf: line`In one case only. `,
	recommends: line`Not by itself: it recommends, and `,
	consents: line`It must agree, and cannot start it: `,
	noLonger: (by: string): Line => line`No longer: ${by} has no such power, and `,
	former: (by: string): Line => line`${capital(by)} has no such power any more: `,
	usuallyNot: line`Usually not, and it is not settled: `,
	whetherToo: (by: string): Line => line`whether ${by} can, too, is not settled.`,
	unsettled: (by: string): Line => line`Not settled: no court has said whether ${by} can grant a self-pardon.`,
	notKnown: (by: string): Line => line`Not known for ${by}: `,
	cityRule: 'That is what the law of that state, or a court there, says.',
	cityYes: line`Yes: in that state a mayor may pardon a breach of the city's ordinance.`,
	cityNo: line`No: in that state the Governor cannot pardon a breach of a city's ordinance.`,

	nobody: {
		impeachment: () => line`nobody can: an impeachment is outside the power to pardon.`,
		'before-conviction': (row: Row, then: Line) =>
			line`in ${place(row)} a pardon comes only after a conviction${then.length === 0 ? '' : line`; then ${then}`}.`,
		'future-act': () => line`nobody can: a pardon reaches back, never to an act not yet done.`,
		civil: () => line`nobody can: a pardon is for crimes and leaves civil cases as they are.`,
	},
	elsewhere: (act: Act, then: Line): Line => line`${meanings[act]} As for a pardon, ${then}.`,

	person: (name: string): Line => [outside(name, 80)],
	stranger: line`Not known: that case is on no page we read. The judgment says whose court it was: "United States v." is federal, "State v." the state's.`,
	ofHome: ({ name }: Pick<Jurisdiction, 'name'>): Line =>
		line`Taken for a conviction of ${strong(name)}, the one state you name.`,
	alsoState: line`The state conviction is for that state: ask again with its name.`,
	words: line`Words`,
	judgment: (name: string | null, decided: Line, court: string, offence: string): Line =>
		line`${name === null ? 'Convicted' : line`${outside(name, 80)}, convicted`} ${decided}, ${outside(court, 160)}. ${outside(offence, 400)}`,
	event: (on: Line, what: string): Line => line`${on}: ${outside(what, 400)}`,
	readAs: (names: readonly string[]): Line =>
		line`Read as ${strong(names.map((name) => name.replace(/\b[a-z]/g, capital)).join(', '))}.`,
	/** What a reprieve delays where the sentence is death. */
	ofExecution: (said: string): string =>
		said
			.replace(/\bsentence \(a reprieve\)/g, 'execution (a reprieve)')
			.replace(/\b(can commute (?:an? )?[\w. ]*?)(?<!death )sentence\b/g, '$1death sentence'),
	officer,
	decider,

	headings: {
		known: line`What is known`,
		why: line`Why`,
		how: line`How`,
		does: line`What it would and would not do`,
		unsettled: line`Not settled, or not found`,
		sources: line`Sources`,
	},
	source: (n: number, url: string, title: string): Line => line`[${String(n)}] ${link(url, title)}`,
	checked: (name: string, day: Line, who: string, process: string): Line =>
		line`${name === '' ? '' : `${name}: `}${name === '' ? 'Checked' : 'checked'} ${day}. Confidence: who decides, ${who}; the process, ${process}.`,
	overdue: (what: 'who' | 'process', day: Line): Line =>
		line`${what === 'who' ? 'Who decides' : 'The process'} was to be looked at again by ${day}, and nobody has: it may have changed.`,
	review: (day: Line): Line => line`To be looked at again by ${day}.`,
	more: line`Ask about one of them for the whole answer.`,
	advice: line`General information, not legal advice.`,
	/** In a replay: the people, the offices and the figures are those of its own date, the law is that of today. */
	asOfReplay: (now: Instant): Line =>
		line`People, offices and figures as of ${time(now, 'day', 'UTC')}, where this replay stands; the law is that of today.`,
	dated,
	ask: clemencyAsk,
	data: clemencyData,
	document: clemencyDocument,
	how: clemencyHow,
	law: clemencyLaw,
	/** We were wrong: said where it is asked, and announced nowhere. What it is about is told before it, rightly. */
	correction: ({ noted, old, now, about }: LawChange): Line =>
		line`A correction of ours, ${dated(noted)}: Milepost had said “${outside(old)}”${about === undefined ? line` Right is: ${outside(now)}` : ''}`,
	points: clemencyPoints,
	power: clemencyPower,
	reply: clemencyReply,
	stats: clemencyStats,
};

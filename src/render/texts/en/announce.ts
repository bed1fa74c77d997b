import type { CorrectionFacts } from '../../../domain/families/correction.js';
import type { CountFacts } from '../../../domain/families/count.js';
import type { CountriesFacts } from '../../../domain/families/countries.js';
import type { DeadlineFacts } from '../../../domain/families/deadline.js';
import type { EventFacts } from '../../../domain/families/event.js';
import type { CommonFacts, NeededFacts } from '../../../domain/families/facts.js';
import type { LifecycleFacts } from '../../../domain/families/lifecycle.js';
import type { PaceFacts } from '../../../domain/families/pace.js';
import type { PercentFacts } from '../../../domain/families/percent.js';
import type { ThresholdFacts } from '../../../domain/families/threshold.js';
import type { Part, TotalFacts } from '../../../domain/families/total.js';
import { shownPace } from '../../../domain/outlook/shown.js';
import { own } from '../../../domain/own.js';
import type { Unit } from '../../../domain/petition.js';
import { join, line, link, number, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { rejectedFor } from './rejections.js';

/** A length as a reminder names it: "One day", "7 days", "36 hours". */
export interface Span {
	readonly n: number;
	readonly unit: 'day' | 'hour' | 'minute';
}

const nothing: Line = [];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const who = (f: Pick<LifecycleFacts, 'authority'>): Line => [outside(f.authority ?? 'the authority', 80)];
const whoFirst = (f: Pick<LifecycleFacts, 'authority'>): Line => [outside(capital(f.authority ?? 'the authority'), 80)];
const on = (f: LifecycleFacts): Line =>
	f.on === undefined ? nothing : [time(f.on, f.dayKnown === true ? 'day' : 'moment', f.zone)];
const due = (f: Pick<LifecycleFacts, 'due' | 'zone'>): Line =>
	f.due === undefined ? nothing : [time(f.due, 'day', f.zone)];
const of = (f: Pick<CommonFacts, 'approximate'>, n: number) => number(n, f.approximate);
const signatures = (f: CommonFacts): Line => line`${of(f, f.count)} ${common.unit(f.count, f.unit)}`;
const signing = (f: CommonFacts): string => common.signing(f.unit).toLowerCase();
/** More numbers than that nobody reads: a count that leaps passes a hundred of `every:10`. */
const mostNamed = 16;
const beginningOf = (all: readonly Line[]): Line =>
	line`${join(all.slice(0, 3), ', ')} and ${number(all.length - 3)} more up to ${all.at(-1) ?? nothing}`;
const values = (all: readonly number[]): Line => {
	const lines = all.map((value): Line => [number(value)]);
	if (lines.length > mostNamed) return beginningOf(lines);
	const last = lines.at(-1);
	return last === undefined || lines.length === 1
		? join(lines, '')
		: line`${join(lines.slice(0, -1), ', ')} and ${last}`;
};
const spanOf = ({ n, unit }: Span): Line => (n === 1 ? [`One ${unit}`] : plural(n, unit, `${unit}s`));
const perDay = (f: CommonFacts & NeededFacts): Line =>
	f.neededPerDay === undefined ? nothing : line` (${of(f, f.neededPerDay)} a day)`;

/** What reaching an official number brings, by the platform's own rules. */
const consequence: Readonly<Record<string, (facts: ThresholdFacts) => Line>> = {
	response: (f) =>
		f.due === undefined ? line`${once(f)}${who(f)} is to respond` : line`${who(f)} aims to respond by ${due(f)}`,
	'commission-answer': (f) =>
		countriesLacking(f) ??
		(f.due === undefined ? line`${once(f)}${who(f)} is to answer` : line`${who(f)} is to answer by ${due(f)}`),
	'debate-considered': (f) => line`${who(f)} considers it for a debate`,
	referral: (f) => line`it goes to ${who(f)}`,
	hearing: (f) => line`${who(f)} hears whoever started it, in public`,
	publication: (f) => line`${who(f)} shows it on its own site`,
	considered: (f) => line`${who(f)} takes it up`,
};

/** The act that the authority waits for. */
const acts: Readonly<Record<string, string>> = { submitted: 'checked and handed in', presented: 'presented' };
const once = (f: ThresholdFacts): Line => {
	const act = own(acts, f.after ?? '');
	return act === undefined ? nothing : line`once ${act}, `;
};

/** The threshold by countries, where it is not met, or where nobody knows. */
const countriesLacking = ({ countries }: ThresholdFacts): Line | null => {
	if (countries === undefined) return null;
	const { needed, over } = countries;
	const all = plural(needed, 'country', 'countries');
	if (over === undefined) return line`${all} must be over their minimum, too; how many are is not known here`;
	return over >= needed ? null : line`${over} of the ${all} needed ${over === 1 ? 'is' : 'are'} over their minimum`;
};

const owed = (f: ThresholdFacts): Line => {
	const next = own(consequence, f.consequence ?? '')?.(f) ?? nothing;
	return next.length === 0 ? nothing : line`; ${next}`;
};

const answerBy = (f: LifecycleFacts): Line => (f.due === undefined ? nothing : line` by ${due(f)}`);

/** Days since opening, where they are known. */
const after = (days: number | undefined): Line => {
	if (days === undefined || days < 0) return nothing;
	return days === 0 ? [' on the first day'] : line` after ${plural(days, 'day', 'days')}`;
};

const shares: Readonly<Record<number, string>> = {
	25: 'A quarter of the way',
	50: 'Half way',
	75: 'Three quarters of the way',
};

const lost = (f: CorrectionFacts): Line => {
	const gone = f.lost;
	const stands = f.stands === undefined ? nothing : line`${number(f.stands)} is still passed`;
	if (gone.length === 0) return f.stands === undefined ? nothing : line`; ${stands}`;
	const verb = gone.length === 1 ? 'is' : 'are';
	return line`; ${values(gone)} ${verb} no longer reached${f.stands === undefined ? nothing : line`, ${stands}`}`;
};

/** "6 of 7 countries are over their minimum". */
const overMinimum = ({ countries }: LifecycleFacts): Line =>
	countries?.over === undefined
		? nothing
		: line`; ${countries.over} of the ${plural(countries.needed, 'country', 'countries')} needed ${countries.over === 1 ? 'is' : 'are'} over ${countries.over === 1 ? 'its' : 'their'} minimum`;

/** At a close the next number not reached is the news, and what was reached besides. */
const closed = (f: LifecycleFacts): Line => {
	const met = f.reached === true && f.value !== undefined ? line`; ${number(f.value)} was reached` : nothing;
	const reached = line`${met}${overMinimum(f)}`;
	if (f.needed !== undefined && f.of !== undefined) {
		return line`Closed ${of(f, f.needed)} short of ${number(f.of)}${reached}`;
	}
	return reached.length > 0 ? line`Closed${reached}` : line`Closed with ${signatures(f)}`;
};

/** "last seen 9,940 at 19:16, 60 short of 10,000": a number that may have changed since. */
const lastSeen = (f: LifecycleFacts | DeadlineFacts, now: number): Line => {
	const seen = f.seenAt ?? f.countAt;
	const at =
		now - seen < 12 * 3_600_000 ? line`at ${time(seen, 'time', f.zone)}` : line`on ${time(seen, 'moment', f.zone)}`;
	const short =
		f.needed === undefined || f.of === undefined ? nothing : line`, ${of(f, f.needed)} short of ${number(f.of)}`;
	return line`${of(f, f.count)} ${at}${short}`;
};

/** "17 hours": what is left, rounded down as people do with time that runs out. */
const left = (ms: number): Line => {
	const minutes = Math.max(1, Math.floor(ms / 60_000));
	if (minutes >= 2 * 1_440) return plural(Math.floor(minutes / 1_440), 'day', 'days');
	return minutes >= 120 ? plural(Math.floor(minutes / 60), 'hour', 'hours') : plural(minutes, 'minute', 'minutes');
};

const spanMs: Readonly<Record<Span['unit'], number>> = { day: 86_400_000, hour: 3_600_000, minute: 60_000 };

/** A return, by what is over. */
const returns: Readonly<Record<string, string>> = {
	hidden: 'Public again: its platform shows it',
	rejected: 'No longer rejected',
	withdrawn: 'No longer withdrawn',
};

/** What happened to a petition besides being signed, by the word after `state:`. */
const states: Readonly<Record<string, (facts: LifecycleFacts) => Line>> = {
	opened: (f) => (f.unit === undefined ? line`Open for signatures` : line`Open`),
	closed,
	'reached-after-all': (f) =>
		line`Correction: ${number(f.value ?? 0)} was reached after all; the count is ${of(f, f.count)}`,
	reopened: (f) =>
		f.due === undefined
			? line`Correction: it ${f.unit === undefined ? 'can be signed' : 'is counted'} again`
			: line`Correction: it ${f.unit === undefined ? 'can be signed' : 'is counted'} until ${time(f.due, 'day', f.zone)}`,
	responded: (f) => (f.authority === undefined ? line`An official answer is there` : line`${whoFirst(f)} has answered`),
	'decision-maker-responded': () => line`A decision maker has answered`,
	'response-due': (f) => line`The last day of the promise: ${who(f)} aims to respond by ${due(f)}`,
	'response-overdue': (f) => line`The answer is overdue: ${who(f)} aimed to respond by ${due(f)}`,
	'debate-scheduled': (f) =>
		f.on === undefined ? line`A debate is scheduled` : line`A debate is scheduled for ${on(f)}`,
	debated: (f) => (f.on === undefined ? line`It was debated` : line`It was debated on ${on(f)}`),
	'debate-refused': () => line`There will be no debate`,
	verifying: () => line`Signing is over, and the signatures are being checked`,
	validated: (f) =>
		f.value === undefined
			? line`Enough signatures were found valid`
			: line`${number(f.value)} signatures were found valid`,
	insufficient: () => line`Not enough signatures to go on`,
	submitted: (f) =>
		f.authority === undefined ? line`Handed in` : line`Handed in: ${who(f)} is to answer${answerBy(f)}`,
	presented: (f) =>
		f.authority === undefined ? line`Presented` : line`Presented: ${who(f)} is to answer${answerBy(f)}`,
	referred: () => line`Referred to those who decide what comes next`,
	completed: () => line`The platform has finished with this petition`,
	victory: () => line`Declared a victory`,
	rejected: (f) => line`Rejected${f.reason === undefined ? nothing : line`: ${rejectedFor(f.reason)}`}`,
	withdrawn: () => line`Withdrawn`,
	public: (f) => [own(returns, f.reason ?? '') ?? 'Public again'],
	hidden: () => line`No longer public: its platform does not show it any more`,
};

/** A surge and its opposite, by the word after `pace:`. Two digits are all that is known of a day's signatures. */
const paces: Readonly<Record<string, (facts: PaceFacts) => Line>> = {
	surge: (f) => {
		const gained = f.gained ?? 0;
		const usual = f.usual ?? 0;
		const gains = of(f, shownPace(gained));
		const inOneDay =
			f.unit === undefined ? line`${gains} in one day` : line`${gains} ${common.unit(gained, f.unit)} in one day`;
		return usual < 1
			? line`${inOneDay}, where hardly any were usual`
			: line`${inOneDay}, ${number(shownPace(Math.floor(gained / usual)))} times the usual`;
	},
	on: (f) => line`${f.again === true ? 'Back on' : 'On'} track for ${number(f.of ?? f.count)}`,
	off: (f) => line`No longer on track for ${number(f.of ?? f.count)}`,
};

const kinds: Readonly<Record<string, string>> = { displayed: ' as displayed', typed: ' as typed in' };

/** Everything an announcement says. Headlines are one line without a full stop. */
export const announce = {
	threshold: (f: ThresholdFacts): Line => {
		const value = number(f.value);
		if (f.ended === 'before') return line`${value} was reached before ${signing(f)} ended${owed(f)}`;
		if (f.ended === 'final') return line`The final count is ${of(f, f.count)}: ${value} was reached${owed(f)}`;
		if (f.ended === 'since')
			return line`${common.signing(f.unit)} has ended and the count is ${of(f, f.count)}: ${value} was reached${owed(f)}`;
		const next = own(consequence, f.consequence ?? '')?.(f) ?? nothing;
		return line`${value} reached${after(f.days)}${next.length === 0 ? nothing : line`: ${next}`}`;
	},
	/** The threshold by countries. */
	countries: (f: CountriesFacts): Line => {
		const over = line`${plural(f.value, 'country', 'countries')} over their minimum${after(f.days)}`;
		if (f.needed !== undefined && f.of !== undefined) {
			return line`${over}; ${of(f, f.needed)} still needed for ${number(f.of)}`;
		}
		return f.authority === undefined ? over : line`${over}: once checked and handed in, ${who(f)} is to answer`;
	},
	countriesOver: (names: Line): Line => line`Over their minimum: ${names}.`,
	count: (f: CountFacts): Line => line`${number(f.value)} ${common.unit(f.value, f.unit)}`,
	percent: ({ percent, of: goal }: PercentFacts): Line => {
		const share = shares[percent];
		return share === undefined ? line`${percent} % of the way to ${number(goal)}` : line`${share} to ${number(goal)}`;
	},
	pace: (kind: string, f: PaceFacts): Line => own(paces, kind)?.(f) ?? signatures(f),
	/**
	 * What is left is named by the reminder's span, unless a quarter of that has passed; the number as it is, unless it
	 * is older than a tenth of the time left.
	 */
	deadline: (f: DeadlineFacts, span: Span, now: number): Line => {
		const ms = (f.due ?? now) - now;
		const whole = span.n * spanMs[span.unit];
		const isLate = whole - ms > whole / 4;
		const time = isLate ? line`${left(ms)} left` : line`${spanOf(span)} left`;
		if (now - (f.seenAt ?? f.countAt) > ms / 10) return line`${time}: last seen ${lastSeen(f, now)}`;
		if (f.needed === undefined)
			return line`${time}: ${f.unit === undefined ? line`${of(f, f.count)} have signed` : signatures(f)}`;
		return line`${time}: ${of(f, f.needed)} still needed${span.unit === 'day' && !isLate ? perDay(f) : nothing}`;
	},
	/** How long it is until then. */
	event: (f: EventFacts, begins: number, now: number): Line => {
		const what = f.event === undefined ? line`Debate` : line`${outside(f.event, 120)}`;
		return begins <= now ? line`Now: ${what}` : line`${left(begins - now)} until: ${what}`;
	},
	eventOn: (f: EventFacts): Line =>
		f.dayKnown
			? line`On ${time(f.due, 'day', f.eventZone)}.`
			: line`${time(f.due, 'moment', f.eventZone)}, ${time(f.due, 'relative')}.`,
	eventAt: (url: string): Line => [link(url, 'More about it')],
	correction: (f: CorrectionFacts): Line => line`The count fell by ${of(f, f.value)}${lost(f)}`,
	total: (f: TotalFacts): Line => line`${number(f.value)} together`,
	/** Said of an end whose count is not known yet. */
	ended: (f: LifecycleFacts, now: number): Line =>
		line`${common.signing(f.unit)} has ended. Last seen: ${lastSeen(f, now)}; the final count is not in yet`,
	state: (kind: string, f: LifecycleFacts): Line => own(states, kind)?.(f) ?? line`Something happened to this petition`,

	/** Of something announced that whoever runs Milepost retracted. */
	wrong: (headline: Line): Line => line`Correction: this was wrong: ${headline}`,
	because: (why: string, at: number, zone: string): Line =>
		line`${outside(why, 500)} (Corrected ${time(at, 'moment', zone)}.)`,
	stands: line`The rest of this announcement stands:`,

	/** What was held up is told as what was passed. */
	catchUp: (headline: Line): Line => line`Meanwhile: ${headline}`,
	happened: (at: number, zone: string): Line =>
		line`This was on ${time(at, 'day', zone)}; it could not be told at the time.`,
	dated: (headline: Line, at: number, zone: string): Line => line`${headline} (${time(at, 'day', zone)})`,

	alsoPassed: (all: readonly Line[]): Line =>
		line`Also passed: ${all.length > mostNamed ? beginningOf(all) : join(all, ', ')}`,
	share: ({ percent, of: goal }: PercentFacts): Line => line`${percent} % of ${number(goal)}`,
	progress: (f: CommonFacts, goal: number): Line => line`${of(f, f.count)} of ${number(goal)}`,
	stillNeeded: (f: CommonFacts & NeededFacts, goal: number): Line =>
		line`Still needed for ${number(goal)}: ${of(f, f.needed ?? 0)}${perDay(f)}.`,
	signingEnds: (at: number, unit?: Unit): Line =>
		line`${common.signing(unit)} ends ${time(at, 'moment')}, ${time(at, 'relative')}.`,
	fellFrom: (f: CorrectionFacts): Line => line`From ${of(f, f.before)} to ${of(f, f.count)}.`,
	readMore: line`Read it where it was published`,
	part: ({ title, count, approximate, at }: Part): Line =>
		line`${outside(title, 120)}: ${strong(number(count, approximate))}, counted ${time(at, 'moment')}`,
	signedTwice: (parts: number): Line =>
		parts === 2
			? line`One person may have signed both: this is a sum of signatures, not of people.`
			: line`One person may have signed more than one: this is a sum of signatures, not of people.`,
	source: (f: CommonFacts, host: string | null): Line =>
		line`Counted ${time(f.countAt, 'moment', f.zone)}: ${signatures(f)}${own(kinds, f.countKind ?? '') ?? ''}${host === null ? nothing : line` · ${outside(host, 60)}`}`,
	sum: (f: TotalFacts): Line => line`Together ${of(f, f.count)}, by the latest reading of each.`,
	summary: (headline: Line, title: string): Line => line`${headline} – ${outside(title, 120)}`,
};

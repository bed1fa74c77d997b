import type { CountriesState } from '../../../domain/countries.js';
import type { Facts, Pace } from '../../../domain/facts.js';
import { own } from '../../../domain/own.js';
import { percentOf } from '../../../domain/percents.js';
import type { CountKind, Instant, Moment, SigningState, Threshold, Unit } from '../../../domain/petition.js';
import { command, join, line, number, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const authority = (threshold: Threshold) => outside(threshold.authority, 80);

/** What reaching an official number brings, as the end of "more for …". */
const brings: Readonly<Record<Threshold['consequence'], (threshold: Threshold) => Line>> = {
	response: (t) => {
		const within = t.promisedAfter === undefined ? common.promised(t) : null;
		return within === null
			? line`an answer from ${authority(t)}`
			: line`an answer from ${authority(t)}, promised within ${within}`;
	},
	'commission-answer': (t) => line`an answer from ${authority(t)}`,
	hearing: (t) => line`a public hearing by ${authority(t)}`,
	publication: (t) => line`${authority(t)} to show it on its own site`,
	considered: (t) => line`${authority(t)} to take it up`,
	'debate-considered': (t) => line`${authority(t)} to consider a debate`,
	referral: (t) => line`a referral to ${authority(t)}`,
	target: () => line`the target`,
};

const states: Readonly<Record<SigningState, string>> = {
	open: 'open for signatures',
	closed: 'closed: nobody can sign any more',
	rejected: 'rejected by its platform',
	withdrawn: 'withdrawn by those who started it',
	hidden: 'no longer shown by its platform',
};

/** The same of a page that counts something else than signatures. */
const counted: Readonly<Record<string, string>> = { open: 'open', closed: 'closed' };

/** Why a source gave no number, by the kind of its outcome. */
const troubles: Readonly<Record<string, string>> = {
	gone: 'its page was not found, which may be a slip; Milepost looks again',
	moved: 'its page leads to another one; Milepost looks again before it follows',
	refused: 'its platform refuses',
	unreachable: 'its platform cannot be reached',
	'shape-changed': 'its platform answers in a new form',
};

/** What a source that gives no number has been found to be in. */
interface Trouble {
	readonly kind: string;
	readonly since: Instant;
	readonly removed: boolean;
	readonly stopped: boolean;
}

function whyOf({ kind, removed, stopped }: Trouble): string {
	if (kind === 'gone' && stopped) return 'its page is gone, and is not read any more';
	if (removed) return 'its page is gone';
	return own(troubles, kind) ?? 'its platform gives no usable answer';
}

export const status = {
	/** Beside the bar: "18,904 of 100,000 (18 %)". */
	progress: (count: number, kind: CountKind, of: number): Line =>
		line`${strong(...common.count(count, kind))} of ${number(of)} (${percentOf(count, of)} %)`,
	/** Where there is nothing to measure against. */
	count: (count: number, kind: CountKind, unit?: Unit): Line => [strong(...common.signatures(count, kind, unit))],
	/** "6 of 7 countries are over their minimum: …; next Italy, 1,234 more for its 53,580". */
	countries: (state: CountriesState): Line => {
		const { needed } = state;
		if (state.kind === 'unknown')
			return line`${plural(needed, 'country', 'countries')} over their minimum are needed, too; the minimum of each is not known here`;
		const { reached, next } = state;
		const names = reached.map((code): Line => [common.country(code)]);
		const over = line`${reached.length} of ${plural(needed, 'country', 'countries')} over their minimum`;
		return line`${over}${names.length === 0 ? [] : line` (${common.and(names)})`}${next === null ? [] : line`; next ${common.country(next.code)}, ${number(next.needed)} more for its ${number(next.of)}`}`;
	},
	/** The platform's own date of its count. */
	countedOn: (moment: Moment, zone: string): Line =>
		line`its platform dates this count ${time(moment.at, 'day', zone)}`,
	reached: (threshold: Threshold, at: Instant | null, zone: string): Line =>
		at === null
			? line`${number(threshold.count)} reached`
			: line`${number(threshold.count)} reached on ${time(at, 'day', zone)}`,
	fallenBelow: (reached: Line): Line => line`${reached}, and fallen below since`,
	goal: (goal: number, platform: string): Line =>
		line`${number(goal)} is the goal ${outside(platform, 60)} shows now: it moves up by itself and decides nothing`,
	brings: (threshold: Threshold): Line => brings[threshold.consequence](threshold),
	labels: {
		pace: line`Pace`,
		needed: line`Still needed`,
		deadline: line`Deadline`,
		reached: line`Reached`,
		countries: line`Countries`,
		goal: line`Goal`,
		answer: line`Answer`,
		state: line`State`,
		news: line`Officially`,
	},
	pace: ({ hour, day, week }: Pace, kind: CountKind): Line => {
		const windows: readonly Line[] = [
			...(hour === null ? [] : [line`${common.count(hour, kind)} in the last hour`]),
			...(day === null ? [] : [line`${common.count(day, kind)} in a day`]),
			...(week === null ? [] : [line`${common.count(week, kind)} in a week`]),
		];
		return windows.length === 0 ? line`not known yet: that takes a few readings` : join(windows, ' · ');
	},
	needed: (next: NonNullable<Facts['next']>, kind: CountKind): Line =>
		line`${strong(...common.count(next.needed, kind))} more for ${brings[next.threshold.consequence](next.threshold)}`,
	/** Set beside what was really gained, without a word on whether that will do. */
	perDay: (perDay: number, lastDay: number | null, kind: CountKind): Line =>
		lastDay === null
			? line`that is ${common.count(perDay, kind)} a day until the deadline`
			: line`that is ${common.count(perDay, kind)} a day until the deadline; the last day brought ${common.count(lastDay, kind)}`,
	neededToday: line`and less than a day is left`,
	deadline: (at: Instant, zone: string): Line => line`${time(at, 'day', zone)}, ${time(at, 'relative')}`,
	deadlinePassed: (at: Instant, zone: string): Line => line`passed on ${time(at, 'day', zone)}`,
	/** A platform that takes signatures after the deadline, once the threshold was met. */
	stillSignable: (at: Instant, zone: string, unit?: Unit): Line =>
		line`passed on ${time(at, 'day', zone)}; it ${unit === undefined ? 'can still be signed' : 'is still counted'}`,
	closedEarly: (at: Instant, zone: string): Line => line`was to be ${time(at, 'day', zone)}`,
	/** `platform` is null where a person counts. */
	noDeadline: (platform: string | null): Line =>
		platform === null ? line`none was set` : line`none: ${outside(platform, 60)} has set no date`,
	state: (state: SigningState, unit?: Unit): Line =>
		unit === undefined ? [states[state]] : [own(counted, state) ?? states[state]],
	stoodStill: (since: Instant): Line => line`unchanged since ${time(since, 'moment')}`,
	trouble: (trouble: Trouble): Line =>
		line`No new number since ${time(trouble.since, 'moment')}: ${whyOf(trouble)}. This is the last one known.`,
	/** The same, in a list. */
	noNumber: (trouble: Trouble): Line => line`no new number since ${time(trouble.since, 'moment')}: ${whyOf(trouble)}`,
	looking: (platform: string): Line =>
		line`Milepost is looking at it on ${outside(platform, 60)}: no number is in yet.`,
	/** Its host must not be asked. @param hold `until` null: until whoever runs Milepost says otherwise */
	held: (platform: string, { until, status }: { readonly until: Instant | null; readonly status: number }): Line => {
		if (until === null) {
			return line`${outside(platform, 60)} has refused Milepost, which does not ask again by itself: whoever runs Milepost finds out more with ${command('milepost doctor')}.`;
		}
		const asked = status === 429 || status === 503;
		return line`${outside(platform, 60)} ${asked ? 'has asked Milepost to wait' : 'lets Milepost read nothing'} until ${time(until, 'moment')}. It is read then, by itself.`;
	},
	/** Of a petition that was never read. */
	neverRead: (trouble: Trouble): Line => line`No number is in yet: ${whyOf(trouble)}.`,
	/** A petition counted by hand, before the first count. */
	uncounted: line`No count has been typed in yet.`,

	campaign: {
		total: (total: number, approximate: boolean): Line =>
			line`${strong(number(total, approximate))} ${total === 1 ? 'signature' : 'signatures'} together`,
		incomplete: (missing: number): Line => line`without ${missing} of its petitions: not read yet`,
		part: (name: Line, count: Line, at: Instant, platform: string): Line =>
			line`${strong(...name)}: ${count}; ${outside(platform, 60)}, ${time(at, 'moment')}`,
		unread: (name: Line, platform: string): Line => line`${strong(...name)}: not read yet (${outside(platform, 60)})`,
		more: (name: string): Line => line`More about one of them: ${command(`/petition status ${name}`)}`,
		of: (count: number, kind: CountKind, of: number): Line => line`${common.count(count, kind)} of ${number(of)}`,
		twice: (parts: number): Line =>
			line`One person may have signed ${parts === 2 ? 'both' : 'more than one'}: these are signatures, not people.`,
		/** The footer: each part has its own moment, the oldest of them bounds the sum. */
		source: (oldest: Instant): Line =>
			line`Added up by Milepost from the latest reading of each; the oldest ${time(oldest, 'relative')}`,
	},
};

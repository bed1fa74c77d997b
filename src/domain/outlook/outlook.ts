import type { Instant } from '../petition.js';
import { day } from '../time.js';
import { clockIn, type ExposureClock } from './clock.js';
import type { Explanation } from './explanation.js';
import type { Prospect } from './forecaster.js';
import { type AnyState, type ModelId, prospectIn } from './models.js';
import type { Mood } from './mood.js';

/** What is asked of the model. */
export interface Question {
	/** The last good look at the petition, whether or not the count had changed. */
	readonly seenAt: Instant;
	/** When signing ends; null where it never does. */
	readonly deadline: Instant | null;
	/** The number asked about; null where there is none. */
	readonly threshold: number | null;
	/** The most that can ever sign; null where nobody knows. */
	readonly cap: number | null;
	readonly mood: Mood;
	readonly clock: ExposureClock;
}

export type Outlook =
	/** The count was never seen to change: it takes a second one, or a known opening before the first. */
	{ readonly kind: 'too-little' } | Forecast;

export interface Forecast {
	readonly kind: 'forecast';
	/** The model that made it. */
	readonly model: ModelId;
	readonly count: number;
	/** The last change of the count. */
	readonly changedAt: Instant;
	/** Signatures a day. */
	readonly perDay: number;
	/** `early` in the first two hours, when such forecasts were too low; `provisional` in the first seven. */
	readonly certainty: 'early' | 'provisional' | 'settled';
	/** The source stood still where signatures were to be expected: the forecast is that of the last change. */
	readonly stale: boolean;
	/** What `counts` is about: the deadline, or thirty days on where there is none. */
	readonly until: Instant;
	/** The count at `until`. */
	readonly counts: Spread;
	readonly threshold: ThresholdOutlook | null;
	/** What lies more than thirty days ahead, and is softer than the rest; false where nothing that is said does. */
	readonly distant: boolean;
}

/** Quantiles: one outcome in ten lies below `low`, one above `high`; half of them between `lower` and `upper`. */
export interface Spread {
	readonly low: number;
	readonly lower: number;
	readonly middle: number;
	readonly upper: number;
	readonly high: number;
}

export interface ThresholdOutlook {
	readonly count: number;
	/** That it is reached by `until`, 0…1. */
	readonly chance: number;
	/** When it is reached, in days after `changedAt`; null = not before the deadline, or within a year without one. */
	readonly early: number | null;
	readonly middle: number | null;
	readonly late: number | null;
}

const earlyDays = 2 / 24;
const provisionalDays = 0.3;
const withoutDeadline = { counts: 30 * day, threshold: 365 * day };
/** So far the model's features reach; beyond it only its fading curve goes on (docs/outlook.md). */
const softBeyondMs = 30 * day;

const spreadLevels = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const timeLevels = [0.1, 0.5, 0.9] as const;

/** All an outlook is made of but the mood. Plain data: it stays beside what was told, so that a channel's own mood can be put in. */
export interface OutlookBasis {
	readonly state: AnyState;
	readonly seenAt: Instant;
	readonly deadline: Instant | null;
	readonly threshold: number | null;
	/** IANA zone of the petition's day. */
	readonly zone: string;
}

export function outlookIn(basis: OutlookBasis, mood: Mood): Outlook {
	return outlookOf(basis.state, questionOf(basis, mood));
}

export function questionOf({ seenAt, deadline, threshold, zone }: OutlookBasis, mood: Mood): Question {
	return { seenAt, deadline, threshold, cap: null, mood, clock: clockIn(zone) };
}

/** The outlook of a petition. Costs about a tenth of a millisecond; depends on nothing but its arguments. */
export function outlookOf(state: AnyState, question: Question): Outlook {
	const view = viewOf(state, question);
	if (view === null) return { kind: 'too-little' };
	const { prospect, until } = view;
	const threshold = thresholdOutlook(state, view, question);
	const farthest = Math.max(until, ...timesOf(threshold).map((days) => state.at + days * day));
	return {
		kind: 'forecast',
		model: state.model,
		count: state.count,
		changedAt: state.at,
		perDay: prospect.perDay,
		certainty: certaintyOf(prospect.age),
		stale: prospect.stale,
		until,
		counts: spreadAt(prospect, until),
		threshold,
		// A day's grace: "thirty days on" is not more than thirty days.
		distant: farthest - prospect.from > softBeyondMs + day,
	};
}

/** Why an outlook says what it says; null where there is none, and where its model cannot tell. */
export function explanationIn(basis: OutlookBasis, mood: Mood): Explanation | null {
	return explanationOf(basis.state, questionOf(basis, mood));
}

export function explanationOf(state: AnyState, question: Question): Explanation | null {
	const view = viewOf(state, question);
	return view === null ? null : view.prospect.explain(view.until);
}

/**
 * The spread of the count at each of `moments`, ascending, for a picture of the way there. A quantile may fall by a
 * hair as the spread grows; on the way it keeps its highest value. Empty where nothing can be said.
 */
export function spreadsAt(state: AnyState, question: Question, moments: readonly Instant[]): readonly Spread[] {
	const view = viewOf(state, question);
	if (view === null) return [];
	let highest: Spread = { low: 0, lower: 0, middle: 0, upper: 0, high: 0 };
	return moments.map((at) => {
		highest = higherOf(highest, spreadAt(view.prospect, Math.min(at, view.until)));
		return highest;
	});
}

function higherOf(a: Spread, b: Spread): Spread {
	return {
		low: Math.max(a.low, b.low),
		lower: Math.max(a.lower, b.lower),
		middle: Math.max(a.middle, b.middle),
		upper: Math.max(a.upper, b.upper),
		high: Math.max(a.high, b.high),
	};
}

/** The number a forecast is about while it is still to be reached; else null. */
export function stillAhead({ threshold, count }: Forecast): Forecast['threshold'] {
	return threshold === null || threshold.count <= count ? null : threshold;
}

const fanSteps = 24;

/** The way from the last change to the deadline, or thirty days on, for a picture. Empty where nothing can be said. */
export function fanOf(state: AnyState, question: Question): readonly (Spread & { readonly at: Instant })[] {
	const begin = state.at;
	const end = question.deadline ?? begin + withoutDeadline.counts;
	if (end <= begin) return [];
	const moments = Array.from({ length: fanSteps + 1 }, (_, i) => Math.round(begin + ((end - begin) * i) / fanSteps));
	return spreadsAt(state, question, moments).map((spread, i) => ({ at: moments[i] as Instant, ...spread }));
}

/** Where a forecast looks from, and until when. */
export interface View {
	readonly prospect: Prospect;
	readonly until: Instant;
}

/** From the last poll, or from the last change when the source stands still; null where nothing can be said. */
export function viewOf(state: AnyState, { seenAt, deadline, cap, mood, clock }: Question): View | null {
	const prospect = prospectIn(state, { seenAt, clock, mood, cap: cap ?? Number.POSITIVE_INFINITY });
	if (prospect === null) return null;
	const { from } = prospect;
	// Once the deadline has passed the count is final, however long ago it last moved.
	if (deadline !== null && deadline <= Math.max(from, seenAt)) return { prospect, until: from };
	return { prospect, until: deadline ?? from + withoutDeadline.counts };
}

function certaintyOf(age: number): Forecast['certainty'] {
	if (age < earlyDays) return 'early';
	return age < provisionalDays ? 'provisional' : 'settled';
}

function spreadAt(prospect: Prospect, at: Instant): Spread {
	const [low = 0, lower = 0, middle = 0, upper = 0, high = 0] = prospect.countsAt(spreadLevels, at);
	return { low, lower, middle, upper, high };
}

function thresholdOutlook(
	{ at }: AnyState,
	{ prospect, until }: View,
	{ threshold, deadline }: Question,
): ThresholdOutlook | null {
	if (threshold === null) return null;
	const { from, count } = prospect;
	const end = deadline === null ? from + withoutDeadline.threshold : until;
	const [early = null, middle = null, late = null] = prospect
		.waitsFor(threshold, timeLevels, end)
		.map((wait) => (wait === null || threshold <= count ? wait : (from - at + wait) / day));
	return { count: threshold, chance: prospect.chanceOf(threshold, until), early, middle, late };
}

function timesOf(threshold: ThresholdOutlook | null): readonly number[] {
	const times = threshold === null ? [] : [threshold.early, threshold.middle, threshold.late];
	return times.filter((time) => time !== null);
}

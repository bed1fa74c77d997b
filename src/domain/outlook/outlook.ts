import { day } from '../pace.js';
import type { Instant } from '../petition.js';
import { clockIn, type ExposureClock } from './clock.js';
import { type Basis, chanceOf, countsAt, type Mood, moods, waitsFor } from './forecast.js';
import { currentPace } from './pace.js';
import { moveOutlook, type OutlookState } from './state.js';

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
/** A source that stands still this long, with this many signatures missing, is not being updated. */
const still = { ms: 0.5 * day, signatures: 20 };

const spreadLevels = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const timeLevels = [0.1, 0.5, 0.9] as const;

/** All an outlook is made of but the mood. Plain data: it stays beside what was told, so that a channel's own mood can be put in. */
export interface OutlookBasis {
	readonly state: OutlookState;
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

/** The outlook of a petition. Costs about 30 µs; depends on nothing but its arguments. */
export function outlookOf(state: OutlookState, question: Question): Outlook {
	const view = viewOf(state, question);
	if (view === null) return { kind: 'too-little' };
	const { basis, stale, until } = view;
	return {
		kind: 'forecast',
		count: state.count,
		changedAt: state.at,
		perDay: basis.pace.perDay,
		certainty: certaintyOf(basis.pace.age),
		stale,
		until,
		counts: spreadAt(basis, until),
		threshold:
			question.threshold === null ? null : thresholdOutlook(state, view, question.threshold, question.deadline),
	};
}

/** The spread of the count at each of `moments`, for a picture of the way there. Empty where nothing can be said. */
export function spreadsAt(state: OutlookState, question: Question, moments: readonly Instant[]): readonly Spread[] {
	const view = viewOf(state, question);
	return view === null ? [] : moments.map((at) => spreadAt(view.basis, Math.min(at, view.until)));
}

/** The number a forecast is about while it is still to be reached; else null. */
export function stillAhead({ threshold, count }: Forecast): Forecast['threshold'] {
	return threshold === null || threshold.count <= count ? null : threshold;
}

const fanSteps = 24;

/** The way from the last change to the deadline, or thirty days on, for a picture. Empty where nothing can be said. */
export function fanOf(state: OutlookState, question: Question): readonly (Spread & { readonly at: Instant })[] {
	const begin = state.at;
	const end = question.deadline ?? begin + withoutDeadline.counts;
	if (end <= begin) return [];
	const moments = Array.from({ length: fanSteps + 1 }, (_, i) => Math.round(begin + ((end - begin) * i) / fanSteps));
	return spreadsAt(state, question, moments).map((spread, i) => ({ at: moments[i] as Instant, ...spread }));
}

/** Where a forecast looks from, and until when. */
export interface View {
	readonly basis: Basis;
	readonly stale: boolean;
	readonly until: Instant;
}

/** From the last poll, or from the last change when the source stands still; null where nothing can be said. */
export function viewOf(state: OutlookState, { seenAt, deadline, cap, mood, clock }: Question): View | null {
	const settled = currentPace(state);
	if (settled === null) return null;
	const stale = seenAt - state.at > still.ms && settled.perDay * clock(state.at)(seenAt) > still.signatures;
	const seen = stale ? state : moveOutlook(state, { at: seenAt, count: state.count }, clock);
	const pace = currentPace(seen) ?? settled;
	const over = deadline !== null && deadline <= Math.max(seen.at, seenAt);
	const basis = {
		from: seen.at,
		count: seen.count,
		pace,
		exposureTo: clock(seen.at),
		push: moods[mood],
		cap: cap ?? Number.POSITIVE_INFINITY,
	};
	const until = deadline ?? seen.at + withoutDeadline.counts;
	// Once the deadline has passed the count is final, however long ago it last moved.
	return { basis, stale, until: over ? seen.at : until };
}

function certaintyOf(age: number): Forecast['certainty'] {
	if (age < earlyDays) return 'early';
	return age < provisionalDays ? 'provisional' : 'settled';
}

function spreadAt(basis: Basis, at: Instant): Spread {
	const [low = 0, lower = 0, middle = 0, upper = 0, high = 0] = countsAt(basis, spreadLevels, at);
	return { low, lower, middle, upper, high };
}

function thresholdOutlook(
	state: OutlookState,
	{ basis, until }: View,
	threshold: number,
	deadline: Instant | null,
): ThresholdOutlook {
	const end = deadline === null ? basis.from + withoutDeadline.threshold : until;
	const met = threshold <= basis.count;
	const [early = null, middle = null, late = null] = waitsFor(basis, threshold, timeLevels, end).map((wait) =>
		wait === null || met ? wait : (basis.from - state.at + wait) / day,
	);
	return { count: threshold, chance: chanceOf(basis, threshold, until), early, middle, late };
}

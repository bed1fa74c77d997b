import { day } from '../pace.js';
import type { Instant } from '../petition.js';
import type { ExposureClock } from './clock.js';

/*
 * What the model Milepost-1 remembers of a petition: ten numbers, whatever its history (docs/outlook.md). They stand
 * beside the petition in the store, so that a forecast never reads its readings.
 */

export interface OutlookState {
	/** The opening with count 0 where it is known, else the first reading. */
	readonly firstAt: Instant;
	readonly firstCount: number;
	/** The last change of the count, and what it changed to. */
	readonly at: Instant;
	readonly count: number;
	/** Half-life of six hours: what happens now. */
	readonly fast: Memory;
	/** Half-life of a day: steadies a fast memory that has seen little. */
	readonly slow: Memory;
	/** How often the count went down. */
	readonly corrections: number;
}

/** Signatures and days, both fading with the same half-life: their quotient is a pace. */
export interface Memory {
	readonly signatures: number;
	/** Days by the exposure clock. */
	readonly exposure: number;
}

/** A count and when it was read; the model needs no more of a reading. */
export interface Counted {
	readonly at: Instant;
	readonly count: number;
}

const fastHalfLife = 0.25;
const slowHalfLife = 1;
const nothing: Memory = { signatures: 0, exposure: 0 };

/**
 * The state after the first reading.
 *
 * @param openedAt the opening, when nobody had signed; null where it is unknown, and taken for unknown when it lies
 * after the reading
 */
export function beginOutlook(first: Counted, openedAt: Instant | null, clock: ExposureClock): OutlookState {
	const begin = (at: Instant, count: number): OutlookState => ({
		firstAt: at,
		firstCount: count,
		at,
		count,
		fast: nothing,
		slow: nothing,
		corrections: 0,
	});
	if (openedAt === null || openedAt > first.at) return begin(first.at, first.count);
	return advanceOutlook(begin(openedAt, 0), first, clock);
}

/**
 * The state after one more reading. An unchanged count leaves it as it is, so that polling more often changes
 * nothing; a moment not after the last change, and a count that is none, are passed over. A fall says nothing about
 * the pace: it only ages what is known of it.
 */
export function advanceOutlook(state: OutlookState, next: Counted, clock: ExposureClock): OutlookState {
	if (next.count === state.count || !isReading(next)) return state;
	return moveOutlook(state, next, clock);
}

/** The same for a count that did not change: what a forecast looks from when the last poll was later than the change. */
export function moveOutlook(state: OutlookState, next: Counted, clock: ExposureClock): OutlookState {
	if (next.at <= state.at) return state;
	const days = (next.at - state.at) / day;
	const gained = next.count - state.count;
	const seen = gained < 0 ? nothing : { signatures: gained, exposure: clock(state.at)(next.at) };
	return {
		...state,
		at: next.at,
		count: next.count,
		fast: fade(state.fast, seen, days / fastHalfLife),
		slow: fade(state.slow, seen, days / slowHalfLife),
		corrections: state.corrections + (gained < 0 ? 1 : 0),
	};
}

function isReading({ at, count }: Counted): boolean {
	return Number.isFinite(at) && Number.isFinite(count) && count >= 0;
}

/** What came in evenly over `halfLives` has itself faded a little by their end. */
function fade(memory: Memory, seen: Memory, halfLives: number): Memory {
	const decay = halfLives * Math.LN2;
	const kept = Math.exp(-decay);
	const weight = -Math.expm1(-decay) / decay;
	return {
		signatures: kept * memory.signatures + weight * seen.signatures,
		exposure: kept * memory.exposure + weight * seen.exposure,
	};
}

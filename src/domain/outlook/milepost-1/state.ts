import type { Instant } from '../../petition.js';
import { day } from '../../time.js';
import type { ExposureClock } from '../clock.js';
import { type Counted, isCounted } from '../counted.js';
import type { ModelState } from '../forecaster.js';
import { fade, type Memory, noMemory } from '../memory.js';

/** What the model Milepost-1 remembers of a petition: ten numbers, whatever its history (docs/outlook.md). */
export interface State1 extends ModelState {
	readonly model: 'milepost-1';
	/** Half-life of six hours: what happens now. */
	readonly fast: Memory;
	/** Half-life of a day: steadies a fast memory that has seen little. */
	readonly slow: Memory;
}

const fastHalfLifeDays = 0.25;
const slowHalfLifeDays = 1;

export function begin(first: Counted, openedAt: Instant | null, clock: ExposureClock): State1 {
	const from = (at: Instant, count: number): State1 => ({
		model: 'milepost-1',
		firstAt: at,
		firstCount: count,
		at,
		count,
		fast: noMemory,
		slow: noMemory,
		corrections: 0,
	});
	if (openedAt === null || openedAt > first.at) return from(first.at, first.count);
	return update(from(openedAt, 0), first, clock);
}

/** A fall says nothing about the pace: it only ages what is known of it. */
export function update(state: State1, next: Counted, clock: ExposureClock): State1 {
	return next.count === state.count || !isCounted(next) ? state : move(state, next, clock);
}

/** The same for a count that did not change: what a forecast looks from when the last poll was later than the change. */
export function move(state: State1, next: Counted, clock: ExposureClock): State1 {
	if (next.at <= state.at) return state;
	const days = (next.at - state.at) / day;
	const gained = next.count - state.count;
	const seen = gained < 0 ? noMemory : { signatures: gained, exposure: clock(state.at)(next.at) };
	return {
		...state,
		at: next.at,
		count: next.count,
		fast: fade(state.fast, seen, days / fastHalfLifeDays),
		slow: fade(state.slow, seen, days / slowHalfLifeDays),
		corrections: state.corrections + (gained < 0 ? 1 : 0),
	};
}

import type { Instant } from '../../petition.js';
import { day } from '../../time.js';
import type { ExposureClock } from '../clock.js';
import { type Counted, isCounted } from '../counted.js';
import type { ModelState } from '../forecaster.js';
import { fade, type Memory, noMemory } from '../memory.js';

/** One memory of the pace for each half-life: six hours, one day, four, sixteen. */
export type Memories = readonly [Memory, Memory, Memory, Memory];

/** What the model Milepost-2 remembers of a petition: fifteen numbers with the last poll, whatever its history. */
export interface State2 extends ModelState {
	readonly model: 'milepost-2';
	readonly memories: Memories;
	/** Rises of the count that were seen, fading with a half-life of sixteen days. */
	readonly rises: number;
}

const halfLivesDays = [0.25, 1, 4, 16] as const;
const risesHalfLifeDays = 16;

export function begin(first: Counted, openedAt: Instant | null, clock: ExposureClock): State2 {
	const from = (at: Instant, count: number): State2 => ({
		model: 'milepost-2',
		firstAt: at,
		firstCount: count,
		at,
		count,
		memories: [noMemory, noMemory, noMemory, noMemory],
		rises: 0,
		corrections: 0,
	});
	if (openedAt === null || openedAt > first.at) return from(first.at, first.count);
	return update(from(openedAt, 0), first, clock);
}

/** A fall says nothing about the pace: it only ages what is known of it. */
export function update(state: State2, next: Counted, clock: ExposureClock): State2 {
	return next.count === state.count || !isCounted(next) ? state : move(state, next, clock);
}

/** The same for a count that did not change: what a forecast looks from when the last poll was later than the change. */
export function move(state: State2, next: Counted, clock: ExposureClock): State2 {
	if (next.at <= state.at) return state;
	const days = (next.at - state.at) / day;
	const gained = next.count - state.count;
	const seen = gained < 0 ? noMemory : { signatures: gained, exposure: clock(state.at)(next.at) };
	const [sixHours, oneDay, fourDays, sixteenDays] = state.memories;
	const [a, b, c, d] = halfLivesDays;
	return {
		...state,
		at: next.at,
		count: next.count,
		memories: [
			fade(sixHours, seen, days / a),
			fade(oneDay, seen, days / b),
			fade(fourDays, seen, days / c),
			fade(sixteenDays, seen, days / d),
		],
		rises: 2 ** (-days / risesHalfLifeDays) * state.rises + (gained > 0 ? 1 : 0),
		corrections: state.corrections + (gained < 0 ? 1 : 0),
	};
}

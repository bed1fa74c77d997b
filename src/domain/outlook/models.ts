import type { Instant } from '../petition.js';
import type { ExposureClock } from './clock.js';
import type { Counted } from './counted.js';
import type { Prospect, Viewpoint } from './forecaster.js';
import { milepost1 } from './milepost-1/index.js';
import type { State1 } from './milepost-1/state.js';
import { milepost2 } from './milepost-2/index.js';
import type { State2 } from './milepost-2/state.js';

/** Every model, the oldest first: one that is not used any more still reads what was told with it. */
export const forecasters = [milepost1, milepost2] as const;

/** The one that is used. */
export const forecaster = milepost2;
/** What is stored of a petition. */
export type OutlookState = State2;

/** What may stand beside something that was told: a state of any model. */
export type AnyState = State1 | State2;
export type ModelId = AnyState['model'];

/** What is to come by the model that the state belongs to; null while nothing can be said. */
export function prospectIn(state: AnyState, viewpoint: Viewpoint): Prospect | null {
	return state.model === 'milepost-1' ? milepost1.look(state, viewpoint) : milepost2.look(state, viewpoint);
}

/** The state after some readings, the oldest first; null without any. */
export function stateAfterAll(
	readings: Iterable<Counted>,
	openedAt: Instant | null,
	clock: ExposureClock,
): OutlookState | null {
	let state: OutlookState | null = null;
	for (const reading of readings) {
		state = state === null ? forecaster.begin(reading, openedAt, clock) : forecaster.update(state, reading, clock);
	}
	return state;
}

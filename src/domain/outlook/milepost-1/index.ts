import type { Forecaster } from '../forecaster.js';
import { prospectOf } from '../prospect.js';
import { isStale } from '../stale.js';
import { outcomeAt } from './outcome.js';
import { currentPace } from './pace.js';
import { begin, move, type State1, update } from './state.js';

/** The first model. Nothing new is told by it: it reads what was told while it was the model, and the bench compares. */
export const milepost1: Forecaster<State1> = {
	id: 'milepost-1',
	name: 'Milepost-1',
	begin,
	update,
	look(state, { seenAt, clock, mood, cap }) {
		const settled = currentPace(state);
		if (settled === null) return null;
		const stale = isStale(state.at, seenAt, settled.perDay, clock);
		const seen = stale ? state : move(state, { at: seenAt, count: state.count }, clock);
		const pace = currentPace(seen) ?? settled;
		const { at: from, count } = seen;
		const basis = { from, count, pace, exposureTo: clock(from), mood };
		return prospectOf({
			from,
			count,
			cap,
			stale,
			age: pace.age,
			perDay: pace.perDay,
			outcomeAt: (to) => outcomeAt(basis, to),
			explain: () => null,
		});
	},
};

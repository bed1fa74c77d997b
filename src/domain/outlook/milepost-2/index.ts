import type { Instant } from '../../petition.js';
import { day } from '../../time.js';
import type { Forecaster } from '../forecaster.js';
import { currentPace } from '../milepost-1/pace.js';
import type { Part } from '../normal-mixture.js';
import { prospectOf } from '../prospect.js';
import { isStale } from '../stale.js';
import { explainOutcome } from './explain.js';
import { viewOf } from './features.js';
import { outcomeOf } from './outcome.js';
import { begin, move, type State2, update } from './state.js';

/** The model in use since November 2026: four courses, five paces (docs/outlook.md). */
export const milepost2: Forecaster<State2> = {
	id: 'milepost-2',
	name: 'Milepost-2',
	begin,
	update,
	look(state, { seenAt, clock, mood, cap }) {
		const steadied = paceForStillness(state);
		if (steadied === null) return null;
		const stale = isStale(state.at, seenAt, steadied, clock);
		const seen = stale ? state : move(state, { at: seenAt, count: state.count }, clock);
		const view = viewOf(seen);
		if (view === null) return null;
		const { at: from, count } = seen;
		const exposureTo = clock(from);
		const outcome = outcomeOf(seen, view, mood);
		const outcomeAt = (to: Instant): readonly Part[] => outcome((to - from) / day, exposureTo(to));
		return prospectOf({
			from,
			count,
			cap,
			stale,
			age: view.age,
			perDay: Math.exp(view.logPaces[4]),
			outcomeAt,
			explain: (to) => (to <= from ? null : explainOutcome(outcomeAt(to), view, (to - from) / day)),
		});
	},
};

/** Whether a source stands still is judged by the first model's pace: the rule was made, and tried, with it. */
function paceForStillness({ memories, ...state }: State2): number | null {
	const [fast, slow] = memories;
	return currentPace({ ...state, fast, slow })?.perDay ?? null;
}

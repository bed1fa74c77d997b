import { countCrossings, ladderBetween } from './counts.js';
import type { MilestoneRule } from './types.js';

/** Round numbers, ever further apart: 1, 2, 5, 10, 20, 50 thousand … */
export const ladder: MilestoneRule = {
	id: 'ladder',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	reached: (change) => countCrossings(change, ladderBetween(change.before?.count ?? 0, change.after.reading.count)),
};

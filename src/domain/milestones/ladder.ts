import { countCrossings, countsComing, ladderAbove, ladderBetween } from './counts.js';
import type { MilestoneRule } from './types.js';

/** Round numbers, ever further apart: 1, 2, 5, 10, 20, 50 thousand … */
export const ladder: MilestoneRule<'ladder'> = {
	id: 'ladder',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) => countCrossings(change, ladderBetween(change.before?.count ?? 0, change.after.reading.count)),
	reachedTotal: null,
	nextCounts: (facts, from) => countsComing(facts, ladderAbove(from)),
	nextTotals: null,
	nextMoment: null,
	passedCounts: ({ reading }) => ladderBetween(0, reading.count).slice(-1),
};

import type { Facts } from '../facts.js';
import { countCrossings, countsComing, valuesAbove } from './counts.js';
import type { MilestoneRule } from './types.js';

/** Official numbers with a consequence. */
export const threshold: MilestoneRule<'threshold'> = {
	id: 'threshold',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) => countCrossings(change, officialCounts(change.after)),
	reachedTotal: null,
	nextCounts: (facts, from) => countsComing(facts, valuesAbove(officialCounts(facts), from)),
	nextTotals: null,
	nextMoment: null,
	passedCounts: (facts) => officialCounts(facts).filter((value) => value <= facts.reading.count),
};

function officialCounts({ thresholds }: Facts): readonly number[] {
	return thresholds.map((state) => state.threshold.count);
}

import { countCrossings } from './counts.js';
import type { MilestoneRule } from './types.js';

/** Official numbers with a consequence. */
export const threshold: MilestoneRule = {
	id: 'threshold',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	reached: (change) =>
		countCrossings(
			change,
			change.after.thresholds.map((state) => state.threshold.count),
		),
};

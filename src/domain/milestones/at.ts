import { countCrossings } from './counts.js';
import { parseCount, parseList } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** Chosen numbers: `at:25000,50000`. */
export const at: MilestoneRule = {
	id: 'at',
	check: (params) => (parseList(params, parseCount) === null ? 'rule-needs-counts' : null),
	normal: (params) => sorted(parseList(params, parseCount)) ?? params,
	reached: (change, params) => countCrossings(change, parseList(params, parseCount) ?? []),
	nextCount: (count, params) => {
		const above = (parseList(params, parseCount) ?? []).filter((each) => each > count);
		return above.length === 0 ? null : Math.min(...above);
	},
};

function sorted(values: readonly number[] | null): string | null {
	return values === null ? null : [...new Set(values)].sort((a, b) => a - b).join(',');
}

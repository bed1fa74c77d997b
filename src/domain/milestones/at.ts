import { countCrossings, countsComing, valuesAbove } from './counts.js';
import { parseCount, parseList } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** Chosen numbers: `at:25000,50000`. */
export const at: MilestoneRule<'at'> = {
	id: 'at',
	check: (params) => (parseList(params, parseCount) === null ? 'rule-needs-counts' : null),
	normal: (params) => sorted(parseList(params, parseCount)) ?? params,
	reached: (change, params) => countCrossings(change, valuesOf(params)),
	reachedTotal: null,
	nextCounts: (facts, from, params) => countsComing(facts, valuesAbove(valuesOf(params), from)),
	nextTotals: null,
	nextMoment: null,
	passedCounts: ({ reading }, params) => valuesOf(params).filter((value) => value <= reading.count),
};

function valuesOf(params: string | null): readonly number[] {
	return parseList(params, parseCount) ?? [];
}

function sorted(values: readonly number[] | null): string | null {
	return values === null ? null : [...new Set(values)].sort((a, b) => a - b).join(',');
}

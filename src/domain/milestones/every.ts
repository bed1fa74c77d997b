import { countCrossings, countsComing, highestCount } from './counts.js';
import { parseCount } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** More multiples than this at once are one jump: only the newest are told, the rest is arithmetic. */
const limit = 100;

/** Every so many signatures: `every:10000`. */
export const every: MilestoneRule<'every'> = {
	id: 'every',
	check: (params) => (params !== null && parseCount(params) !== null ? null : 'rule-needs-count'),
	normal: (params) => String(parseCount(params ?? '') ?? params),
	reached: (change, params) => {
		const step = parseCount(params ?? '');
		if (step === null) return [];
		const last = Math.floor(change.after.reading.count / step);
		const first = Math.max(Math.floor((change.before?.count ?? 0) / step) + 1, last - limit + 1);
		const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
		return countCrossings(change, values);
	},
	reachedTotal: null,
	nextCounts: (facts, from, params) => countsComing(facts, multiplesAbove(from, parseCount(params ?? ''))),
	nextTotals: null,
	nextMoment: null,
	passedCounts: ({ reading }, params) => {
		const step = parseCount(params ?? '') ?? Number.POSITIVE_INFINITY;
		return reading.count < step ? [] : [Math.floor(reading.count / step) * step];
	},
};

function* multiplesAbove(from: number, step: number | null): Iterable<number> {
	if (step === null) return;
	for (let count = (Math.floor(from / step) + 1) * step; count <= highestCount; count += step) yield count;
}

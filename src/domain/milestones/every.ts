import { countCrossings } from './counts.js';
import { parseCount } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** More multiples than this at once are one jump: only the newest are told, the rest is arithmetic. */
const most = 100;

/** Every so many signatures: `every:10000`. */
export const every: MilestoneRule = {
	id: 'every',
	check: (params) => (params !== null && parseCount(params) !== null ? null : 'rule-needs-count'),
	normal: (params) => String(parseCount(params ?? '') ?? params),
	reached: (change, params) => {
		const step = parseCount(params ?? '');
		if (step === null) return [];
		const last = Math.floor(change.after.reading.count / step);
		const first = Math.max(Math.floor((change.before?.count ?? 0) / step) + 1, last - most + 1);
		const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
		return countCrossings(change, values);
	},
	nextCount: (count, params) => {
		const step = parseCount(params ?? '');
		return step === null ? null : (Math.floor(count / step) + 1) * step;
	},
};

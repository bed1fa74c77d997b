import { totalKey } from '../families/total.js';
import { ladderAbove, ladderBetween, valuesAbove } from './counts.js';
import { parseCount, parseList } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** A campaign's combined milestones: `total` for round numbers, `total:100000` for chosen ones. */
export const total: MilestoneRule<'total'> = {
	id: 'total',
	check: (params) => (params === null || parseList(params, parseCount) !== null ? null : 'rule-needs-counts'),
	normal: null,
	reached: null,
	reachedTotal: (change, params) => {
		const rounds = () => ladderBetween(change.baseline, change.after);
		const values = params === null ? rounds() : (parseList(params, parseCount) ?? []);
		const newest = Math.max(...change.parts.map((part) => part.at));
		return values
			.filter((value) => value > change.baseline && value <= change.after && !change.known.includes(totalKey(value)))
			.map((value) => ({
				subject: change.subject,
				key: totalKey(value),
				family: 'total' as const,
				moment: newest,
				facts: {
					title: change.title,
					url: null,
					zone: 'UTC',
					count: change.after,
					approximate: change.parts.some((part) => part.approximate),
					countAt: newest,
					value,
					parts: change.parts,
				},
			}));
	},
	nextCounts: null,
	*nextTotals(from, params) {
		const values = params === null ? ladderAbove(from) : valuesAbove(parseList(params, parseCount) ?? [], from);
		for (const count of values) yield { count, key: totalKey(count) };
	},
	nextMoment: null,
	passedCounts: null,
};

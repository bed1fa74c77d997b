import { isOver } from '../derive.js';
import type { Facts } from '../facts.js';
import { percentKey } from '../families/percent.js';
import { countAtPercent } from '../percents.js';
import { factsAt, neededOf } from './counts.js';
import { parseList } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** Shares of the next official threshold: `percent:25,50,75,90`. */
export const percent: MilestoneRule<'percent'> = {
	id: 'percent',
	check: (params) => (parseList(params, parsePercent) === null ? 'rule-needs-percents' : null),
	normal: (params) => parseList(params, parsePercent)?.join(',') ?? params,
	reached: (change, params) => {
		const { before, after } = change;
		if (before === null || isOver(after.snapshot, change.now)) return [];
		return sharesAbove(before.count, after, params)
			.filter(({ value }) => value <= after.reading.count)
			.map(({ share, of, value }) => ({
				subject: change.subject,
				key: percentKey(share, of),
				family: 'percent' as const,
				moment: after.reading.at,
				facts: { ...factsAt(after), ...neededOf(after), value, percent: share, of },
			}));
	},
	reachedTotal: null,
	nextCounts: (facts, from, params) =>
		sharesAbove(from, facts, params)
			.map(({ share, of, value }) => ({ count: value, key: percentKey(share, of) }))
			.sort((one, other) => one.count - other.count),
	nextTotals: null,
	nextMoment: null,
	passedCounts: null,
};

/**
 * Shares of every threshold that are worth more signatures than the one before it: reaching that one, and half of the
 * one behind it, is two pieces of news.
 */
function sharesAbove(from: number, { thresholds }: Facts, params: string | null) {
	return thresholds.flatMap(({ threshold: { count: of } }, i) => {
		const floor = Math.max(from, thresholds[i - 1]?.threshold.count ?? 0);
		return (parseList(params, parsePercent) ?? [])
			.map((share) => ({ share, of, value: countAtPercent(share, of) }))
			.filter(({ value }) => value > floor);
	});
}

/** Whole percents from 1 to 99: 100 is the threshold itself. */
function parsePercent(text: string): number | null {
	const parts = /^\s*(\d{1,2})\s*%?\s*$/.exec(text);
	const value = Number(parts?.[1]);
	return parts !== null && value >= 1 ? value : null;
}

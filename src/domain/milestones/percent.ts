import { isOver } from '../derive.js';
import { percentKey } from '../families/percent.js';
import { countAtPercent } from '../percents.js';
import { factsAt, neededOf } from './counts.js';
import { parseList } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** Shares of the next official threshold: `percent:25,50,75,90`. */
export const percent: MilestoneRule = {
	id: 'percent',
	check: (params) => (parseList(params, parsePercent) === null ? 'rule-needs-percents' : null),
	normal: (params) => parseList(params, parsePercent)?.join(',') ?? params,
	reached: (change, params) => {
		const { before, after } = change;
		if (before === null || isOver(after.snapshot, change.now)) return [];
		// The threshold that was next before this reading: reaching it and half of the one behind it is two pieces of news.
		return after.thresholds.flatMap((state, i) => {
			const of = state.threshold.count;
			const floor = after.thresholds[i - 1]?.threshold.count ?? 0;
			return (parseList(params, parsePercent) ?? [])
				.map((share) => ({ share, value: countAtPercent(share, of) }))
				.filter(({ value }) => value > floor && value > before.count && value <= after.reading.count)
				.map(({ share, value }) => ({
					subject: change.subject,
					key: percentKey(share, of),
					family: 'percent' as const,
					moment: after.reading.at,
					facts: { ...factsAt(after), ...neededOf(after), value, percent: share, of },
				}));
		});
	},
};

/** Whole percents from 1 to 99: 100 is the threshold itself. */
function parsePercent(text: string): number | null {
	const parts = /^\s*(\d{1,2})\s*%?\s*$/.exec(text);
	const value = Number(parts?.[1]);
	return parts !== null && value >= 1 ? value : null;
}

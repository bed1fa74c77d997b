import { isOver } from '../derive.js';
import { correctionKey } from '../families/correction.js';
import { isCountKey } from '../families/count.js';
import { isThresholdKey } from '../families/threshold.js';
import { isAtLeastPercent } from '../percents.js';
import { factsAt } from './counts.js';
import type { MilestoneRule } from './types.js';

/** Falls smaller than both are ordinary cleaning and are not worth a word (docs/decisions/020). */
const worthTelling = { signatures: 1_000, percent: 1 };

/**
 * The count fell: either something announced is no longer reached, or the fall is large. Where a number was taken
 * back once it is not taken back again when the count wavers around it.
 */
export const correction: MilestoneRule<'correction'> = {
	id: 'correction',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) => {
		const { before, after, known } = change;
		if (before === null || after.reading.count >= before.count) return [];
		// After the end a count is put in order: only a threshold that it no longer reaches is worth a word.
		const over = isOver(after.snapshot, change.now);
		const count = after.reading.count;
		const fall = before.count - count;
		const large =
			!over && fall >= worthTelling.signatures && isAtLeastPercent(fall, worthTelling.percent, before.count);
		const reached = known.filter(
			({ key, value }) => value !== null && (isThresholdKey(key) || (!over && isCountKey(key))),
		);
		const lost = reached.filter(({ value }) => (value as number) > count && (value as number) <= before.count);
		const takesBack = lost.map(({ key, value }) => ({
			key,
			by: known.filter((each) => each.lost.includes(value as number)).map((each) => each.key),
		}));
		if (!large && lost.length === 0) return [];
		const standing = reached.map((each) => each.value as number).filter((value) => value <= count);
		return [
			{
				subject: change.subject,
				key: correctionKey(after.reading.at),
				family: 'correction',
				moment: after.reading.at,
				facts: {
					...factsAt(after),
					value: fall,
					before: before.count,
					lost: lost.map((each) => each.value as number).sort((a, b) => a - b),
					...(standing.length === 0 ? {} : { stands: Math.max(...standing) }),
				},
				...(large ? {} : { takesBack }),
			},
		];
	},
	nextMoment: null,
	reachedTotal: null,
	nextCounts: null,
	nextTotals: null,
	passedCounts: null,
};

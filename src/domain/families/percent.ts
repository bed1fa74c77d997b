import { z } from 'zod';
import { hour } from '../time.js';
import { commonFacts, neededFacts } from './facts.js';
import { aboveBaseline } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	...neededFacts,
	/** The count at which it is reached: `percent` per cent of the official number `of`. */
	value: z.number(),
	percent: z.number(),
	of: z.number(),
});
export type PercentFacts = Readonly<z.output<typeof facts>>;

/** A share of an official number. */
export const percent: MilestoneFamily<PercentFacts> = {
	headlineRank: 60,
	rankOf: null,
	facts,
	staleAfterMs: hour,
	isNews: aboveBaseline(({ value }) => value),
	isNumber: true,
	isCapped: true,
	valueIn: ({ value }) => value,
	leadsWithOutlook: true,
	isPrivate: true,
	borrowed: null,
	recalled: 'when-the-count-falls',
	courseOf: ({ value }) => ({ kind: 'passed', count: value, isOfficial: false, isNamed: false }),
};

export function percentKey(share: number, of: number): string {
	return `percent:${share}:of:${of}`;
}

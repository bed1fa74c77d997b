import { z } from 'zod';
import { week } from '../time.js';
import { commonFacts } from './facts.js';
import { aboveBaseline } from './news.js';
import type { MilestoneFamily } from './types.js';

/** One member's part of a campaign total: its number and when it was taken. */
const part = z.object({
	petition: z.int(),
	title: z.string(),
	count: z.int(),
	approximate: z.boolean(),
	at: z.int(),
});
export type Part = Readonly<z.output<typeof part>>;

const facts = z.object({ ...commonFacts, value: z.number(), parts: z.array(part).readonly() });
export type TotalFacts = Readonly<z.output<typeof facts>>;

/** A combined number of a campaign. */
export const total: MilestoneFamily<TotalFacts> = {
	headlineRank: 40,
	rankOf: null,
	facts,
	staleAfterMs: week,
	isNews: aboveBaseline(({ value }) => value),
	isNumber: true,
	isCapped: true,
	valueIn: ({ value }) => value,
	leadsWithOutlook: false,
	isPrivate: true,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

export function totalKey(value: number): string {
	return `total:${value}`;
}

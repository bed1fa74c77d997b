import { z } from 'zod';
import { week } from '../time.js';
import { commonFacts, maybeText, neededFacts } from './facts.js';
import { datedAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	...neededFacts,
	/** How many countries were needed. */
	value: z.int(),
	/** Codes of those over their minimum, the furthest above first. */
	over: z.array(z.string()).readonly(),
	authority: maybeText,
});
export type CountriesFacts = Readonly<z.output<typeof facts>>;

/** Enough countries are over their minimum. */
export const countries: MilestoneFamily<CountriesFacts> = {
	headlineRank: 11,
	rankOf: null,
	facts,
	staleAfterMs: week,
	isNews: datedAfter,
	isNumber: false,
	isCapped: false,
	// "7" is no number of signatures that anybody asks for.
	valueIn: () => null,
	leadsWithOutlook: false,
	isPrivate: false,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

export function countriesKey(needed: number): string {
	return `countries:${needed}`;
}

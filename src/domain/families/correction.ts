import { z } from 'zod';
import type { Instant } from '../petition.js';
import { week } from '../time.js';
import { commonFacts, maybeNumber } from './facts.js';
import { seenAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	/** By how much it fell, and from where. */
	value: z.number(),
	before: z.number(),
	/** Values no longer reached that were told before; empty when all still are. */
	lost: z.array(z.number()).readonly(),
	/** The highest told value that still stands. */
	stands: maybeNumber,
});
export type CorrectionFacts = Readonly<z.output<typeof facts>>;

/** The count fell. */
export const correction: MilestoneFamily<CorrectionFacts> = {
	headlineRank: 30,
	rankOf: null,
	facts,
	staleAfterMs: week,
	isNews: seenAfter,
	isNumber: false,
	isCapped: false,
	valueIn: ({ value }) => value,
	leadsWithOutlook: true,
	isPrivate: false,
	borrowed: {
		numbers: ({ lost, stands }) => (stands === undefined ? lost : [...lost, stands]),
		withOnly: ({ stands, ...rest }, isKnown) => ({
			...rest,
			lost: rest.lost.filter(isKnown),
			...(stands === undefined || !isKnown(stands) ? {} : { stands }),
		}),
	},
	recalled: 'always',
	courseOf: ({ count }) => ({ kind: 'fell', count, isOfficial: true, isNamed: true }),
};

/** @param at when the lower count was read */
export function correctionKey(at: Instant): string {
	return `correction:${at}`;
}

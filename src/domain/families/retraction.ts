import { z } from 'zod';
import { week } from '../time.js';
import { commonFacts } from './facts.js';
import { seenAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	/** What it takes back, as it was told, in the facts of its own family. */
	wrong: z.object({
		family: z.string(),
		key: z.string(),
		moment: z.int(),
		value: z.number().nullable(),
		facts: z.looseObject(commonFacts),
	}),
	why: z.string(),
});
export type RetractionFacts = Readonly<z.output<typeof facts>>;

/** What takes a crossing back that whoever runs Milepost retracted, where its message cannot be edited. */
export const retraction: MilestoneFamily<RetractionFacts> = {
	headlineRank: 31,
	rankOf: null,
	facts,
	staleAfterMs: week,
	isNews: seenAfter,
	isNumber: false,
	isCapped: false,
	valueIn: ({ wrong }) => wrong.value,
	leadsWithOutlook: false,
	isPrivate: false,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

const prefix = 'retracted:';

/** @param key of the crossing that was wrong */
export function retractionKey(key: string): string {
	return `${prefix}${key}`;
}

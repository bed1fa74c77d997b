import { z } from 'zod';
import { hour } from '../time.js';
import { commonFacts, neededFacts } from './facts.js';
import { aboveBaseline } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({ ...commonFacts, ...neededFacts, value: z.number() });
export type CountFacts = Readonly<z.output<typeof facts>>;

/** A number of signatures that somebody asked for. */
export const count: MilestoneFamily<CountFacts> = {
	headlineRank: 50,
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
	courseOf: ({ value }) => ({ kind: 'passed', count: value, isOfficial: false, isNamed: true }),
};

export function countKey(value: number): string {
	return `count:${value}`;
}

export function isCountKey(key: string): boolean {
	return key.startsWith('count:');
}

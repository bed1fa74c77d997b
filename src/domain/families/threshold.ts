import { z } from 'zod';
import { week } from '../time.js';
import { commonFacts, countriesFact, maybeNumber, maybeText } from './facts.js';
import { aboveBaseline } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	/** The official number. */
	value: z.number(),
	authority: maybeText,
	consequence: maybeText,
	/** Last instant by which something is promised. */
	due: maybeNumber,
	/** The act that a promise waits for. */
	after: maybeText,
	countries: countriesFact,
	/** Found reached after the end: whether that was `before` it, in the `final` count, or only since. */
	ended: z.enum(['before', 'final', 'since']).exactOptional(),
});
export type ThresholdFacts = Readonly<z.output<typeof facts>>;

/** An official number with a consequence. */
export const threshold: MilestoneFamily<ThresholdFacts> = {
	headlineRank: 10,
	rankOf: null,
	facts,
	staleAfterMs: week,
	isNews: aboveBaseline(({ value }) => value),
	isNumber: false,
	isCapped: false,
	valueIn: ({ value }) => value,
	leadsWithOutlook: true,
	isPrivate: false,
	borrowed: null,
	recalled: 'always',
	courseOf: ({ value }) => ({ kind: 'passed', count: value, isOfficial: true, isNamed: true }),
};

export function thresholdKey(count: number): string {
	return `threshold:${count}`;
}

export function isThresholdKey(key: string): boolean {
	return key.startsWith('threshold:');
}

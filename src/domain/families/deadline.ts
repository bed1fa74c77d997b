import { z } from 'zod';
import type { Instant } from '../petition.js';
import { hour } from '../time.js';
import { commonFacts, maybeNumber, neededFacts } from './facts.js';
import { datedAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	...neededFacts,
	due: maybeNumber,
	/** When the platform last showed `count`: the age of the number matters here. */
	seenAt: maybeNumber,
});
export type DeadlineFacts = Readonly<z.output<typeof facts>>;

/** A reminder before signing ends. */
export const deadline: MilestoneFamily<DeadlineFacts> = {
	headlineRank: 80,
	rankOf: null,
	facts,
	staleAfterMs: hour,
	isNews: datedAfter,
	isNumber: false,
	isCapped: true,
	valueIn: () => null,
	leadsWithOutlook: true,
	isPrivate: true,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

/**
 * @param span as `printSpan` writes it
 * @param end of a deadline that was moved after its reminder was told; else null
 */
export function deadlineKey(span: string, end: Instant | null): string {
	return end === null ? `deadline:${span}` : `deadline:${end}:${span}`;
}

/** Whether a key is a reminder of this span, before whichever end. */
export function isDeadlineKey(key: string, span: string): boolean {
	return key === deadlineKey(span, null) || (/^deadline:\d+:/.test(key) && key.endsWith(`:${span}`));
}

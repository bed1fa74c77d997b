import { z } from 'zod';
import { hour } from '../time.js';
import { commonFacts, maybeNumber, maybeYes, neededFacts } from './facts.js';
import { seenAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	...neededFacts,
	/** Of a surge: signatures of the last 24 hours, and of a usual day. */
	gained: maybeNumber,
	usual: maybeNumber,
	/** Of 'on': the opposite was said in between. */
	again: maybeYes,
});
export type PaceFacts = Readonly<z.output<typeof facts>>;

/** What the pace means: a surge, on track for the next threshold, no longer on track. */
export const pace: MilestoneFamily<PaceFacts> = {
	headlineRank: 70,
	rankOf: null,
	facts,
	staleAfterMs: hour,
	isNews: seenAfter,
	isNumber: false,
	isCapped: true,
	valueIn: () => null,
	leadsWithOutlook: true,
	isPrivate: true,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

export type PaceKind = 'surge' | 'on' | 'off';

/** @param today the day in the petition's zone: one is told a day at most */
export function paceKey(kind: PaceKind, today: string): string {
	return `pace:${kind}:${today}`;
}

export function isPaceKey(key: string, kind?: PaceKind): boolean {
	return key.startsWith(kind === undefined ? 'pace:' : `pace:${kind}:`);
}

export function paceIn(key: string): string {
	return key.split(':')[1] ?? '';
}

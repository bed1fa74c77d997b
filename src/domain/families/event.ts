import { z } from 'zod';
import { hour } from '../time.js';
import { commonFacts, maybeText } from './facts.js';
import { datedAfter } from './news.js';
import type { MilestoneFamily } from './types.js';

const facts = z.object({
	...commonFacts,
	/** What somebody called it; absent: a debate that the platform reports. */
	event: maybeText,
	/** When it is; of a day alone any moment in it. */
	due: z.number(),
	dayKnown: z.boolean(),
	/** The zone its day or hour was given in. */
	eventZone: z.string(),
	eventUrl: z.string().nullable(),
});
export type EventFacts = Readonly<z.output<typeof facts>>;

/** A reminder before something with a date: a debate, a hearing, a broadcast. */
export const event: MilestoneFamily<EventFacts> = {
	headlineRank: 75,
	rankOf: null,
	facts,
	staleAfterMs: hour,
	isNews: datedAfter,
	isNumber: false,
	isCapped: true,
	valueIn: () => null,
	leadsWithOutlook: false,
	isPrivate: true,
	borrowed: null,
	recalled: 'always',
	courseOf: () => null,
};

/** @param span as `printSpan` writes it */
export function eventKey(name: string, span: string): string {
	return `event:${name}:${span}`;
}

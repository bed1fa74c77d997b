import type { z } from 'zod';
import type { Baseline } from '../follow.js';
import type { Instant } from '../petition.js';
import type { CommonFacts } from './facts.js';

/** What is known of one crossing of a family. */
export interface Reached<F> {
	readonly key: string;
	readonly moment: Instant;
	readonly facts: F;
}

/** What the course of a petition's count shows of a crossing: a number that was passed, or a fall. */
export interface CoursePoint {
	readonly kind: 'passed' | 'fell';
	readonly count: number;
	/** Known to everybody: shown before what somebody asked for. */
	readonly isOfficial: boolean;
	/** Named in words, too, and not only marked in the picture. */
	readonly isNamed: boolean;
}

/**
 * Everything the program does differently with one kind of news; how it is told is in `render/announcements`. Nothing
 * has a default: whoever adds a family answers each of these.
 */
export interface MilestoneFamily<F extends CommonFacts = CommonFacts> {
	/** Its place among the headlines of a merged post, the lowest first; no two families have the same. */
	readonly headlineRank: number;
	/** The same within the family, for a key; most have none. Then the higher number goes first. */
	readonly rankOf: ((key: string) => number) | null;
	/** What its crossings are told with. Rows of the store are read by it: a field added later is optional. */
	readonly facts: z.ZodType<F>;
	/** Milliseconds for which it is news; later it is told as what was passed. */
	readonly staleAfterMs: number;
	/** Whether it is news to a rule that started from `baseline`: see `news.ts` for the three answers there are. */
	readonly isNews: (crossing: Reached<F>, baseline: Baseline, now: Instant) => boolean;
	/** Says nothing more than its number: many of one post are told in one line. */
	readonly isNumber: boolean;
	/** Waits for the next day where a channel was told enough today: nothing official, and nothing that takes back. */
	readonly isCapped: boolean;
	/** The number people ask for it by (`why 20,000`); null where it has none. */
	readonly valueIn: (facts: F) => number | null;
	/** Its news is where the count is going: the outlook is told with it, kept, and judged by what becomes of it. */
	readonly leadsWithOutlook: boolean;
	/** Which numbers and days somebody waits for is theirs: others hear of it only where it was told. */
	readonly isPrivate: boolean;
	/** Numbers in it that others may have asked for, and it without those that are not known; null: it has none. */
	readonly borrowed: {
		readonly numbers: (facts: F) => readonly number[];
		readonly withOnly: (facts: F, isKnown: (value: number) => boolean) => F;
	} | null;
	/** When rules are given its crossings of before: each of a busy petition's counts would be read at every look. */
	readonly recalled: 'always' | 'when-the-count-falls';
	readonly courseOf: (facts: F) => CoursePoint | null;
}

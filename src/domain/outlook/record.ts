import type { Instant } from '../petition.js';
import type { ModelId } from './models.js';
import type { Mood } from './mood.js';

/** An outlook as somebody was shown it. */
export interface ShownOutlook {
	readonly petition: number;
	readonly model: ModelId;
	/** The last change of the count it was made from. */
	readonly at: Instant;
	readonly mood: Mood;
	/** Null where it was about no threshold. */
	readonly threshold: number | null;
	/** What it was about: the deadline, or thirty days on. */
	readonly until: Instant;
	readonly count: number;
	/** 0 … 1; null without a threshold. */
	readonly chance: number | null;
	/** One outcome in ten below, half below, one in ten above. */
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

export interface OpenOutlook {
	readonly id: number;
	readonly threshold: number | null;
	readonly until: Instant;
	/** Its number was reached already; how many there are in the end is still to come. */
	readonly reached: boolean;
}

/** One whose time is over. */
export interface EndedOutlook extends Pick<ShownOutlook, 'petition' | 'at' | 'chance' | 'low' | 'high'> {
	readonly platform: string;
	/** Milliseconds from the opening, or the first reading, to the last change it was made from; null where unknown. */
	readonly age: number | null;
	/** Null where it was about no threshold. */
	readonly reached: boolean | null;
	/** The count at the end of what it was about. */
	readonly finalCount: number;
}

export interface OutlookRecord {
	/** How many outlooks have an outcome, their time being over. */
	readonly ended: number;
	/** Of how many petitions. */
	readonly petitions: number;
	/** How many came true, 0 … 1: each petition's own share first, then all petitions alike; null when none has ended. */
	readonly share: number | null;
}

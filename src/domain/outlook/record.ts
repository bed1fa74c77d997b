import type { Instant } from '../petition.js';
import type { Mood } from './forecast.js';

/** An outlook as somebody was shown it. */
export interface ShownOutlook {
	readonly petition: number;
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
}

export interface OutlookRecord {
	/** How many outlooks have an outcome, their time being over. */
	readonly ended: number;
	/** Of how many petitions. */
	readonly petitions: number;
	/** How many came true, 0 … 1: each petition's own share first, then all petitions alike; null when none has ended. */
	readonly share: number | null;
}

import type { CountriesState } from './countries.js';
import type { Dated } from './dated.js';
import type { OutlookBasis } from './outlook/outlook.js';
import type { Ending, Instant, OfficialEvent, Reading, Snapshot, Threshold } from './petition.js';

/** What is known of a petition at one moment: `derive` makes it, rules and answers read it. Pure data. */
export interface Facts {
	readonly now: Instant;
	readonly snapshot: Snapshot;
	/** The newest reading at or before now. */
	readonly reading: Reading;
	/** Milliseconds since the platform last answered well. */
	readonly age: number;
	/** When the platform was last asked with success: the count is not older than that, however long it stands. */
	readonly seenAt: Instant;
	/**
	 * Dated things up to this moment may be spoken of: after a reading, when it was asked for; later only where no
	 * reading is to be had (`docs/decisions/013`).
	 */
	readonly upTo: Instant;
	/** How signing ended; null while it can be signed, and where nobody saw it end. */
	readonly ending: Ending | null;
	readonly pace: Pace;
	/** Every official threshold with its state, ascending. */
	readonly thresholds: readonly ThresholdState[];
	/** The lowest threshold not reached at this count; null when all are, or there is none. */
	readonly next: NextThreshold | null;
	/** The threshold by countries beside them; null where there is none. */
	readonly countries: CountriesState | null;
	/** What people may be reminded of; absent where nobody is to be. */
	readonly dated?: readonly Dated[];
	/** Milliseconds to the deadline, negative after it; null without one. */
	readonly left: number | null;
	readonly response: ResponseStatus;
	/** What its outlook is made of; null while nothing says how fast it is signed, and once signing is over. */
	readonly outlook: OutlookBasis | null;
}

/** Signatures gained in the last hour, day and week; null where the readings do not reach back far enough. */
export interface Pace {
	readonly hour: number | null;
	readonly day: number | null;
	readonly week: number | null;
}

export interface ThresholdState {
	readonly threshold: Threshold;
	readonly reached: boolean;
	/** First moment it was reached, by the platform's word or our readings; kept when the count falls back. */
	readonly reachedAt: Instant | null;
}

export interface NextThreshold {
	readonly threshold: Threshold;
	readonly needed: number;
	/** Whole signatures a day until the deadline, rounded up; null without a deadline or after it. */
	readonly perDay: number | null;
}

/** What the authorities owe. */
export type ResponseStatus =
	/** Nothing is owed (yet): no threshold with a promise or consequence was reached. */
	| { readonly kind: 'none' }
	/** Promised: `by` is the last instant of the last day; null where there is no date. */
	| {
			readonly kind: 'awaited';
			readonly threshold: Threshold;
			readonly since: Instant;
			readonly by: Instant | null;
			readonly overdue: boolean;
	  }
	| { readonly kind: 'answered'; readonly event: OfficialEvent; readonly by: Instant | null };

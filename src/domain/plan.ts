import type { Crossing, NewCrossing } from './crossing.js';
import type { Digest } from './digest/digest.js';
import type { PostedNotice } from './notice.js';
import type { Instant } from './petition.js';

/** Why a crossing is, or is not, told in a destination. The words are in the catalogue (`reason`). */
export type Reason =
	| 'asked-for'
	| 'not-asked-for'
	| 'before-baseline'
	| 'told-before'
	/** A correction of something this destination was never told. */
	| 'not-told-here'
	/** Whoever runs Milepost said that it was wrong. */
	| 'retracted';

/** One verdict a crossing × follow. */
export interface Verdict {
	readonly key: string;
	readonly follow: number;
	readonly destination: number;
	readonly tell: boolean;
	readonly reason: Reason;
	/** The rule that asked for it, as typed; null when none did. */
	readonly rule: string | null;
}

/** A verdict inside a plan: `crossing` is an index into `Plan.crossings`. */
export interface PlannedVerdict extends Verdict {
	readonly crossing: number;
}

/** What one destination is told at once; `crossings` are indexes into `Plan.crossings`, the headline first. */
export interface PlannedPost {
	readonly destination: number;
	readonly mention: string | null;
	readonly crossings: readonly number[];
	/** Moment of the earliest crossing in it: posts leave in this order. */
	readonly moment: Instant;
	/** Held until then by a pause; null when nothing pauses it. */
	readonly pausedUntil: Instant | null;
}

/** Everything decided about one change: what was reached, who is told, and a reason for every yes and no. Plain data. */
export interface Plan {
	readonly crossings: readonly NewCrossing[];
	readonly verdicts: readonly PlannedVerdict[];
	readonly posts: readonly PlannedPost[];
}

/** The outcome of a post that was dropped because nobody there follows what it tells any more: it was not told. */
export const unfollowedOutcome = 'unfollowed';

export type PostState = 'waiting' | 'trying' | 'doubtful' | 'sent' | 'merged' | 'refused' | 'unsettled' | 'dropped';

/**
 * What a post tells. It is made as an announcement or as a notice; what waited for one channel leaves as one message, so
 * that a post that others were merged into may tell several of both.
 */
export interface PostContent {
	readonly crossings: readonly Crossing[];
	readonly notices: readonly PostedNotice[];
	/** The earliest first; absent: none. */
	readonly digests?: readonly Digest[];
	/** It makes the living message of its channel, alone. */
	readonly live?: true;
}

/** A post as the outbox sees it, with what it tells. */
export interface Post extends PostContent {
	/** At most 25 characters of [a-z0-9]: Discord's nonce. */
	readonly id: string;
	readonly destination: number;
	readonly state: PostState;
	readonly mention: string | null;
	readonly moment: Instant;
	/** Real time, as every field below. */
	readonly createdAt: Instant;
	readonly attempts: number;
	readonly nextTryAt: Instant;
	/** Start of the last try; null before the first. */
	readonly triedAt: Instant | null;
	/** By when nothing of the last try is under way any more, on our side; null before the first. */
	readonly tryEndsAt: Instant | null;
	/** Start of the first try that may have arrived; null while it is certain that none has. */
	readonly doubtSince: Instant | null;
	readonly mergedInto: string | null;
	readonly messageId: string | null;
	/** The thread it was last tried in, as the chat names it; empty: it was to open one; null: in the channel itself. */
	readonly thread: string | null;
	readonly outcome: string | null;
	readonly sentAt: Instant | null;
	readonly pausedUntil: Instant | null;
}

import type { Instant, Subject } from './petition.js';

/** One wish, as typed: `every:10000` is `{ id: 'every', params: '10000' }`; `ladder` has params null. */
export interface RuleText {
	readonly id: string;
	readonly params: string | null;
}

/** Where a rule started: nothing at or before this is news to it. Null count: the first reading will be it. */
export interface Baseline {
	readonly at: Instant;
	readonly count: number | null;
}

export interface FollowRule extends RuleText {
	readonly baseline: Baseline;
}

/** A destination's wish to hear about a petition or campaign. */
export interface Follow {
	readonly id: number;
	readonly destination: number;
	readonly subject: Subject;
	readonly rules: readonly FollowRule[];
	/** The role or user group a manager chose to mention; null mentions nobody. */
	readonly mention: string | null;
	readonly pausedUntil: Instant | null;
	readonly origin: 'chat' | 'config' | 'replay';
	readonly createdAt: Instant;
}

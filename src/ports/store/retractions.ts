import type { Instant } from '../../domain/petition.js';
import type { PostState } from '../../domain/plan.js';

/**
 * Where the correction of something retracted stands in one destination. waiting: still to be corrected; edited: its
 * message says so; told: another message says so; gone: the message is not there any more; untold: it was never told.
 */
export type RetractionState = 'waiting' | 'edited' | 'told' | 'gone' | 'untold';

export interface Retraction {
	readonly crossing: number;
	readonly destination: number;
	readonly state: RetractionState;
	readonly attempts: number;
	/** Real time. */
	readonly nextTryAt: Instant;
	/** The post that tells it, and where that stands; null when it is forgotten. */
	readonly post: string | null;
	readonly postState: PostState | null;
}

export interface RetractionChange {
	readonly state?: RetractionState;
	readonly attempts?: number;
	readonly nextTryAt?: Instant;
}

/** What was announced and was wrong. */
export interface RetractionTable {
	/**
	 * Retracts a crossing wherever it was, or is about to be, told, at `at` (real time). False when it was retracted
	 * before: nothing changes then.
	 */
	add(crossing: number, why: string, at: Instant): Promise<boolean>;
	/** Every place of a crossing. */
	places(crossing: number): Promise<readonly Retraction[]>;
	/** Everything retracted of what a destination was told and is still to be corrected there. */
	waiting(destination: number): Promise<readonly Retraction[]>;
	/** Everything retracted of one post. */
	ofPost(post: string): Promise<readonly Retraction[]>;
	update(destination: number, crossings: readonly number[], change: RetractionChange): Promise<void>;
}

import type { Instant } from '../../domain/petition.js';
import type { Retraction, RetractionState } from '../../domain/retraction.js';

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
	/** Everywhere a crossing was, or was about to be, told. */
	places(crossing: number): Promise<readonly Retraction[]>;
	/** Everything retracted of what a destination was told and is still to be corrected there. */
	waiting(destination: number): Promise<readonly Retraction[]>;
	/** Everything retracted of one post. */
	ofPost(post: string): Promise<readonly Retraction[]>;
	update(destination: number, crossings: readonly number[], change: RetractionChange): Promise<void>;
}

import type { Instant } from '../../domain/petition.js';
import type { ContentRef, RetractedRef, Retraction, RetractionState } from '../../domain/retraction.js';

export interface RetractionChange {
	readonly state?: RetractionState;
	readonly attempts?: number;
	readonly nextTryAt?: Instant;
}

/** What was announced and was wrong. */
export interface RetractionTable {
	/**
	 * Retracts something wherever it was, or is about to be, told, at `at` (real time). False when it was retracted
	 * before: nothing changes then.
	 */
	add(what: ContentRef, why: string, at: Instant): Promise<boolean>;
	/** Everywhere something retracted was, or was about to be, told; a place twice where a digest names it, too. */
	places(what: ContentRef): Promise<readonly Retraction[]>;
	/** Everything retracted of what a destination was told and is still to be corrected there. */
	waiting(destination: number): Promise<readonly Retraction[]>;
	/** Everything retracted of one post. */
	ofPost(post: string): Promise<readonly Retraction[]>;
	update(destination: number, what: readonly RetractedRef[], change: RetractionChange): Promise<void>;
}

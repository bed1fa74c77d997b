import type { ModelId, OutlookState } from '../../domain/outlook/models.js';
import type { EndedOutlook, OpenOutlook, OutlookRecord, ShownOutlook } from '../../domain/outlook/record.js';
import type { Instant } from '../../domain/petition.js';

/** What the model remembers, and the outlooks people were shown, with what became of them. */
export interface OutlookTable {
	/** Null before the first reading. */
	state(petition: number): Promise<OutlookState | null>;
	remember(petition: number, state: OutlookState): Promise<void>;
	/** The same one shown again is kept once. */
	shown(outlook: ShownOutlook): Promise<void>;
	/** Those of a petition without an outcome. */
	open(petition: number): Promise<readonly OpenOutlook[]>;
	/**
	 * @param reached null where it was about no threshold
	 * @param count at the end of what it was about; null while that is still to come
	 */
	settle(id: number, outcome: { readonly reached: boolean | null; readonly count: number | null }): Promise<void>;
	/**
	 * What became of those of a model that gave a chance from `from` on and below `below`, and whose time is over: a number that is
	 * reached is known at once, one that is missed only at the end, so the others would count the good ones first.
	 */
	record(model: ModelId, from: number, below: number, now: Instant): Promise<OutlookRecord>;
	/** Every one of a model whose time is over, with its outcome. */
	ended(model: ModelId, now: Instant): Promise<readonly EndedOutlook[]>;
}

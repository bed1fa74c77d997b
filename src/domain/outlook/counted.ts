import type { Instant } from '../petition.js';

/** A count and when it was read; no model needs more of a reading. */
export interface Counted {
	readonly at: Instant;
	readonly count: number;
}

/** A count that is none says nothing. */
export function isCounted({ at, count }: Counted): boolean {
	return Number.isFinite(at) && Number.isFinite(count) && count >= 0;
}

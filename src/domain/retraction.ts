import type { Crossing, NewCrossing } from './crossing.js';
import type { Instant } from './petition.js';
import type { PostState } from './plan.js';

/**
 * Where the correction of something retracted stands in one destination. waiting: still to be corrected; edited: its
 * message says so; told: another message says so; gone: the message is not there any more; untold: it was never told.
 */
export type RetractionState = 'waiting' | 'edited' | 'told' | 'gone' | 'untold';

/** One thing that posts tell. */
export interface ContentRef {
	readonly kind: 'crossing' | 'notice';
	readonly id: number;
}

export interface Retraction {
	readonly of: ContentRef;
	readonly destination: number;
	readonly state: RetractionState;
	readonly attempts: number;
	/** Real time. */
	readonly nextTryAt: Instant;
	/** The post that tells it, and where that stands; null when it is forgotten. */
	readonly post: string | null;
	readonly postState: PostState | null;
}

const prefix = 'retracted:';

/** What takes a retracted crossing back where its message cannot be edited: a crossing of its own, told once. */
export function correctionOf(crossing: Crossing): NewCrossing {
	const { subject, key, family, moment, facts, retracted } = crossing;
	const { outlook: _, ...known } = facts;
	return {
		subject,
		key: `${prefix}${key}`,
		family: 'correction',
		moment: retracted?.at ?? moment,
		facts: { ...known, retracted: { family, moment, why: retracted?.why ?? '' } },
	};
}

/** What a correction takes back, as it was told; null for every other crossing. */
export function takenBackBy({ subject, key, facts: { retracted, ...facts } }: NewCrossing): NewCrossing | null {
	if (retracted === undefined) return null;
	return { subject, key: key.slice(prefix.length), family: retracted.family, moment: retracted.moment, facts };
}

/** Whether it still counts as reached: neither retracted, nor a retraction. */
export function stands({ retracted, facts }: Crossing): boolean {
	return retracted === undefined && facts.retracted === undefined;
}

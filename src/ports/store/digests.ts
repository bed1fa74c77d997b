import type { DigestSchedule } from '../../domain/digest/schedule.js';
import type { Instant } from '../../domain/petition.js';

/** When a channel wants its digest, and when it had the last one; on the petitions' clock. */
export interface DigestPlan extends DigestSchedule {
	readonly destination: number;
	/** Also where nothing happened. */
	readonly always: boolean;
	/** What the next one is about begins here. */
	readonly lastAt: Instant;
	/** When it is looked at next; never later than it is due. */
	readonly nextAt: Instant;
}

export interface DigestTable {
	get(destination: number): Promise<DigestPlan | null>;
	/** One a channel: the one before is replaced. */
	set(plan: DigestPlan): Promise<void>;
	remove(destination: number): Promise<void>;
	/** Destinations whose digest is to be looked at by `now`, longest overdue first. */
	due(now: Instant, limit: number): Promise<readonly number[]>;
}

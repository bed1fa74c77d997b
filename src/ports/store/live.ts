import type { LiveMessage } from '../../domain/live.js';
import type { Instant } from '../../domain/petition.js';

export interface LiveTable {
	get(destination: number): Promise<LiveMessage | null>;
	/** One a channel: the one before is replaced. */
	set(live: LiveMessage): Promise<void>;
	remove(destination: number): Promise<void>;
	/**
	 * Takes the turn of a message that is due at `now` (real time): nobody else finds it due before `until`. Null where it
	 * is not due (any more).
	 */
	take(destination: number, now: Instant, until: Instant): Promise<LiveMessage | null>;
	/** Changes it for whoever took its turn until `taken`; says whether that still holds: somebody may have switched it off. */
	note(destination: number, taken: Instant, change: LiveChange): Promise<boolean>;
	/** Active destinations whose message is to be looked at by `now` (real time), longest overdue first. */
	due(now: Instant, limit: number): Promise<readonly number[]>;
}

export type LiveChange = Partial<Omit<LiveMessage, 'destination' | 'subject'>>;

import type { Instant } from '../../domain/petition.js';

export interface ScheduleTable {
	lastRun(key: string): Promise<Instant | null>;
	/** Of many at once; one that never ran is left out. */
	lastRuns(keys: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
	/** Moves the last run forward; false when another run at or after `at` is stored already. */
	claim(key: string, at: Instant): Promise<boolean>;
	/** The same for what is done again and again: false where the last turn was less than `gap` ago. */
	takeTurn(key: string, now: Instant, gap: number): Promise<boolean>;
}

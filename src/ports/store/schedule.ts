import type { Instant } from '../../domain/petition.js';

export interface ScheduleTable {
	lastRun(key: string): Promise<Instant | null>;
	/** Moves the last run forward; false when another run at or after `at` is stored already. */
	claim(key: string, at: Instant): Promise<boolean>;
}

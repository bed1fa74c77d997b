import type { Ahead } from '../../domain/clock-doubt.js';
import type { Instant } from '../../domain/petition.js';

/** What stands in the store with a moment that has not come, because the clock was wrong once. */
export interface FutureTable {
	/** When a petition was last read well; null where none was. */
	newest(): Promise<Instant | null>;
	/** Waits that are longer than any that is meant end now; says how many there were. */
	bringBack(now: Instant): Promise<number>;
	/** Moments more than an hour ahead. */
	ahead(now: Instant): Promise<Ahead>;
	/** Takes them back: what was seen and told in that time is forgotten, what was set up is of now. Says what there was. */
	takeBack(now: Instant): Promise<Ahead>;
}

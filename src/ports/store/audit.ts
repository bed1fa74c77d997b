import type { Instant } from '../../domain/petition.js';

/** Who changed what where. All times are real. */
export interface AuditTable {
	add(entry: {
		at: Instant;
		who: string;
		platform: string;
		workspace: string;
		what: string;
		detail: string;
	}): Promise<void>;
	/** Moments at which somebody changed something on a platform after `since`, ascending. */
	changesBy(who: string, platform: string, since: Instant): Promise<readonly Instant[]>;
	/** Forgets what is older than `before`. */
	prune(before: Instant): Promise<void>;
}

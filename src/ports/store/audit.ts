import type { Instant } from '../../domain/petition.js';
import type { Person } from '../../domain/reminders/reminder.js';
import type { Tenant } from '../../domain/tenant.js';

/** Something that was changed. All times are real. */
export interface Change {
	readonly at: Instant;
	/** A person's id in their chat, or what of ours did it. */
	readonly who: string;
	readonly what: string;
	readonly detail: string;
	/** Null for what was written down before channels were. */
	readonly channel: string | null;
}

/** Who changed what where. */
export interface AuditTable {
	add(entry: Change & Tenant): Promise<void>;
	/**
	 * What was changed in a server or workspace after `since`, newest first: as many as `limit` behind the first `skip`, and
	 * how many there are in all. Those that are called as in `without` are left out.
	 */
	of(
		place: Tenant,
		page: {
			readonly since: Instant;
			readonly without: readonly string[];
			readonly skip: number;
			readonly limit: number;
		},
	): Promise<{ readonly changes: readonly Change[]; readonly all: number }>;
	/** Moments at which somebody changed something on a platform after `since`, ascending. */
	changesBy(who: string, platform: string, since: Instant): Promise<readonly Instant[]>;
	/** What a person changed stays, and is nobody's from now on. */
	blank(person: Person): Promise<void>;
	/** Forgets what is older than `before`. */
	prune(before: Instant): Promise<void>;
}

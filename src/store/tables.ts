import type { Generated, Kysely } from 'kysely';
import type { Instant, Subject } from '../domain/petition.js';
import type { ChannelTables } from './channel-tables.js';
import type { PetitionTables } from './petition-tables.js';
import type { PostTables } from './post-tables.js';
import type { ServerEventTables } from './server-event-tables.js';

/**
 * The tables as they are stored: instants in integer milliseconds UTC, yes and no as 1 and 0, JSON as text that
 * is checked on its way out (`stored-json.ts`), names that ignore capitals as `folded`.
 */
export interface Tables extends ChannelTables, PetitionTables, PostTables, ServerEventTables {
	readonly schedule_run: { key: string; at: Instant };
	/** `wish` as JSON; `due_at`, `first_at` and `ended_at` in real time. */
	readonly reminder: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		person: string;
		subject_kind: Subject['kind'] | null;
		subject_id: number | null;
		wish: string;
		created_at: Instant;
		due_at: Instant | null;
		post: string | null;
		first_at: Instant | null;
		ended_at: Instant | null;
		attempts: number;
	};
	readonly memory: { key: string; value: string };
	/** Who was said hello to, by a key nothing can be read from; the rest is there only until it was said. */
	readonly greeting: {
		key: string;
		place: string | null;
		post: string | null;
		begun_at: Instant | null;
		first_at: Instant | null;
		ended_at: Instant | null;
		due_at: Instant | null;
	};
	/** `platform`, `workspace`: null in entries of the first version. */
	readonly audit: {
		id: Generated<number>;
		at: Instant;
		who: string;
		what: string;
		detail: string;
		platform: string | null;
		workspace: string | null;
		channel: string | null;
	};
}

/** The whole database, or one transaction on it. */
export type Db = Kysely<Tables>;

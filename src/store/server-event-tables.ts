import type { Instant } from '../domain/petition.js';
import type { KeptEvent } from '../domain/server-events.js';
import type { ServerEventTrouble } from '../ports/store/server-events.js';

/** Servers with events of their own, and those that were made there. */
export interface ServerEventTables {
	/** A server whose own events are looked after; real time. */
	readonly event_server: {
		platform: string;
		workspace: string;
		next_at: Instant;
		looked_at: Instant | null;
		trouble: ServerEventTrouble;
	};
	/** One for each date; `start_at`: as it should be, `starts_at`: as the chat was asked. */
	readonly server_event: {
		platform: string;
		workspace: string;
		entry: string;
		mark: string;
		event: string | null;
		state: KeptEvent['state'];
		name: string;
		place: string;
		about: string;
		start_at: Instant;
		end_at: Instant;
		starts_at: Instant;
		tried_at: Instant;
	};
}

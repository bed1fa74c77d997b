import type { Instant } from '../../domain/petition.js';
import type { KeptEvent } from '../../domain/server-events.js';

/** Why nothing can be made in a server; empty: nothing is wrong. */
export type ServerEventTrouble = '' | 'permission' | 'full' | 'refused';

/** A server whose events are looked after. Times are real. */
export interface ServerTurn {
	readonly nextAt: Instant;
	/** When its list was last read; null: never. */
	readonly lookedAt: Instant | null;
	readonly trouble: ServerEventTrouble;
}

export interface ServerEventTable {
	get(platform: string, workspace: string): Promise<ServerTurn | null>;
	/** It is looked after from now on, and is due at that moment; whoever has its turn has it no longer. */
	wake(platform: string, workspace: string, at: Instant): Promise<void>;
	/** Takes the turn if it is due at `now`: nobody else finds it due before `until`. */
	take(platform: string, workspace: string, now: Instant, until: Instant): Promise<ServerTurn | null>;
	/** Changes it for whoever took its turn until `taken`; says whether that still holds. */
	note(platform: string, workspace: string, taken: Instant, change: Partial<ServerTurn>): Promise<boolean>;
	/** Looked after no longer. */
	end(platform: string, workspace: string): Promise<void>;
	/** Servers that are due by `now`, longest overdue first. */
	due(now: Instant, limit: number): Promise<readonly { readonly platform: string; readonly workspace: string }[]>;
	of(platform: string, workspace: string): Promise<readonly KeptEvent[]>;
	/** One for each entry: the one before is replaced. */
	set(platform: string, workspace: string, event: KeptEvent): Promise<void>;
	remove(platform: string, workspace: string, entry: string): Promise<void>;
}

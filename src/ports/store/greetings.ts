import type { ChannelRef } from '../../domain/destination.js';
import type { Instant } from '../../domain/petition.js';

/** A hello that is still to be said, or that may have been; all moments in real time. */
export interface Greeting {
	readonly key: string;
	readonly place: ChannelRef;
	/** The id it is found again by. */
	readonly post: string;
	readonly begunAt: Instant;
	/** Start of the first try that may have arrived; null before it. */
	readonly firstAt: Instant | null;
	/** By when the last one was over on our side. */
	readonly endedAt: Instant | null;
	readonly dueAt: Instant;
}

export interface GreetingTable {
	/**
	 * Writes down that somebody is greeted: once for ever. False where they were before.
	 *
	 * @param scope chat, and server or workspace; with a channel where each channel is greeted
	 * @param place where it is to be said; null: they count as greeted, and nothing is said
	 */
	begin(scope: readonly string[], place: ChannelRef | null, post: string, now: Instant): Promise<boolean>;
	/** Those that are to be seen to by `now`. */
	due(now: Instant): Promise<readonly Greeting[]>;
	/** Takes one for this copy until `until`; false where another copy has it. */
	claim(greeting: Pick<Greeting, 'key' | 'dueAt'>, until: Instant): Promise<boolean>;
	set(key: string, change: Pick<Greeting, 'firstAt' | 'endedAt' | 'dueAt'>): Promise<void>;
	/** It was said, or will not be. */
	end(key: string): Promise<void>;
}

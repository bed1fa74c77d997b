import type { ChannelRef, Destination, NamedChannel, QuietHours } from '../../domain/destination.js';
import type { Instant } from '../../domain/petition.js';
import type { Templates } from '../../domain/template.js';

export interface DestinationSettings {
	/** As the chat calls the channel. */
	readonly name?: string;
	/** Of a thread: the channel it is in. */
	readonly parent?: string;
	readonly zone?: string;
	readonly locale?: string;
	readonly quiet?: QuietHours | null;
	readonly dailyCap?: number | null;
	/** Whether its outcomes are published. */
	readonly publishes?: boolean;
	/** Whether each petition has a thread of its own there. */
	readonly threads?: boolean;
	/** Whether its dates stand among its server's own events. */
	readonly serverEvents?: boolean;
	/** Real time; null: not paused. */
	readonly pausedUntil?: Instant | null;
	/** All of them: what is left out is gone. */
	readonly templates?: Templates;
}

/** On these chat platforms only, or on all but these. */
export type Platforms = { readonly only?: readonly string[]; readonly without?: readonly string[] };

export interface DestinationTable {
	/** The destination at that place, made with these defaults when new; called from now on as the place says, if it does. */
	ensure(place: NamedChannel, defaults: { zone: string; locale: string }): Promise<Destination>;
	get(id: number): Promise<Destination | null>;
	find(place: ChannelRef): Promise<Destination | null>;
	inWorkspace(platform: string, workspace: string): Promise<readonly Destination[]>;
	/** Threads that are known to be in that channel. */
	threadsIn(place: ChannelRef): Promise<readonly Destination[]>;
	all(): Promise<readonly Destination[]>;
	/** Those that nothing is posted to, and since when. */
	suspended(): Promise<readonly Pick<Destination, 'id' | 'suspendedAt'>[]>;
	set(id: number, settings: DestinationSettings): Promise<void>;
	/** Webhooks and feeds that are given what arrives in this channel. */
	mirrorsOf(id: number): Promise<readonly number[]>;
	/** The channel that it mirrors; null where it mirrors none. */
	originOf(id: number): Promise<number | null>;
	/** What arrives in the channel `of` is given to it, too, in that channel's zone, language and words; null: no more. */
	mirror(id: number, of: number | null): Promise<void>;
	/** Nothing is posted there any more. One that was only being tried keeps the moment at which it was first suspended. */
	suspend(id: number, reason: string, at: Instant): Promise<void>;
	/** Tries it again: active, and its reason stays until a post has arrived. */
	resume(id: number): Promise<void>;
	/** A post has arrived there: nothing is left of what it was suspended for. */
	proven(id: number): Promise<void>;
	/** The platform gave a channel another id. Nothing happens where the new one is set up already. */
	move(platform: string, workspace: string, from: string, to: string): Promise<void>;
	/** Takes the lease if nobody holds it at `now` (real time); null: it did not. */
	claim(id: number, owner: string, now: Instant, until: Instant): Promise<Destination | null>;
	/** Null: the lease is no longer this owner's, who took it. */
	claimed(id: number, owner: string): Promise<Destination | null>;
	release(id: number, owner: string): Promise<void>;
	/** Active destinations with an open post or a correction due at `now` (real time). */
	due(now: Instant, limit: number, platforms?: Platforms): Promise<readonly number[]>;
}

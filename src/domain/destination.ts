import type { Instant } from './petition.js';
import type { Templates } from './template.js';

/** A channel, in the chat platform's own ids. */
export interface ChannelRef {
	readonly platform: string;
	/** Discord server, Slack workspace, or `console`. */
	readonly workspace: string;
	readonly channel: string;
}

/** Where announcements leave the chats: programs of other people take them. */
export const outsidePlatforms = ['webhook', 'feed'] as const;

/** Whether a destination is no channel of a chat. Its `workspace` is then the key of whose it is (`domain/tenant`). */
export function isOutside(platform: string): boolean {
	return outsidePlatforms.some((each) => each === platform);
}

/** The same with how the chat calls it, where it said so. That names nothing: two may be called alike. */
export interface NamedChannel extends ChannelRef {
	readonly channelName?: string;
}

/** Minutes after local midnight; a window may run over midnight. */
export interface QuietHours {
	readonly from: number;
	readonly to: number;
}

/** A channel that was set up: where posts go. */
export interface Destination extends ChannelRef {
	readonly id: number;
	/** As the chat last called it; null where it never said. */
	readonly name: string | null;
	/** IANA zone for quiet hours, digests and times in plain text. */
	readonly zone: string;
	readonly locale: string;
	readonly quiet: QuietHours | null;
	/** Announcements a local day; null = as many as come up. */
	readonly dailyCap: number | null;
	/** What it wants said in words of its own. */
	readonly templates: Templates;
	readonly state: 'active' | 'suspended';
	readonly reason: string | null;
	readonly suspendedAt: Instant | null;
	/** Its outcomes are published to whoever follows the channel elsewhere. */
	readonly publishes?: true;
	/** Each petition has a thread of its own there. */
	readonly threads?: true;
	/** Its dates stand among its server's own events. */
	readonly serverEvents?: true;
	/** Until when it is paused, or was at last (real time), whatever it follows. */
	readonly pausedUntil?: Instant;
}

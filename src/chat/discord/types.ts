import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import type { Command } from '../../ports/command.js';
import type { Leases } from '../../ports/copies.js';
import type { SharedLimits } from '../../ports/limits.js';
import type { ChartRenderer } from '../../ports/pictures.js';

/** Everything the adapter is made of; nothing is taken from the environment. */
export interface DiscordDeps {
	readonly token: string;
	/** Hex; set = interactions come as signed requests and there is no gateway. Null = the gateway. */
	readonly publicKey: string | null;
	/** The server commands are registered in at once while trying out; null = everywhere. */
	readonly guildId: string | null;
	/** `https://discord.com/api`, or another server that speaks the same protocol. */
	readonly apiUrl: string;
	readonly commands: readonly Command[];
	/** A command as it is typed in a line, with its options by name; left out, it is shown as it stands. */
	readonly byOptions?: (typed: string) => string;
	/** The first address of a petition in a text that a known platform has; null where there is none. */
	readonly petitionIn: (text: string) => string | null;
	/** Real time: deadlines, limits and nonces count in it. */
	readonly clock: Clock;
	/** The petitions' time, which only a replay moves: what "in 3 days" is counted from. */
	readonly domainNow: () => Instant;
	/** For times in plain text, in answers. */
	readonly zone: string;
	/** Fresh unique ids, for faults that are ours. */
	readonly newId: () => string;
	readonly log: DiscordLog;
	/** Draws the charts of messages; null leaves them out. */
	readonly chartRenderer: ChartRenderer | null;
	readonly remember: Memory;
	/** The role that may manage besides those with Manage Server, as chosen in the settings. */
	readonly managerRole: (workspace: string) => Promise<string | null>;
	/** Limits that several copies keep together; absent: there is only this one. */
	readonly shared?: SharedLimits;
	/** How several copies divide Discord's connections; absent: this one has them all. */
	readonly sharing?: GatewaySharing;
	readonly events: DiscordEvents;
	/** Milliseconds a request may take; less in tests. */
	readonly timeouts?: { readonly send: number; readonly answer: number };
}

/** What the copies that take commands over Discord's connections share. */
export interface GatewaySharing {
	readonly leases: Leases;
	/** How many copies are at work that have connections, with this one. */
	readonly copies: () => Promise<number>;
	/** The next turn of what may be done once in so many milliseconds: how long to wait for it. */
	readonly reserve: (name: string, ms: number) => Promise<number>;
}

/** A few words kept between runs. */
export interface Memory {
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
}

/** What is heard of besides messages. */
export interface DiscordEvents {
	/**
	 * Something changed there, or the bot is (back) in it: what is suspended may work again. Null = everywhere in the
	 * server: its roles, or the bot's own.
	 */
	readonly changed: (workspace: string, channel: string | null) => void;
	/** Servers the bot is in now, of all for which `covers` is true. One that is missing twice was left while nobody looked. */
	readonly present: (servers: ReadonlySet<string>, covers: (server: string) => boolean) => void;
	/** How channels of a server are called, by their ids: whatever Discord says of them. */
	readonly named: (workspace: string, channels: ReadonlyMap<string, string>) => void;
	/** Which channel each of these threads is in. */
	readonly threads: (workspace: string, parents: ReadonlyMap<string, string>) => void;
	/** The bot was brought into this server, lately; `channel`: where the server has such things said, null where nowhere. Says whether it is written down; never rejects. */
	readonly joined: (workspace: string, channel: string | null, at: Instant) => Promise<boolean>;
	/** The bot was removed from this server. An outage on Discord's side is not that, and changes nothing. */
	readonly removed: (workspace: string) => void;
	/** The token is refused: nothing works until an operator acts. Called once until it is taken again. */
	readonly credentialsRefused: (code: string) => void;
	/** The token is taken: at the first answer, and at the first one after a refusal. */
	readonly credentialsAccepted: () => void;
	/** Discord said which bot this is: the page on which somebody adds it to a server. Called once. */
	readonly introduced: (invite: string) => void;
	/** Requests answered 401, 403 or 429 in the last ten minutes; 10,000 of them ban this address. */
	readonly invalidRequests: (count: number) => void;
}

/** The log as the adapter needs it: constant messages, everything that varies in fields. */
export interface DiscordLog {
	info(fields: Readonly<Record<string, unknown>>, message: string): void;
	warn(fields: Readonly<Record<string, unknown>>, message: string): void;
	error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

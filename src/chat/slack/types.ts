import type { Fault } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import type { Command } from '../../ports/command.js';
import type { SharedLimits } from '../../ports/limits.js';
import type { ChartRenderer } from '../../ports/pictures.js';
import type { HomeItem } from '../../render/slack-home.js';

/** Everything the adapter is made of; nothing is taken from the environment. */
export interface SlackDeps {
	/** How commands and events arrive. */
	readonly entrance: SocketEntrance | HttpEntrance;
	/** Whose workspaces they are. */
	readonly access: OneWorkspace | ManyWorkspaces;
	/** `https://slack.com/api/`, or another server that speaks the same protocol. */
	readonly apiUrl: string;
	readonly commands: readonly Command[];
	/** Reads a line as it was typed; never throws (`commands/parsing/parse.ts`). */
	readonly read: (line: string) => Read;
	/** Whether the petition of this address is watched already. */
	readonly isWatched: (url: string) => Promise<boolean>;
	/** What a workspace follows, for its home: the first `most` of it, and how many there are. */
	readonly followed: (
		workspace: string,
		most: number,
	) => Promise<{ readonly items: readonly HomeItem[]; readonly total: number }>;
	/** The first address of a petition in a text that a known platform has; null where there is none. */
	readonly petitionIn: (text: string) => string | null;
	/** Real time: deadlines and limits count in it. */
	readonly clock: Clock;
	/** The petitions' time, which only a replay moves: what "in 3 days" is counted from. */
	readonly domainNow: () => Instant;
	/** For times in plain text, in answers. */
	readonly zone: string;
	/** Fresh unique ids. */
	readonly newId: () => string;
	/** As many random bytes, fit for secrets. */
	readonly randomBytes: (count: number) => Buffer;
	readonly log: SlackLog;
	/** The user group (`S…`) or the people (`U…`, with commas) who may manage besides the admins; null = nobody. */
	readonly managerGroup: (workspace: string) => Promise<string | null>;
	/** Draws the charts of messages; null = messages go without. */
	readonly chartRenderer: ChartRenderer | null;
	/** Limits that several copies keep together; absent: there is only this one. */
	readonly shared?: SharedLimits;
	readonly events: SlackEvents;
	/** Milliseconds a request may take; less in tests. */
	readonly timeouts?: { readonly send: number; readonly answer: number };
}

/** Socket Mode: no public address. */
export interface SocketEntrance {
	readonly kind: 'socket';
	readonly appToken: string;
}

/** Signed requests, to `handle`. */
export interface HttpEntrance {
	readonly kind: 'http';
	readonly signingSecret: string;
}

export interface OneWorkspace {
	readonly kind: 'one';
	readonly botToken: string;
}

/** Workspaces add the bot by themselves, through OAuth. */
export interface ManyWorkspaces {
	readonly kind: 'many';
	readonly clientId: string;
	readonly clientSecret: string;
	/** `https://slack.com/oauth/v2/authorize`, or the page of another server. */
	readonly authorizeUrl: string;
	/** Where Slack sends people back to: this server's `/slack/oauth_redirect`, as the world sees it. */
	readonly redirectUri: string;
	/** 32 bytes: tokens are stored encrypted with it, and states are signed with one derived from it. */
	readonly key: Buffer;
	readonly installations: Installations;
}

/** Where installations are kept. What is kept is sealed: the store cannot read it, and need not. */
export interface Installations {
	get(team: string): Promise<string | null>;
	save(team: string, sealed: string): Promise<void>;
	remove(team: string): Promise<void>;
}

/** A line as a command with its options, or what is wrong with it. */
export type Read =
	| { readonly kind: 'call'; readonly command: string; readonly args: Readonly<Record<string, string>> }
	| { readonly kind: 'fault'; readonly fault: Fault };

/** What is heard of besides messages. */
export interface SlackEvents {
	/** Something changed there (invited, removed, archived, opened again): what is suspended may work. Null = everywhere in it. */
	readonly changed: (workspace: string, channel: string | null) => void;
	/** The bot was brought into this channel. */
	readonly joined: (workspace: string, channel: string) => void;
	/** How channels of a workspace are called, by their ids. */
	readonly named: (workspace: string, channels: ReadonlyMap<string, string>) => void;
	/** The channel has another id from now on. */
	readonly moved: (workspace: string, from: string, to: string) => void;
	/** The workspace's own token is refused: seen twice, it removed the app while nobody listened. */
	readonly absent: (workspace: string) => void;
	/** The app was uninstalled, or its token revoked. */
	readonly removed: (workspace: string) => void;
	/** The one workspace's token is refused: nothing works until an operator acts. Called once until it is taken again. */
	readonly credentialsRefused: (code: string) => void;
	/** The one workspace's token is taken: at the first answer, and at the first one after a refusal. */
	readonly credentialsAccepted: () => void;
}

/** The log as the adapter needs it: constant messages, everything that varies in fields. */
export interface SlackLog {
	debug(fields: Readonly<Record<string, unknown>>, message: string): void;
	info(fields: Readonly<Record<string, unknown>>, message: string): void;
	warn(fields: Readonly<Record<string, unknown>>, message: string): void;
	error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

import type { Clock } from '../../../src/ports/clock.js';
import type { Attachment, Component, Embed } from './bodies.js';
import { allPermissions } from './permissions.js';

export interface Role {
	readonly id: string;
	name: string;
	permissions: bigint;
	mentionable: boolean;
}

/** Type 0 is a role's, 1 a member's. */
export interface Overwrite {
	readonly id: string;
	readonly type: 0 | 1;
	allow: bigint;
	deny: bigint;
}

/** 0 text, 1 direct messages, 2 voice, 4 category, 5 announcement, 10–12 threads, 15 forum. */
export type ChannelType = 0 | 1 | 2 | 4 | 5 | 10 | 11 | 12 | 15;

export interface Channel {
	readonly id: string;
	readonly guild: Guild;
	readonly type: ChannelType;
	name: string;
	/** The channel a thread or forum post belongs to. */
	readonly parent: Channel | null;
	overwrites: Overwrite[];
	archived: boolean;
	locked: boolean;
	/** Of a thread: who opened it; nobody the bot knows where left out. */
	ownerId?: string;
	/** Oldest first. */
	readonly messages: Message[];
}

export interface Guild {
	readonly id: string;
	name: string;
	ownerId: string;
	/** @everyone has the guild's own id. */
	readonly roles: Map<string, Role>;
	readonly channels: Map<string, Channel>;
	/** Roles of each member. */
	readonly members: Map<string, string[]>;
	/** Where the server has it said who came; null where nowhere. */
	systemChannel: string | null;
	/** Its scheduled events, of whoever made them. */
	readonly events: Map<string, ScheduledEvent>;
	/** Not a server, but the conversation with this person. */
	direct?: string;
	/** Since when the bot is in it; from the beginning where left out. */
	joinedAt?: number;
}

/** An event of a server that is at an address. */
export interface ScheduledEvent {
	readonly id: string;
	readonly creatorId: string;
	name: string;
	description: string;
	location: string;
	start: number;
	end: number;
	/** Ended or cancelled by a person before its time. */
	over: boolean;
}

/** A message as it stands in a channel; the parts a test looks at. */
export interface Message {
	readonly id: string;
	readonly channelId: string;
	readonly author: { readonly id: string; readonly bot: boolean };
	content: string;
	embeds: readonly Embed[];
	components: readonly Component[];
	attachments: readonly Attachment[];
	flags: number;
	readonly nonce: string | null;
	/** Who was really notified. */
	readonly mentionRoles: readonly string[];
	readonly mentionEveryone: boolean;
	readonly at: number;
	editedAt: number | null;
	/** Interaction that made it, if one did: who asked. */
	readonly askedBy: string | null;
}

/** First millisecond of 2015: what Discord's ids count from. */
const epoch = 1_420_070_400_000;

/** Servers, channels, roles and members as they are on the fake's side. */
export class World {
	readonly guilds = new Map<string, Guild>();
	readonly channels = new Map<string, Channel>();
	/** The conversations with people, by their ids. */
	readonly direct = new Map<string, Channel>();
	/** Who takes no messages from the bot. */
	readonly blocking = new Set<string>();
	readonly botId: string;
	readonly #clock: Clock;
	#issued = 0n;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.botId = this.newId();
	}

	/** A snowflake of this moment. */
	newId(): string {
		this.#issued += 1n;
		return String((BigInt(this.#clock.now() - epoch) << 22n) + (this.#issued % 4_194_304n));
	}

	/** A server with the bot in it; `permissions` are those of the bot's own role. */
	addGuild(name: string, permissions: bigint = allPermissions): Guild {
		const id = this.newId();
		const guild: Guild = {
			id,
			name,
			ownerId: this.newId(),
			roles: new Map([[id, { id, name: '@everyone', permissions: 0n, mentionable: false }]]),
			channels: new Map(),
			members: new Map(),
			systemChannel: null,
			events: new Map(),
		};
		const own = this.addRole(guild, 'Milepost', permissions);
		guild.members.set(this.botId, [own.id]);
		this.guilds.set(id, guild);
		return guild;
	}

	addRole(guild: Guild, name: string, permissions = 0n, mentionable = false): Role {
		const role = { id: this.newId(), name, permissions, mentionable };
		guild.roles.set(role.id, role);
		return role;
	}

	addChannel(guild: Guild, name: string, type: ChannelType = 0, parent: Channel | null = null): Channel {
		const channel: Channel = {
			id: this.newId(),
			guild,
			type,
			name,
			parent,
			overwrites: [],
			archived: false,
			locked: false,
			messages: [],
		};
		guild.channels.set(channel.id, channel);
		this.channels.set(channel.id, channel);
		return channel;
	}

	/** The conversation with somebody, opened when it is new. */
	openDirect(user: string): Channel {
		const known = this.direct.get(user);
		if (known !== undefined) return known;
		const guild = this.addGuild('');
		this.guilds.delete(guild.id);
		guild.direct = user;
		const channel = this.addChannel(guild, '', 1);
		this.direct.set(user, channel);
		return channel;
	}

	/** Whether somebody can be written to: they are in a server with the bot, and let it. */
	takesDirect(user: string): boolean {
		const isAround = [...this.guilds.values()].some((guild) => this.hasBot(guild) && guild.members.has(user));
		return isAround && !this.blocking.has(user);
	}

	/** Whether the bot is still in it. */
	hasBot(guild: Guild): boolean {
		if (guild.direct !== undefined) return true;
		return this.guilds.get(guild.id) === guild && guild.members.has(this.botId);
	}

	/** The channel the bot can know of: null when it never was, was deleted, or the bot was removed. */
	channel(id: string): Channel | null {
		return this.channels.get(id) ?? null;
	}
}

/** Moment at which an id was issued. */
export function issuedAt(id: string): number {
	return Number(BigInt(id) >> 22n) + epoch;
}

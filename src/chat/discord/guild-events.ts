import { GatewayDispatchEvents as Event, ShardClientUtil } from 'discord.js';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import { GuildEvent, InGuildEvent, ReadyEvent } from './schema.js';
import type { DiscordEvents } from './types.js';

/** Events after which the suspended channel they name may be open again, or an open one closed. */
const ofChannels: ReadonlySet<string> = new Set([
	Event.ChannelUpdate,
	Event.ChannelDelete,
	Event.ThreadUpdate,
	Event.ThreadDelete,
]);
/** Events that may be about every channel of a server. */
const ofRoles: ReadonlySet<string> = new Set([Event.GuildRoleUpdate, Event.GuildRoleDelete]);

/** Brought in while it was off: somebody still waits for it to say something. */
const recentMs = 7 * 86_400_000;

/** One change rarely comes alone: they are told together. */
const mergeWithinMs = 1_000;

/** What an event says of a channel. */
type Told = Partial<Pick<InGuildEvent, 'id' | 'name' | 'parent_id'>>;

export interface GuildEvents {
	take(event: string, data: unknown): void;
}

/**
 * What the gateway says about servers, made into "something changed there" and "the bot was removed". A server that
 * is unavailable, and one that comes back from that, is Discord's own trouble and changes nothing.
 */
export function createGuildEvents(ports: {
	readonly clock: Clock;
	readonly events: Pick<DiscordEvents, 'changed' | 'removed' | 'present' | 'named' | 'threads' | 'joined'>;
	readonly botId: () => Promise<string>;
}): GuildEvents {
	/** Servers the bot is in and that Discord has not shown, or has taken out of service. */
	const expected = new Set<string>();
	const waiting = new Set<string>();

	function changed(server: string, channel: string | null): void {
		const what = `${server}/${channel}`;
		if (waiting.has(what)) return;
		waiting.add(what);
		ports.clock.after(mergeWithinMs, () => {
			waiting.delete(what);
			ports.events.changed(server, channel);
		});
	}

	function named(server: string, channels: readonly Told[]) {
		const names = channels.flatMap(({ id, name }) => (id === undefined || !name ? [] : [[id, name] as const]));
		if (names.length > 0) ports.events.named(server, new Map(names));
	}

	function inside(server: string, threads: readonly Told[]) {
		const parents = threads.flatMap(({ id, parent_id: parent }) => (id && parent ? [[id, parent] as const] : []));
		if (parents.length > 0) ports.events.threads(server, new Map(parents));
	}

	/** Brought in while it was connected, or not long before. A server that comes back was joined long ago. */
	function joined({ id, unavailable, joined_at, system_channel_id: channel }: GuildEvent, isNew: boolean): void {
		const now = ports.clock.now();
		const at = momentOf(joined_at) ?? (isNew ? now : null);
		const isRecent = at !== null && now - at < recentMs;
		if (unavailable !== true && at !== null && (isNew || isRecent)) void ports.events.joined(id, channel ?? null, at);
	}

	async function ifOwn(user: string | undefined, server: string): Promise<void> {
		if (user === (await ports.botId())) changed(server, null);
	}

	return {
		take(event, data) {
			if (event === Event.Ready) {
				const { data: ready } = ReadyEvent.safeParse(data);
				if (ready === undefined) return;
				for (const { id } of ready.guilds) expected.add(id);
				const [shard, count] = ready.shard ?? [0, 1];
				const covers = (server: string) => ShardClientUtil.shardIdForGuildId(server, count) === shard;
				ports.events.present(new Set(ready.guilds.map(({ id }) => id)), covers);
			} else if (event === Event.GuildCreate || event === Event.GuildDelete) {
				const { data: guild } = GuildEvent.safeParse(data);
				if (guild === undefined) return;
				if (event === Event.GuildCreate) {
					named(guild.id, [...guild.channels, ...guild.threads]);
					inside(guild.id, guild.threads);
					const cameBack = expected.delete(guild.id);
					if (!cameBack) changed(guild.id, null);
					joined(guild, !cameBack);
				} else if (guild.unavailable === true) expected.add(guild.id);
				else ports.events.removed(guild.id);
			} else if (ofChannels.has(event) || ofRoles.has(event) || event === Event.GuildMemberUpdate) {
				const { data: where } = InGuildEvent.safeParse(data);
				if (where === undefined) return;
				if (event === Event.GuildMemberUpdate) ifOwn(where.user?.id, where.guild_id).catch(() => {});
				else {
					if (ofChannels.has(event)) named(where.guild_id, [where]);
					if (event === Event.ThreadUpdate || event === Event.ThreadDelete) inside(where.guild_id, [where]);
					changed(where.guild_id, ofChannels.has(event) ? (where.id ?? null) : null);
				}
			}
		},
	};
}

/** ISO 8601; null for what is no moment. */
export function momentOf(text: string | null | undefined): Instant | null {
	if (typeof text !== 'string') return null;
	try {
		return Temporal.Instant.from(text).epochMilliseconds;
	} catch {
		return null;
	}
}

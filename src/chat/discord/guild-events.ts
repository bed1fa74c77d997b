import type { Clock } from '../../ports/clock.js';
import { GuildEvent, InGuildEvent, ReadyEvent } from './schema.js';
import type { DiscordEvents } from './types.js';

/** Events after which the suspended channel they name may be open again, or an open one closed. */
const ofChannels: ReadonlySet<string> = new Set(['CHANNEL_UPDATE', 'CHANNEL_DELETE', 'THREAD_UPDATE', 'THREAD_DELETE']);
/** Events that may be about every channel of a server. */
const ofRoles: ReadonlySet<string> = new Set(['GUILD_ROLE_UPDATE', 'GUILD_ROLE_DELETE']);

/** One change rarely comes alone: they are told together. */
const together = 1_000;

export interface ServerNews {
	take(event: string, data: unknown): void;
}

/**
 * What the gateway says about servers, made into "something changed there" and "the bot was removed". A server that
 * is unavailable, and one that comes back from that, is Discord's own trouble and changes nothing.
 */
export function createServerNews(ports: {
	readonly clock: Clock;
	readonly events: Pick<DiscordEvents, 'changed' | 'removed' | 'present'>;
	readonly botId: () => Promise<string>;
}): ServerNews {
	/** Servers the bot is in and that Discord has not shown, or has taken out of service. */
	const expected = new Set<string>();
	const waiting = new Set<string>();

	function changed(server: string, channel: string | null): void {
		const what = `${server}/${channel}`;
		if (waiting.has(what)) return;
		waiting.add(what);
		ports.clock.after(together, () => {
			waiting.delete(what);
			ports.events.changed(server, channel);
		});
	}

	async function ifOwn(user: string | undefined, server: string): Promise<void> {
		if (user === (await ports.botId())) changed(server, null);
	}

	return {
		take(event, data) {
			if (event === 'READY') {
				const { data: ready } = ReadyEvent.safeParse(data);
				if (ready === undefined) return;
				for (const { id } of ready.guilds) expected.add(id);
				const [shard, count] = ready.shard ?? [0, 1];
				ports.events.present(new Set(ready.guilds.map(({ id }) => id)), (server) => shardOf(server, count) === shard);
			} else if (event === 'GUILD_CREATE' || event === 'GUILD_DELETE') {
				const { data: guild } = GuildEvent.safeParse(data);
				if (guild === undefined) return;
				if (event === 'GUILD_CREATE') {
					if (!expected.delete(guild.id)) changed(guild.id, null);
				} else if (guild.unavailable === true) expected.add(guild.id);
				else ports.events.removed(guild.id);
			} else if (ofChannels.has(event) || ofRoles.has(event) || event === 'GUILD_MEMBER_UPDATE') {
				const { data: where } = InGuildEvent.safeParse(data);
				if (where === undefined) return;
				if (event === 'GUILD_MEMBER_UPDATE') ifOwn(where.user?.id, where.guild_id).catch(() => {});
				else changed(where.guild_id, ofChannels.has(event) ? (where.id ?? null) : null);
			}
		},
	};
}

/** Which of so many connections a server belongs to: Discord's documentation, "Sharding". */
function shardOf(server: string, count: number): number {
	return Number((BigInt(server) >> 22n) % BigInt(count));
}

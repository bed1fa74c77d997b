import type { Clock } from '../../schedule/types.js';
import { GuildEvent, InGuildEvent, ReadyEvent } from './schema.js';
import type { DiscordEvents } from './types.js';

/** Events of a server after which a suspended channel may be open again, or an open one closed. */
const changes: ReadonlySet<string> = new Set([
	'CHANNEL_UPDATE',
	'CHANNEL_DELETE',
	'THREAD_UPDATE',
	'THREAD_DELETE',
	'GUILD_ROLE_UPDATE',
	'GUILD_ROLE_DELETE',
]);

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
	readonly events: Pick<DiscordEvents, 'changed' | 'removed'>;
	readonly botId: () => Promise<string>;
}): ServerNews {
	/** Servers the bot is in and that Discord has not shown, or has taken out of service. */
	const expected = new Set<string>();
	const waiting = new Set<string>();

	function changed(server: string): void {
		if (waiting.has(server)) return;
		waiting.add(server);
		ports.clock.after(together, () => {
			waiting.delete(server);
			ports.events.changed(server);
		});
	}

	async function ifOwn(user: string | undefined, server: string): Promise<void> {
		if (user === (await ports.botId())) changed(server);
	}

	return {
		take(event, data) {
			if (event === 'READY') {
				const ready = ReadyEvent.safeParse(data);
				for (const { id } of ready.data?.guilds ?? []) expected.add(id);
			} else if (event === 'GUILD_CREATE' || event === 'GUILD_DELETE') {
				const { data: guild } = GuildEvent.safeParse(data);
				if (guild === undefined) return;
				if (event === 'GUILD_CREATE') {
					if (!expected.delete(guild.id)) changed(guild.id);
				} else if (guild.unavailable === true) expected.add(guild.id);
				else ports.events.removed(guild.id);
			} else if (changes.has(event) || event === 'GUILD_MEMBER_UPDATE') {
				const { data: where } = InGuildEvent.safeParse(data);
				if (where === undefined) return;
				if (event === 'GUILD_MEMBER_UPDATE') ifOwn(where.user?.id, where.guild_id).catch(() => {});
				else changed(where.guild_id);
			}
		},
	};
}

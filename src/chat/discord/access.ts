import { type PermissionsBitField, Routes } from 'discord.js';
import { z } from 'zod';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { isThread, permissionsIn } from './permissions.js';
import { Channel, Guild, Member } from './schema.js';

/** What the bot may do in a channel, as Discord says at this moment. */
export type Access =
	| {
			readonly kind: 'known';
			readonly channel: Channel;
			readonly permissions: Readonly<PermissionsBitField>;
			/** In the server as a whole. */
			readonly serverPermissions: Readonly<PermissionsBitField>;
	  }
	/** There is no such channel (any more). */
	| { readonly kind: 'lost' }
	/** The channel, or the whole server, is not for the bot to see. */
	| { readonly kind: 'hidden' }
	/** `ms`: asking again sooner is of no use; 0 where nobody knows. */
	| { readonly kind: 'unreachable'; readonly ms: number };

export interface AccessDeps {
	readonly api: Pick<Api, 'get' | 'refuses'>;
	readonly botId: () => Promise<string>;
}

const noOverwrites = { permission_overwrites: [] };

/**
 * Asks Discord for the channel, its server and the bot's own member, and computes what they add up to. Asked afresh
 * every time: nothing of any server is kept, and what is asked is needed once in a follow and once an hour in trouble.
 */
export async function accessTo({ api, botId }: AccessDeps, channelId: string): Promise<Access> {
	try {
		const channel = Channel.parse(await api.get(Routes.channel(channelId)));
		if (channel.guild_id === undefined) return { kind: 'lost' };
		const id = await botId();
		const [guild, member, parent] = await Promise.all([
			api.get(Routes.guild(channel.guild_id)),
			api.get(Routes.guildMember(channel.guild_id, id)),
			isThread(channel) && channel.parent_id ? api.get(Routes.channel(channel.parent_id)) : channel,
		]);
		const overwrites = parent === channel ? channel : Channel.parse(parent);
		const { roles } = Member.parse(member);
		const [server, self] = [Guild.parse(guild), { id, roles }];
		const permissions = permissionsIn(server, overwrites, self);
		return { kind: 'known', channel, permissions, serverPermissions: permissionsIn(server, noOverwrites, self) };
	} catch (error) {
		return whyNot(api, error);
	}
}

function whyNot(api: AccessDeps['api'], error: unknown): Access {
	if (api.refuses(error) || error instanceof z.ZodError) return { kind: 'unreachable', ms: 0 };
	const outcome = outcomeOf(error);
	if (outcome.kind === 'destination-lost') return { kind: 'lost' };
	if (outcome.kind === 'permission-lost') return { kind: 'hidden' };
	return { kind: 'unreachable', ms: outcome.kind === 'retry-after' ? outcome.ms : 0 };
}

import type { Attachment, Component } from './bodies.js';
import { type Channel, type Guild, issuedAt, type Message, type Role, type World } from './world.js';

/** The fake's servers and messages in the shapes of Discord's API. */

export function userJson(id: string, bot = false): Record<string, unknown> {
	return {
		id,
		username: bot ? 'milepost' : `user${id.slice(-4)}`,
		discriminator: '0',
		global_name: null,
		avatar: null,
		public_flags: 0,
		flags: 0,
		bot,
		primary_guild: null,
	};
}

export function roleJson(role: Role): Record<string, unknown> {
	return {
		id: role.id,
		name: role.name,
		permissions: String(role.permissions),
		position: 1,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		managed: false,
		mentionable: role.mentionable,
		icon: null,
		unicode_emoji: null,
		flags: 0,
	};
}

export function memberJson(guild: Guild, id: string, bot = false): Record<string, unknown> {
	return {
		user: userJson(id, bot),
		roles: guild.members.get(id) ?? [],
		nick: null,
		avatar: null,
		banner: null,
		joined_at: new Date(issuedAt(guild.id)).toISOString(),
		premium_since: null,
		communication_disabled_until: null,
		pending: false,
		mute: false,
		deaf: false,
		flags: 0,
	};
}

export function channelJson(channel: Channel): Record<string, unknown> {
	return {
		id: channel.id,
		guild_id: channel.guild.id,
		type: channel.type,
		name: channel.name,
		position: 0,
		flags: 0,
		parent_id: channel.parent?.id ?? null,
		...(channel.ownerId === undefined ? {} : { owner_id: channel.ownerId }),
		permission_overwrites: channel.overwrites.map((each) => ({
			id: each.id,
			type: each.type,
			allow: String(each.allow),
			deny: String(each.deny),
		})),
		...(channel.type >= 10 && channel.type <= 12
			? {
					thread_metadata: {
						archived: channel.archived,
						locked: channel.locked,
						auto_archive_duration: 1440,
						archive_timestamp: new Date(issuedAt(channel.id)).toISOString(),
					},
				}
			: {}),
	};
}

/** As `GET /guilds/{id}` gives it. */
export function guildJson(guild: Guild): Record<string, unknown> {
	return { id: guild.id, name: guild.name, owner_id: guild.ownerId, roles: [...guild.roles.values()].map(roleJson) };
}

/** As `GUILD_CREATE` brings it: with its channels and the bot's own member. */
export function guildCreateJson(guild: Guild, world: World): Record<string, unknown> {
	const channels = [...guild.channels.values()];
	const isThread = (channel: Channel) => channel.type >= 10 && channel.type <= 12;
	return {
		...guildJson(guild),
		unavailable: false,
		large: false,
		member_count: guild.members.size,
		joined_at: new Date(guild.joinedAt ?? issuedAt(guild.id)).toISOString(),
		system_channel_id: guild.systemChannel,
		channels: channels.filter((each) => !isThread(each)).map(channelJson),
		threads: channels.filter(isThread).map(channelJson),
		members: [memberJson(guild, world.botId, true)],
		presences: [],
		voice_states: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
		emojis: [],
		stickers: [],
		features: [],
	};
}

/** The address of a file of a private message is good as long as the message. */
function attachmentJson({ name, type, bytes, description }: Attachment, i: number): Record<string, unknown> {
	const url = `https://cdn.discordapp.example/attachments/${i}/${name}`;
	return {
		...{ id: String(1_000 + i), filename: name, size: bytes.length, url, proxy_url: url },
		...{ content_type: type, description },
	};
}

export function messageJson(message: Message): Record<string, unknown> {
	return {
		id: message.id,
		type: 0,
		channel_id: message.channelId,
		author: userJson(message.author.id, message.author.bot),
		content: message.content,
		embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
		components: message.components.map(asAnswered),
		mentions: [],
		mention_roles: message.mentionRoles,
		mention_everyone: message.mentionEveryone,
		attachments: message.attachments.map(attachmentJson),
		timestamp: new Date(message.at).toISOString(),
		edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
		flags: message.flags,
		pinned: false,
		tts: false,
		...(message.askedBy === null
			? {}
			: {
					interaction_metadata: {
						id: message.id,
						type: 2,
						user: userJson(message.askedBy),
						authorizing_integration_owners: {},
					},
				}),
	};
}

/** Components come back with ids of their own and everything spelt out. */
function asAnswered(component: Component, index: number): Record<string, unknown> {
	const { type, components } = component;
	return {
		id: index + 1,
		...(type === 3 ? { min_values: 1, max_values: 1, disabled: false } : {}),
		...(type === 2 ? { disabled: false } : {}),
		...component,
		...(components === undefined ? {} : { components: components.map(asAnswered) }),
	};
}

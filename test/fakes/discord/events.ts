import { channelJson, guildCreateJson, memberJson, roleJson } from './json.js';
import { isThread } from './permissions.js';
import type { FakeDiscord } from './server.js';
import type { Channel, Guild, Overwrite, Role } from './world.js';

/** Things that happen in servers: each changes the world and tells the gateway, as Discord does. */

/** What @everyone, a role or a member may no longer (or may again) do in a channel. */
export function setOverwrites(fake: FakeDiscord, channel: Channel, overwrites: readonly Overwrite[]): void {
	channel.overwrites = [...overwrites];
	fake.gateway.push('CHANNEL_UPDATE', channelJson(channel), channel.guild.id);
}

export function deleteChannel(fake: FakeDiscord, channel: Channel): void {
	fake.world.channels.delete(channel.id);
	channel.guild.channels.delete(channel.id);
	fake.gateway.push(isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channelJson(channel), channel.guild.id);
}

export function setRole(fake: FakeDiscord, guild: Guild, role: Role, permissions: bigint): void {
	role.permissions = permissions;
	fake.gateway.push('GUILD_ROLE_UPDATE', { guild_id: guild.id, role: roleJson(role) }, guild.id);
}

/** The bot's own roles change; told without the members intent. */
export function setBotRoles(fake: FakeDiscord, guild: Guild, roles: readonly string[]): void {
	const { botId } = fake.world;
	guild.members.set(botId, [...roles]);
	fake.gateway.push('GUILD_MEMBER_UPDATE', { guild_id: guild.id, ...memberJson(guild, botId, true) }, guild.id);
}

export function setThread(fake: FakeDiscord, thread: Channel, change: { archived: boolean; locked: boolean }): void {
	Object.assign(thread, change);
	fake.gateway.push('THREAD_UPDATE', channelJson(thread), thread.guild.id);
}

/** The bot is removed from a server. */
export function removeBot(fake: FakeDiscord, guild: Guild): void {
	guild.members.delete(fake.world.botId);
	fake.gateway.push('GUILD_DELETE', { id: guild.id }, guild.id);
}

/** The bot is invited (again). */
export function inviteBot(fake: FakeDiscord, guild: Guild, roles: readonly string[]): void {
	guild.members.set(fake.world.botId, [...roles]);
	guild.joinedAt = fake.state.clock.now();
	fake.gateway.push('GUILD_CREATE', guildCreateJson(guild, fake.world), guild.id);
}

/** An outage on Discord's side: the server is `unavailable`, which changes nothing about it. */
export function startOutage(fake: FakeDiscord, guild: Guild): void {
	fake.gateway.push('GUILD_DELETE', { id: guild.id, unavailable: true }, guild.id);
}

export function endOutage(fake: FakeDiscord, guild: Guild): void {
	fake.gateway.push('GUILD_CREATE', guildCreateJson(guild, fake.world), guild.id);
}

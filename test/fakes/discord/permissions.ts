import type { Channel, Guild } from './world.js';

/** Bits of Discord's documentation, "Permissions"; written down here on their own, so that the bot's are checked against them. */
export const bits = {
	administrator: 1n << 3n,
	manageGuild: 1n << 5n,
	viewChannel: 1n << 10n,
	sendMessages: 1n << 11n,
	embedLinks: 1n << 14n,
	attachFiles: 1n << 15n,
	readMessageHistory: 1n << 16n,
	mentionEveryone: 1n << 17n,
	manageEvents: 1n << 33n,
	manageThreads: 1n << 34n,
	sendMessagesInThreads: 1n << 38n,
	createEvents: 1n << 44n,
} as const;

/** What a bot is given by an ordinary invite: everything a poster needs, and no way to mention everybody. */
export const allPermissions =
	bits.viewChannel |
	bits.sendMessages |
	bits.embedLinks |
	bits.attachFiles |
	bits.readMessageHistory |
	bits.sendMessagesInThreads;

/**
 * What a member may do in a channel, as the documentation's "Permission Hierarchy" computes it: @everyone and roles,
 * then the overwrites of @everyone, of all roles at once, of the member. A thread takes its parent's overwrites.
 */
export function permissionsIn(channel: Channel, memberId: string): bigint {
	const { guild } = channel;
	const base = permissionsOf(guild, memberId);
	if (base === everything) return everything;
	const { overwrites } = channel.parent !== null && isThread(channel) ? channel.parent : channel;
	const roles = guild.members.get(memberId) ?? [];
	const apply = (to: bigint, ids: readonly string[], type: 0 | 1) => {
		const mine = overwrites.filter((each) => each.type === type && ids.includes(each.id));
		const deny = mine.reduce((sum, each) => sum | each.deny, 0n);
		const allow = mine.reduce((sum, each) => sum | each.allow, 0n);
		return (to & ~deny) | allow;
	};
	const computed = apply(apply(apply(base, [guild.id], 0), roles, 0), [memberId], 1);
	// Who cannot see a channel can do nothing in it.
	return (computed & bits.viewChannel) === 0n ? 0n : computed;
}

/** What a member may do in the server as a whole. */
export function permissionsOf(guild: Guild, memberId: string): bigint {
	if (guild.ownerId === memberId) return everything;
	const roles = [guild.id, ...(guild.members.get(memberId) ?? [])];
	const sum = roles.reduce((all, id) => all | (guild.roles.get(id)?.permissions ?? 0n), 0n);
	return (sum & bits.administrator) === 0n ? sum : everything;
}

export function isThread(channel: Channel): boolean {
	return channel.type >= 10 && channel.type <= 12;
}

const everything = (1n << 53n) - 1n;

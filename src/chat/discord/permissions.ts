import { PermissionFlagsBits as flags } from 'discord-api-types/v10';
import type { Channel, Guild } from './schema.js';

/** What posting takes, by the words of the catalogue. */
export const needed = {
	viewChannel: flags.ViewChannel,
	sendMessages: flags.SendMessages,
	sendMessagesInThreads: flags.SendMessagesInThreads,
	embedLinks: flags.EmbedLinks,
} as const;
export type Needed = keyof typeof needed;

/** Settles a doubtful post by reading the channel back; without it Milepost works, and tells managers of the doubt. */
export const helpful = flags.ReadMessageHistory;
/** Without it announcements come without their pictures. */
const pictures = flags.AttachFiles;

/** What the invite asks for: what is used, and nothing else. */
export const invited: bigint = Object.values(needed).reduce((all, bit) => all | bit, helpful | pictures);

export const isThread = (channel: Pick<Channel, 'type'>): boolean => channel.type >= 10 && channel.type <= 12;

/** Text, voice with its text, announcement, stage, and threads: whatever takes messages. */
export const takesMessages = ({ type }: Pick<Channel, 'type'>): boolean => [0, 2, 5, 10, 11, 12, 13].includes(type);

const everything = (1n << 64n) - 1n;

/**
 * What a member with these roles may do in a channel: Discord's documentation, "Permission Hierarchy".
 *
 * @param channel whose overwrites count: a thread's parent for a thread
 */
export function permissionsIn(
	guild: Guild,
	channel: Pick<Channel, 'permission_overwrites'>,
	member: { readonly id: string; readonly roles: readonly string[] },
): bigint {
	const mine = [guild.id, ...member.roles];
	const base = guild.roles.filter(({ id }) => mine.includes(id)).reduce((all, role) => all | role.permissions, 0n);
	if (guild.owner_id === member.id || (base & flags.Administrator) !== 0n) return everything;
	const overwritten = (to: bigint, type: 0 | 1, ids: readonly string[]) => {
		const found = channel.permission_overwrites.filter((each) => each.type === type && ids.includes(each.id));
		const deny = found.reduce((all, each) => all | each.deny, 0n);
		const allow = found.reduce((all, each) => all | each.allow, 0n);
		return (to & ~deny) | allow;
	};
	return overwritten(overwritten(overwritten(base, 0, [guild.id]), 0, member.roles), 1, [member.id]);
}

import { ChannelType, PermissionFlagsBits as flags, OverwriteType, PermissionsBitField } from 'discord.js';
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
export const invited = new PermissionsBitField([...Object.values(needed), helpful, pictures]);

const threads: readonly ChannelType[] = [
	ChannelType.AnnouncementThread,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
];
/** A voice channel and a stage have messages, too. */
const withMessages: readonly ChannelType[] = [
	...threads,
	ChannelType.GuildText,
	ChannelType.GuildVoice,
	ChannelType.GuildAnnouncement,
	ChannelType.GuildStageVoice,
];

/** Takes posts only as threads. */
const forums: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

export const isForum = ({ type }: Pick<Channel, 'type'>): boolean => forums.includes(type);
export const isThread = ({ type }: Pick<Channel, 'type'>): boolean => threads.includes(type);
export const takesMessages = ({ type }: Pick<Channel, 'type'>): boolean => withMessages.includes(type);

/**
 * What a member with these roles may do in a channel: Discord's documentation, "Permission Hierarchy".
 *
 * @param channel whose overwrites count: a thread's parent for a thread
 */
export function permissionsIn(
	guild: Guild,
	channel: Pick<Channel, 'permission_overwrites'>,
	member: { readonly id: string; readonly roles: readonly string[] },
): Readonly<PermissionsBitField> {
	const roles = [guild.id, ...member.roles];
	const granted = guild.roles.filter(({ id }) => roles.includes(id)).map((role) => role.permissions);
	const permissions = new PermissionsBitField(granted);
	const isOwner = guild.owner_id === member.id;
	if (isOwner || permissions.has(flags.Administrator)) return new PermissionsBitField(PermissionsBitField.All).freeze();
	const overwrite = (type: OverwriteType, ids: readonly string[]) => {
		const found = channel.permission_overwrites.filter((each) => each.type === type && ids.includes(each.id));
		permissions.remove(found.map(({ deny }) => deny)).add(found.map(({ allow }) => allow));
	};
	overwrite(OverwriteType.Role, [guild.id]);
	overwrite(OverwriteType.Role, member.roles);
	overwrite(OverwriteType.Member, [member.id]);
	return permissions.freeze();
}

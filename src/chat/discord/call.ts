import { PermissionFlagsBits as flags, PermissionsBitField } from 'discord.js';
import type { ChannelRef } from '../../domain/destination.js';
import type { Call } from '../../ports/chat.js';
import type { Command } from '../../ports/command.js';
import type { Interaction, Option } from './schema.js';

/**
 * The place of somebody who added the bot for themselves: in direct messages, and in servers that have not added it.
 * It is nobody else's, and nothing is announced in it. No server's id begins so.
 */
function personalPlace(user: string, channel: string): ChannelRef {
	return { platform: 'discord', workspace: `${personal}${user}`, channel };
}
const personal = '@';

export function isPersonal({ workspace }: Pick<ChannelRef, 'workspace'>): boolean {
	return workspace.startsWith(personal);
}

/** Who asked where, of any interaction. Null where that cannot be known. */
export async function contextOf(
	interaction: Interaction,
	managerRole: (workspace: string) => Promise<string | null>,
): Promise<Omit<Call, 'command' | 'args'> | null> {
	const {
		id,
		guild_id: workspace,
		channel_id: channel,
		member,
		locale,
		authorizing_integration_owners: by,
	} = interaction;
	const user = member?.user ?? interaction.user;
	if (channel === undefined || user === undefined) return null;
	const isServers = workspace !== undefined && member !== undefined && (by === undefined || '0' in by);
	if (!isServers) {
		const caller = { id: user.id, manager: false, zone: null, locale: locale ?? 'en' };
		return { id, caller, place: personalPlace(user.id, channel) };
	}
	const name = interaction.channel?.name;
	const inCharge = new PermissionsBitField(member.permissions).has(flags.ManageGuild);
	const role = inCharge ? null : await managerRole(workspace);
	return {
		id,
		caller: {
			id: member.user.id,
			manager: inCharge || (role !== null && member.roles.includes(role)),
			zone: null,
			locale: locale ?? 'en',
		},
		place: { platform: 'discord', workspace, channel, ...(name ? { channelName: name } : {}) },
	};
}

/** What was asked for; a value of another type than it was registered with becomes text, and is judged as text. */
export interface Asked {
	readonly command: string;
	readonly args: Readonly<Record<string, string>>;
	/** The option that is being typed, in a completion. */
	readonly typing: { readonly option: string; readonly text: string } | null;
}

/** Reads the options of a command; null for a command the registry does not have. */
export function askedFor(data: Part, commands: readonly Command[]): Asked | null {
	const { name, options } = innermost(data, commands);
	const command = commands.find((each) => each.name === name);
	if (command === undefined) return null;
	const given = options.filter(({ value }) => value !== undefined);
	const focused = given.find((option) => option.focused === true);
	return {
		command: name,
		args: argsOf(given.filter((option) => option !== focused).map(({ name, value }) => [name, String(value)])),
		typing: focused === undefined ? null : { option: focused.name, text: String(focused.value) },
	};
}

interface Part {
	readonly name: string;
	readonly options: readonly Option[];
}

/** A command's whole name and its own options: Discord puts a subcommand, or a group of them, where options stand. */
function innermost({ name, options }: Part, commands: readonly Command[]): Part {
	const [first] = options;
	if (first === undefined || first.value !== undefined || first.focused === true) return { name, options };
	const whole = `${name} ${first.name}`;
	const isNamed = commands.some((each) => each.name === whole || each.name.startsWith(`${whole} `));
	return isNamed ? innermost({ name: whole, options: first.options ?? [] }, commands) : { name, options };
}

/** Arguments by name; what came twice counts once, the first time. */
export function argsOf(pairs: readonly (readonly [string, string])[]): Record<string, string> {
	return Object.fromEntries(pairs.toReversed().filter(([, value]) => value.trim() !== ''));
}

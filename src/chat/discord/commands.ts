import {
	ApplicationIntegrationType,
	ChannelType,
	InteractionContextType,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
	type SharedSlashCommandOptions,
	SlashCommandBuilder,
	type SlashCommandOptionsOnlyBuilder,
	SlashCommandSubcommandBuilder,
	SlashCommandSubcommandGroupBuilder,
} from 'discord.js';
import { own } from '../../domain/own.js';
import type { Command, OptionKind, OptionSpec } from '../../ports/command.js';
import type { Texts } from '../../render/texts/index.js';

/** A command as Discord registers it: `petition` with its subcommands, or one alone. */
export type DiscordCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

type Builder = SharedSlashCommandOptions<SlashCommandOptionsOnlyBuilder> | SlashCommandSubcommandBuilder;

/** Kinds of which a command knows names that complete what is typed. */
const completed: readonly OptionKind[] = ['petition', 'person', 'announcement', 'zone', 'text'];

/** Where a notice can be posted. */
const postable = [
	ChannelType.GuildText,
	ChannelType.GuildAnnouncement,
	ChannelType.AnnouncementThread,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
] as const;

/** The registry as Discord's list of commands, in its order. Throws for a definition Discord would refuse. */
export function discordCommands(commands: readonly Command[], texts: Texts): readonly DiscordCommand[] {
	const names = [...new Set(commands.map(({ name }) => name.split(' ')[0] as string))];
	return names.map((name) => {
		const alone = commands.find((command) => command.name === name);
		const command = new SlashCommandBuilder()
			.setName(name)
			.setDescription(alone?.summary(texts) ?? own(texts.discord.groups, name) ?? `/${name}`)
			// Everybody sees it; who may change something is decided by Milepost, which knows the chosen role.
			.setDefaultMemberPermissions(null)
			.setContexts(InteractionContextType.Guild)
			.setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
		if (alone !== undefined) addOptions(command, alone, texts);
		for (const sub of commands.filter((each) => alone === undefined && each.name.startsWith(`${name} `))) {
			const [group, inside] = sub.name.split(' ').slice(1);
			if (inside === undefined) command.addSubcommand(subcommand(sub, texts));
			else groupIn(command, group as string, texts).addSubcommand(subcommand(sub, texts));
		}
		return command.toJSON();
	});
}

function subcommand(definition: Command, texts: Texts): SlashCommandSubcommandBuilder {
	const part = new SlashCommandSubcommandBuilder()
		.setName(definition.name.split(' ').at(-1) as string)
		.setDescription(definition.summary(texts));
	addOptions(part, definition, texts);
	return part;
}

/** The group of that name, made where its first command stands. */
function groupIn(command: SlashCommandBuilder, name: string, texts: Texts): SlashCommandSubcommandGroupBuilder {
	const known = command.options.find(
		(each): each is SlashCommandSubcommandGroupBuilder =>
			each instanceof SlashCommandSubcommandGroupBuilder && each.name === name,
	);
	if (known !== undefined) return known;
	const description = own(texts.discord.groups, `${command.name} ${name}`) ?? `/${command.name} ${name}`;
	const group = new SlashCommandSubcommandGroupBuilder().setName(name).setDescription(description);
	command.addSubcommandGroup(group);
	return group;
}

/** Discord wants what is required first; the text form's order is kept otherwise. */
function addOptions(to: Builder, { options, suggest }: Command, texts: Texts): void {
	for (const option of options.toSorted((a, b) => Number(b.required) - Number(a.required))) {
		addOption(to, option, option.summary(texts), suggest !== undefined);
	}
}

function addOption(
	to: Builder,
	{ name, kind, required, choices }: OptionSpec,
	summary: string,
	suggests: boolean,
): void {
	switch (kind) {
		case 'number':
			to.addIntegerOption((option) => {
				return option.setName(name).setDescription(summary).setRequired(required).setMinValue(0);
			});
			return;
		case 'channel':
			to.addChannelOption((option) => {
				return option
					.setName(name)
					.setDescription(summary)
					.setRequired(required)
					.addChannelTypes(...postable);
			});
			return;
		case 'role':
			to.addRoleOption((option) => option.setName(name).setDescription(summary).setRequired(required));
			return;
		default:
			to.addStringOption((option) => {
				option.setName(name).setDescription(summary).setRequired(required);
				if (choices !== undefined) option.addChoices(choices.map((choice) => ({ name: choice, value: choice })));
				else if (suggests && completed.includes(kind)) option.setAutocomplete(true);
				return option;
			});
	}
}

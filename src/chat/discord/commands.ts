import {
	ApplicationCommandType,
	ApplicationIntegrationType,
	ChannelType,
	ContextMenuCommandBuilder,
	InteractionContextType,
	type Locale,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
	type SharedNameAndDescription,
	type SharedSlashCommandOptions,
	SlashCommandBuilder,
	type SlashCommandOptionsOnlyBuilder,
	SlashCommandSubcommandBuilder,
	SlashCommandSubcommandGroupBuilder,
} from 'discord.js';
import { own } from '../../domain/own.js';
import type { Command, OptionKind, OptionSpec } from '../../ports/command.js';
import { commandWords } from '../../render/texts/command-words/index.js';
import type { Texts } from '../../render/texts/index.js';
import { messageCommands } from '../shared/message-commands.js';

/** A command as Discord registers it: `petition` with its subcommands, or one alone. */
export type DiscordCommand =
	| RESTPostAPIChatInputApplicationCommandsJSONBody
	| RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * Registered for one server they are that server's. Everywhere they are for people who added the bot for themselves,
 * too: in direct messages and in any server.
 */
export type Reach = 'everywhere' | 'one server';

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

/**
 * The registry as Discord's list of commands, in its order, and what can be asked about a message. Throws for a definition
 * Discord would refuse.
 */
export function discordCommands(commands: readonly Command[], texts: Texts, reach: Reach): readonly DiscordCommand[] {
	return [...slashCommands(commands, texts, reach), ...onMessages(texts, reach)];
}

function onMessages(texts: Texts, reach: Reach): readonly DiscordCommand[] {
	return messageCommands(texts).map(({ name }) =>
		new ContextMenuCommandBuilder()
			.setName(name)
			.setType(ApplicationCommandType.Message)
			.setDefaultMemberPermissions(null)
			.setContexts(...contexts[reach])
			.setIntegrationTypes(...integrations[reach])
			.toJSON(),
	);
}

const contexts = {
	everywhere: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
	'one server': [InteractionContextType.Guild],
} as const satisfies Record<Reach, unknown>;
const integrations = {
	everywhere: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
	'one server': [ApplicationIntegrationType.GuildInstall],
} as const satisfies Record<Reach, unknown>;

function slashCommands(commands: readonly Command[], texts: Texts, reach: Reach): readonly DiscordCommand[] {
	const names = [...new Set(commands.map(({ name }) => name.split(' ')[0] as string))];
	return names.map((name) => {
		const alone = commands.find((command) => command.name === name);
		const command = new SlashCommandBuilder()
			.setName(name)
			.setDescription(alone?.summary(texts) ?? own(texts.discord.groups, name) ?? `/${name}`)
			// Everybody sees it; who may change something is decided by Milepost, which knows the chosen role.
			.setDefaultMemberPermissions(null)
			.setContexts(...contexts[reach])
			.setIntegrationTypes(...integrations[reach]);
		inOtherLanguages(command, name);
		if (alone !== undefined) addOptions(command, alone, texts);
		for (const sub of commands.filter((each) => alone === undefined && each.name.startsWith(`${name} `))) {
			const [group, inside] = sub.name.split(' ').slice(1);
			if (inside === undefined) command.addSubcommand(subcommand(sub, texts));
			else groupIn(command, group as string, texts).addSubcommand(subcommand(sub, texts));
		}
		return command.toJSON();
	});
}

/** Names and descriptions for those whose Discord speaks another language; what comes back bears the English name. */
function inOtherLanguages(to: SharedNameAndDescription, name: string): void {
	for (const [locale, words] of Object.entries(commandWords)) {
		const own = words[name];
		if (own?.name !== undefined) to.setNameLocalization(locale as Locale, own.name);
		if (own !== undefined) to.setDescriptionLocalization(locale as Locale, own.description);
	}
}

function subcommand(definition: Command, texts: Texts): SlashCommandSubcommandBuilder {
	const part = new SlashCommandSubcommandBuilder()
		.setName(definition.name.split(' ').at(-1) as string)
		.setDescription(definition.summary(texts));
	inOtherLanguages(part, definition.name);
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
	inOtherLanguages(group, `${command.name} ${name}`);
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

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { own } from '../../domain/own.js';
import type { Command, OptionKind, OptionSpec } from '../../ports/command.js';
import type { Texts } from '../../render/texts/index.js';

/** A command as Discord registers it: `petition` with its subcommands, or one alone. */
export interface DiscordCommand {
	readonly type: 1;
	readonly name: string;
	readonly description: string;
	readonly options: readonly DiscordOption[];
	/** Null: everybody sees it; who may change something is decided by Milepost, which knows the chosen role. */
	readonly default_member_permissions: null;
	/** Servers only, and installed in servers only. */
	readonly contexts: readonly [0];
	readonly integration_types: readonly [0];
}

export interface DiscordOption {
	readonly type: Type;
	readonly name: string;
	readonly description: string;
	readonly options?: readonly DiscordOption[];
	readonly required?: boolean;
	readonly choices?: readonly { readonly name: string; readonly value: string }[];
	readonly autocomplete?: true;
	readonly min_value?: number;
	readonly channel_types?: readonly number[];
}

const types: Readonly<Partial<Record<OptionKind, Type>>> = {
	number: Type.Integer,
	channel: Type.Channel,
	role: Type.Role,
};

/** Kinds of which a command knows names that complete what is typed. */
const completed: readonly OptionKind[] = ['petition', 'person', 'announcement', 'zone', 'text'];

/** Text, announcement, threads: where a notice can be posted. */
const postable = [0, 5, 10, 11, 12] as const;

/** The registry as Discord's list of commands, in its order. */
export function discordCommands(commands: readonly Command[], texts: Texts): readonly DiscordCommand[] {
	const names = [...new Set(commands.map(({ name }) => name.split(' ')[0] as string))];
	return names.map((name) => {
		const alone = commands.find((command) => command.name === name);
		const subs = commands.filter((command) => command.name.startsWith(`${name} `));
		return {
			type: 1,
			name,
			description: alone?.summary ?? own(texts.discord.groups, name) ?? `/${name}`,
			options:
				alone === undefined
					? subs.map((command) => ({
							type: Type.Subcommand,
							name: command.name.slice(name.length + 1),
							description: command.summary,
							options: optionsOf(command),
						}))
					: optionsOf(alone),
			default_member_permissions: null,
			contexts: [0],
			integration_types: [0],
		};
	});
}

/** Discord wants what is required first; the text form's order is kept otherwise. */
function optionsOf(command: Command): readonly DiscordOption[] {
	const { options } = command;
	return [...options.filter((each) => each.required), ...options.filter((each) => !each.required)].map((option) =>
		optionOf(option, command.suggest !== undefined),
	);
}

function optionOf({ name, kind, summary, required, choices }: OptionSpec, suggests: boolean): DiscordOption {
	const type = types[kind] ?? Type.String;
	return {
		type,
		name,
		description: summary,
		required,
		...(choices === undefined ? {} : { choices: choices.map((choice) => ({ name: choice, value: choice })) }),
		...(choices === undefined && suggests && completed.includes(kind) ? { autocomplete: true as const } : {}),
		...(type === Type.Integer ? { min_value: 0 } : {}),
		...(type === Type.Channel ? { channel_types: postable } : {}),
	};
}

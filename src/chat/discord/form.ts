import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { own } from '../../domain/own.js';
import { defaultRules, printRule } from '../../domain/rules.js';
import type { Call } from '../../ports/chat.js';
import type { Command, OptionSpec } from '../../ports/command.js';
import { writeCustomId } from '../../render/discord-custom-id.js';
import type { Texts } from '../../render/texts/index.js';
import type { Callback } from './reply.js';

/** The command that asks what to announce, where it was not said. */
export const formed = 'petition follow';
/** The option it asks for, and the one that may be too long to be carried along unseen. */
const asks = 'rules';
const carries = 'petition';

const longestInput = 4_000;

/** What stands in the form at first. */
export const usualRules = defaultRules.map(printRule).join(', ');

/**
 * The form for a call that lacks its rules: filled in with the quiet default, to be changed or sent off as it is.
 * Null where no form is needed, or none can carry what was given: the command then does without.
 */
export function formFor(call: Call, command: Command, texts: Texts): Callback | null {
	if (call.command !== formed || own(call.args, asks) !== undefined || !call.caller.manager) return null;
	const { [carries]: petition = '', ...rest } = call.args;
	const id = writeCustomId({ press: 'form', command: call.command, args: rest });
	const inputs = [
		inputFor(command, carries, petition, TextInputStyle.Short, texts),
		inputFor(command, asks, usualRules, TextInputStyle.Paragraph, texts),
	];
	if (id === null || petition.length > longestInput || inputs.includes(null)) return null;
	return { type: 9, data: { custom_id: id, title: texts.discord.form['title'], components: inputs } };
}

function inputFor({ options }: Command, name: string, value: string, style: TextInputStyle, texts: Texts) {
	const option: OptionSpec | undefined = options.find((each) => each.name === name);
	if (option === undefined) return null;
	return {
		type: ComponentType.Label,
		label: own(texts.discord.form, name) ?? name,
		description: option.summary,
		component: {
			type: ComponentType.TextInput,
			custom_id: name,
			style,
			required: option.required,
			max_length: longestInput,
			...(value === '' ? {} : { value }),
		},
	};
}

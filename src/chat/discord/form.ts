import { InteractionResponseType, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
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

const maxInputLength = 4_000;

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
	if (id === null || petition.length > maxInputLength) return null;
	const short = inputFor(command, carries, petition, TextInputStyle.Short, texts);
	const long = inputFor(command, asks, usualRules, TextInputStyle.Paragraph, texts);
	if (short === null || long === null) return null;
	const title = own(texts.discord.form, 'title') ?? command.name;
	const modal = new ModalBuilder().setCustomId(id).setTitle(title).addLabelComponents(short, long);
	return { type: InteractionResponseType.Modal, data: modal.toJSON() };
}

function inputFor({ options }: Command, name: string, value: string, style: TextInputStyle, texts: Texts) {
	const option: OptionSpec | undefined = options.find((each) => each.name === name);
	if (option === undefined) return null;
	const input = new TextInputBuilder()
		.setCustomId(name)
		.setStyle(style)
		.setRequired(option.required)
		.setMaxLength(maxInputLength);
	if (value !== '') input.setValue(value);
	return new LabelBuilder()
		.setLabel(own(texts.discord.form, name) ?? name)
		.setDescription(option.summary(texts))
		.setTextInputComponent(input);
}

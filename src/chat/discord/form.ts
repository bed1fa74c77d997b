import {
	InteractionResponseType,
	LabelBuilder,
	ModalBuilder,
	StringSelectMenuBuilder,
	TextInputBuilder,
	TextInputStyle,
} from 'discord.js';
import { own } from '../../domain/own.js';
import type { Call } from '../../ports/chat.js';
import type { Command, OptionSpec } from '../../ports/command.js';
import { writeCustomId } from '../../render/discord-custom-id.js';
import type { Texts } from '../../render/texts/index.js';
import { asChosen, ruleChoices } from '../shared/rule-choices.js';
import type { Callback } from './reply.js';

/** The command that asks what to announce, where it was not said. */
export const formed = 'petition follow';
/** The option it asks for, and the one that may be too long to be carried along unseen. */
const asks = 'rules';
const carries = 'petition';
/** What is chosen instead of typed. */
export const choices = 'choices';

const maxInputLength = 4_000;

/**
 * The form for a call that lacks its rules, with the quiet default chosen, to be changed or sent off as it is. Null
 * where no form is needed, or none can carry what was given: the command then does without.
 *
 * @param again it was sent off and something in it was wrong: it is opened once more, as it was
 */
export function formFor(call: Call, command: Command, texts: Texts, again = false): Callback | null {
	const given = own(call.args, asks);
	if (call.command !== formed || (given !== undefined && !again) || !call.caller.manager) return null;
	const { [carries]: petition = '', [asks]: _, ...rest } = call.args;
	const id = writeCustomId({ kind: 'form', command: call.command, args: rest });
	if (id === null || petition.length > maxInputLength) return null;
	const { chosen, more } = given === undefined ? { chosen: null, more: '' } : asChosen(given);
	const short = inputFor(command, carries, petition, TextInputStyle.Short, texts);
	const long = inputFor(command, asks, more, TextInputStyle.Paragraph, texts);
	if (short === null || long === null) return null;
	const title = own(texts.discord.form, 'title') ?? command.name;
	const modal = new ModalBuilder()
		.setCustomId(id)
		.setTitle(title)
		.addLabelComponents(short, chooser(chosen, texts), long);
	return { type: InteractionResponseType.Modal, data: modal.toJSON() };
}

/** @param chosen null: what is usual */
function chooser(chosen: readonly string[] | null, texts: Texts): LabelBuilder {
	const all = ruleChoices(texts);
	const menu = new StringSelectMenuBuilder()
		.setCustomId(choices)
		.setRequired(false)
		.setMinValues(0)
		.setMaxValues(all.length)
		.addOptions(
			all.map(({ rule, label, means, usual }) => ({
				...{ label, value: rule, description: means },
				default: chosen === null ? usual : chosen.includes(rule),
			})),
		);
	return new LabelBuilder().setLabel(own(texts.discord.form, choices) ?? choices).setStringSelectMenuComponent(menu);
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

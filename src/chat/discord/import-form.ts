import { InteractionResponseType, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { own } from '../../domain/own.js';
import type { Call } from '../../ports/chat.js';
import { writeCustomId } from '../../render/discord-custom-id.js';
import type { Texts } from '../../render/texts/index.js';
import { partNames, takesParts, wholeOption } from '../shared/parts.js';
import type { Callback } from './reply.js';

/** Fields of a form, and what each takes, at most. */
export const formParts = 5;
const longestPart = 4_000;

/** The form that takes a set-up in parts; null for any other call, and where the text came along. */
export function importForm({ command, args, caller }: Call, { setupImport: { form } }: Texts): Callback | null {
	const asks = command === takesParts && own(args, wholeOption) === undefined && own(args, 'apply') === undefined;
	const id = writeCustomId({ kind: 'form', command, args: {} });
	if (!asks || !caller.manager || id === null) return null;
	const fields = partNames(formParts).map((name, i) => {
		const input = new TextInputBuilder()
			.setCustomId(name)
			.setStyle(TextInputStyle.Paragraph)
			.setRequired(i === 0)
			.setMaxLength(longestPart);
		return new LabelBuilder().setLabel(form.part(i + 1)).setTextInputComponent(input);
	});
	const modal = new ModalBuilder()
		.setCustomId(id)
		.setTitle(form.title)
		.addLabelComponents(...fields);
	return { type: InteractionResponseType.Modal, data: modal.toJSON() };
}

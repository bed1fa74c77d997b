import { own } from '../../domain/own.js';
import type { Call } from '../../ports/chat.js';
import { slackActionLimits as limits } from '../../render/limits.js';
import { slackLabel } from '../../render/slack-actions.js';
import type { Texts } from '../../render/texts/index.js';
import { joined, partNames, takesParts, wholeOption } from '../shared/parts.js';
import { type Carried, formId } from './form.js';
import type { ViewSubmission } from './schema.js';

/** Enough for what fits into an answer of Slack's: so much of an export is shown there. */
const parts = 4;

/** The form that takes a set-up in parts; null for any other call, and where the text came along. */
export function importForm({ command, args, caller, place }: Call, responseUrl: string, texts: Texts) {
	const asks = command === takesParts && own(args, wholeOption) === undefined && own(args, 'apply') === undefined;
	if (!asks || !caller.manager) return null;
	const carried: Carried = { channel: place.channel, responseUrl, args: {}, command };
	const { form } = texts.setupImport;
	return {
		type: 'modal' as const,
		callback_id: formId,
		private_metadata: JSON.stringify(carried),
		title: slackLabel(form.title),
		submit: slackLabel(form.submit),
		close: slackLabel(texts.slack.form.close),
		blocks: partNames(parts).map((name, i) => ({
			type: 'input' as const,
			block_id: name,
			label: slackLabel(form.part(i + 1)),
			optional: i > 0,
			element: { type: 'plain_text_input' as const, action_id: name, multiline: true, max_length: limits.input },
		})),
	};
}

/** What was typed into it, as the option of the command. */
export function importedText({ view }: ViewSubmission): Readonly<Record<string, string>> {
	const typed = Object.fromEntries(
		partNames(parts).map((name) => [name, view.state.values[name]?.[name]?.value ?? '']),
	);
	return { [wholeOption]: joined(typed, parts) };
}

import { z } from 'zod';
import type { Call } from '../../ports/chat.js';
import type { Command } from '../../ports/command.js';
import { slackActionLimits as limits } from '../../render/limits.js';
import { ours, slackLabel } from '../../render/slack-actions.js';
import type { Texts } from '../../render/texts/index.js';
import { asChosen, chosenRules, ruleChoices } from '../shared/rule-choices.js';
import type { ViewSubmission } from './schema.js';

/** The command that asks what to announce, where it was not said. */
export const formed = 'petition follow';
export const formId = `${ours}:follow`;
const asks = ['petition', 'rules'] as const;
/** What is chosen instead of typed. */
const choices = 'choices';

/** What a form carries unseen: where its answer goes, and what was said already. */
const Carried = z.object({
	channel: z.string(),
	responseUrl: z.url(),
	args: z.record(z.string(), z.string()),
	/** Absent in forms of before: the one there was. */
	command: z.string().default('petition follow'),
});
export type Carried = z.infer<typeof Carried>;

/**
 * The form for a call that lacks its rules: filled in with the quiet default, to be changed or sent off as it is. Null
 * where no form is needed, or none can carry what was given: the command then does without.
 *
 * @param again it was sent off and something in it was wrong: it is opened once more, as it was
 */
export function formFor(call: Call, responseUrl: string, command: Command, texts: Texts, again = false) {
	const { rules: given, ...rest } = call.args;
	if (call.command !== formed || (given !== undefined && !again) || !call.caller.manager) return null;
	const carried: Carried = { channel: call.place.channel, responseUrl, args: rest, command: formed };
	const unseen = JSON.stringify(carried);
	const { chosen, more } = given === undefined ? { chosen: null, more: '' } : asChosen(given);
	const initial = { petition: call.args['petition'] ?? '', rules: more };
	if (unseen.length > limits.formCarries || initial.petition.length > limits.input || more.length > limits.input) {
		return null;
	}
	const words = texts.slack.form;
	return {
		type: 'modal' as const,
		callback_id: formId,
		private_metadata: unseen,
		title: slackLabel(words.title),
		submit: slackLabel(words.submit),
		close: slackLabel(words.close),
		blocks: asks.flatMap((name) => [
			...(name === 'rules' ? [chooser(chosen, texts)] : []),
			{
				type: 'input' as const,
				block_id: name,
				label: slackLabel(words[name]),
				hint: slackLabel(command.options.find((option) => option.name === name)?.summary(texts) ?? words[name]),
				optional: name === 'rules',
				element: {
					type: 'plain_text_input' as const,
					action_id: name,
					max_length: limits.input,
					...(initial[name] === '' ? {} : { initial_value: initial[name] }),
				},
			},
		]),
	};
}

/** @param chosen null: what is usual */
function chooser(chosen: readonly string[] | null, texts: Texts) {
	const all = ruleChoices(texts).map(({ rule, label, means, usual }) => ({
		isChosen: chosen === null ? usual : chosen.includes(rule),
		option: { text: slackLabel(label), description: slackLabel(means), value: rule },
	}));
	const initial = all.filter(({ isChosen }) => isChosen).map(({ option }) => option);
	return {
		type: 'input' as const,
		block_id: choices,
		label: slackLabel(texts.slack.form.choices),
		optional: true,
		element: {
			type: 'checkboxes' as const,
			action_id: choices,
			options: all.map(({ option }) => option),
			...(initial.length === 0 ? {} : { initial_options: initial }),
		},
	};
}

/** What a form that was sent off asks for; null for one that is not ours. */
export function filledIn({ view }: ViewSubmission): Carried | null {
	const carried = Carried.safeParse(json(view.private_metadata));
	if (!carried.success) return null;
	const { values } = view.state;
	const chosen = values[choices]?.[choices]?.selected_options?.map(({ value }) => value) ?? [];
	const petition = values['petition']?.['petition']?.value?.trim() ?? '';
	const rules = chosenRules(chosen, values['rules']?.['rules']?.value ?? '') ?? '';
	const typed = Object.entries({ petition, rules });
	const { petition: _old, ...rest } = carried.data.args;
	return {
		...carried.data,
		args: { ...rest, ...Object.fromEntries(typed.filter(([, value]) => value !== '')) },
	};
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

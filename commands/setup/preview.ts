import { FaultError } from '../../src/domain/fault.js';
import { parseRules } from '../../src/domain/rules.js';
import type { Command, CommandContext, OptionSpec } from '../../src/ports/command.js';
import type { Message } from '../../src/render/message.js';
import { choose, suggestNames } from '../naming/resolve.js';
import { type Target, titleOf } from '../naming/target.js';
import { likelyPost } from './likely-post.js';

/** What a preview and a test may be of. */
export const ofWhat: readonly OptionSpec[] = [
	{ name: 'petition', kind: 'petition', required: false, summary: ({ commands }) => commands.setupPreview.petition },
	{
		name: 'rules',
		kind: 'rules',
		required: false,
		rest: true,
		summary: ({ commands }) => commands.setupPreview.rules,
	},
];

/** Throws the fault of the first rule that is none. */
export function mustBeRules(wishes: string | undefined): void {
	const fault = wishes === undefined ? undefined : parseRules(wishes).faults[0];
	if (fault !== undefined) throw FaultError.of(fault);
}

export const setupPreview: Command = {
	name: 'petition setup preview',
	summary: ({ commands }) => commands.setupPreview.summary,
	example: '/petition setup preview white house threshold',
	options: ofWhat,
	access: 'anyone',
	async run(context, { petition: typed, rules: wishes }) {
		mustBeRules(wishes);
		const chosen = await choose(context, typed);
		if ('answer' in chosen) return chosen.answer;
		return { visibility: 'private', message: await preview(context, chosen.target, wishes) };
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestNames(context, typed) : Promise.resolve([])),
};

async function preview(context: CommandContext, target: Target, wishes: string | undefined): Promise<Message> {
	const likely = await likelyPost(context, target, wishes);
	if (likely === null) return nothingFor(context, target);
	const { setupPreview: words } = context.texts;
	const { message } = likely;
	return {
		...message,
		title: words.title(message.title ?? []),
		blocks: [{ kind: 'text', line: words.note }, ...message.blocks],
	};
}

/** Says that nothing can be foreseen, and what to do. */
export function nothingFor({ texts }: CommandContext, target: Target): Message {
	const { setupPreview: words } = texts;
	const blocks = [words.nothing(titleOf(target)), words.how].map((line) => ({ kind: 'text' as const, line }));
	return { tone: 'plain', title: words.nothingTitle, blocks };
}

import { FaultError } from '../../src/domain/fault.js';
import { parseRules } from '../../src/domain/rules.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext, OptionSpec } from '../../src/ports/command.js';
import type { Message } from '../../src/render/message.js';
import { choose, suggestNames } from '../naming/resolve.js';
import { type Target, titleOf } from '../naming/target.js';
import { type LikelyPost, likelyPost } from './likely-post.js';

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

/** Names of what may be shown, as they are typed. */
export const suggestOfWhat: NonNullable<Command['suggest']> = (context, option, typed) =>
	option === 'petition' ? suggestNames(context, typed) : Promise.resolve([]);

/**
 * The post that is asked for, or what is to be said instead: which of several is meant, or that nothing can be foreseen.
 * Throws the fault of the first rule that is none.
 */
export async function askedPost(
	context: CommandContext,
	{ petition: typed, rules: wishes }: Readonly<Record<string, string>>,
): Promise<{ readonly answer: Answer } | { readonly target: Target; readonly likely: LikelyPost }> {
	const fault = wishes === undefined ? undefined : parseRules(wishes).faults[0];
	if (fault !== undefined) throw FaultError.of(fault);
	const chosen = await choose(context, typed);
	if ('answer' in chosen) return chosen;
	const { target } = chosen;
	const likely = await likelyPost(context, target, wishes);
	if (likely === null) return { answer: { visibility: 'private', message: nothingFor(context, target) } };
	return { target, likely };
}

/** Says that nothing can be foreseen, and what to do. */
function nothingFor({ texts }: CommandContext, target: Target): Message {
	const { setupPreview: words } = texts;
	const blocks = [words.nothing(titleOf(target)), words.how].map((line) => ({ kind: 'text' as const, line }));
	return { tone: 'plain', title: words.nothingTitle, blocks };
}

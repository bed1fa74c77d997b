import { FaultError } from '../../src/domain/fault.js';
import { own } from '../../src/domain/own.js';
import { plainId } from '../../src/domain/tenant.js';
import type { Answer } from '../../src/ports/chat.js';
import type { AddressMatch, CommandContext, Search } from '../../src/ports/command.js';
import type { Choice } from '../../src/render/message.js';

/** What is looked for, where somebody says that they look for something; null for anything else. */
export function searchedFor(typed: string): string | null {
	return /^search:\s*(.+)$/is.exec(typed.trim())?.[1]?.trim() ?? null;
}

/** At most this many are offered. */
const most = 10;
/** Nobody looks for more words; what is longer was pasted by mistake. */
const longest = 100;

/** Petitions with these words to pick from. Throws the fault of having found none, or of nobody having answered. */
export async function searchAnswer(context: CommandContext, words: string): Promise<Answer> {
	const search = await context.ports.search(words.slice(0, longest));
	if (search.found.length === 0) throw nothingFound(words, search);
	const { searching } = context.texts;
	const shown = search.found.slice(0, most);
	const choices = shown.map(({ ref, title, count, platform }): Choice => {
		return { label: searching.choice(title, platform, count), value: `${ref.platform}:${plainId(ref.id)}` };
	});
	return asked(context, {
		title: searching.found(words.slice(0, longest)),
		choices,
		small: [
			...(search.more || search.found.length > most ? [searching.more(shown.length)] : []),
			...(search.silent.length === 0 ? [] : [searching.silent(search.silent)]),
		],
	});
}

function nothingFound(words: string, { asked, silent }: Search): FaultError {
	if (silent.length === asked.length) return new FaultError('search-silent', { platforms: asked.join(', ') });
	return new FaultError('search-empty', { words: words.slice(0, longest), platforms: asked.join(', ') });
}

/** Which platform's petition a bare number is. */
export function numberAnswer(context: CommandContext, id: string, matches: readonly AddressMatch[]): Answer {
	const { searching } = context.texts;
	const choices = matches.map(
		({ ref, platform }): Choice => ({
			label: searching.numbered(platform, id),
			value: `${ref.platform}:${ref.id}`,
		}),
	);
	return asked(context, { title: searching.which(id), choices, small: [] });
}

interface Question {
	readonly title: readonly Choice['label'][number][];
	readonly choices: readonly Choice[];
	readonly small: readonly Choice['label'][];
}

function asked({ call, texts }: CommandContext, { title, choices, small }: Question): Answer {
	const { petition: _, ...rest } = call.args;
	const rules = own(rest, 'rules');
	const typed = (value: string) => `/${call.command} ${value}${rules === undefined ? '' : ` ${rules}`}`;
	return {
		visibility: 'private',
		message: {
			tone: 'plain',
			title,
			blocks: [
				{
					kind: 'list',
					items: choices.map(({ label, value }) => texts.searching.typed(label, typed(value))),
				},
			],
			...(small.length === 0 ? {} : { footer: small }),
			actions: [{ kind: 'pick', command: call.command, args: rest, option: 'petition', choices }],
		},
	};
}

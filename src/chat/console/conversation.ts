import type { ChannelRef } from '../../domain/destination.js';
import type { Answer, Caller } from '../../ports/chat.js';
import { clean } from '../../render/escape.js';
import type { Line, Message } from '../../render/message.js';
import { textsFor } from '../../render/texts/index.js';
import { channelNamed, channels, platform, workspace } from './channels.js';

/** How a message is shown. */
export interface Shown {
	readonly heading?: Line;
	/** Of times; that of whoever sits here where it is left out. */
	readonly zone?: string;
}

export interface ConversationParts {
	readonly caller: Caller;
	/** Show each line before its answer: nobody sees a piped line otherwise. */
	readonly echo: boolean;
	/** Answers a line as it was typed. Never rejects. */
	readonly ask: (line: string, caller: Caller, place: ChannelRef) => Promise<Answer>;
	readonly print: (lines: readonly string[]) => void;
	/** Resolves when its picture is there, too. */
	readonly show: (message: Message, over?: Shown) => Promise<void>;
	/** Another channel was entered. */
	readonly moved: () => void;
	readonly quit: () => void;
}

/** What somebody types, and what comes back. */
export interface Conversation {
	place(): ChannelRef;
	prompt(): string;
	/** Takes one line; resolves when it was answered. */
	take(line: string): Promise<void>;
	/** Resolves when answers that were promised for later are in, too. */
	settled(): Promise<void>;
}

export function createConversation(parts: ConversationParts): Conversation {
	const { ask, caller, show } = parts;
	const words = textsFor(caller.locale).console;
	const late = new Set<Promise<void>>();
	let channel: string = channels[0];
	/** What a word alone means since the last answer: its buttons, where a chat has buttons. */
	let offered = new Map<string, string>();

	const place = (): ChannelRef => ({ platform, workspace, channel });
	const note = (line: Line) => show({ tone: 'plain', blocks: [{ kind: 'text', line }] });

	function enter(name: string): Line {
		if (name === '') return words.channels(channels, channel);
		const chosen = channelNamed(name);
		if (chosen === null) return words.noSuchChannel(name, channels);
		channel = chosen;
		parts.moved();
		return words.entered(channel);
	}

	async function answer(text: string): Promise<void> {
		const { message, later, zone } = await ask(offered.get(text.toLowerCase()) ?? text, caller, place());
		const asked = offeredBy(message);
		// What a word showed offers no words of its own: the answer before it still stands.
		if (asked.size > 0) offered = asked;
		const over = zone === undefined ? {} : { zone };
		await show(message, over);
		if (later === undefined) return;
		const shown = later
			.then((rest) => show(rest, { ...over, heading: words.later(text) }))
			.finally(() => late.delete(shown));
		late.add(shown);
	}

	return {
		place,
		prompt: () => words.prompt(channel),

		async take(typed) {
			const text = clean(typed).trim();
			if (text === '') return;
			if (parts.echo) parts.print([words.prompt(channel) + text]);
			const [first = '', ...rest] = text.split(/\s+/);
			switch (first.toLowerCase()) {
				case '/quit':
				case '/exit':
					parts.quit();
					return;
				case '/channel':
				case '/join':
					note(enter(rest.join(' ')));
					return;
				default:
					await answer(text);
			}
		},

		async settled() {
			while (late.size > 0) await Promise.all(late);
		},
	};
}

/** The words an answer offers, each with the command it stands for. */
function offeredBy({ actions = [] }: Message): Map<string, string> {
	return new Map(
		actions.flatMap((action) =>
			action.kind === 'ask'
				? [[action.label.toLowerCase(), `/${action.command} ${Object.values(action.args).join(' ')}`] as const]
				: [],
		),
	);
}

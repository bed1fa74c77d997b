import type { Destination } from '../../src/domain/destination.js';
import type { Instant } from '../../src/domain/petition.js';
import type { WordWatch } from '../../src/domain/word-watch.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Choice, Line, Message } from '../../src/render/message.js';

const text = (line: Line) => ({ kind: 'text', line }) as const;

/** What a channel watches, how that goes, and the way to end one. */
export function standingMessage(
	context: CommandContext,
	all: readonly WordWatch[],
	untold: { readonly count: number; readonly at: Instant } | null,
): Message {
	const { call, ports, texts } = context;
	const { watch: words } = texts;
	if (all.length === 0) return { tone: 'plain', title: words.none, blocks: [text(words.how)] };
	const nameOf = ({ platform }: WordWatch) => ports.platformName(platform);
	const choices = all.map((each): Choice => ({ label: words.choice(each.words, nameOf(each)), value: each.words }));
	return {
		tone: 'plain',
		title: words.title,
		blocks: [
			{ kind: 'list', items: all.map((each) => words.item(each.words, nameOf(each), standingOf(each, context))) },
			...(untold === null ? [] : [text(words.untold(untold.count, untold.at))]),
			text(words.ends(all[0]?.words ?? '')),
		],
		footer: [words.nothingFollowed],
		actions: [{ kind: 'pick', command: call.command, args: {}, option: 'end', choices }],
	};
}

function standingOf({ failures, answeredAt, nextAt }: WordWatch, { texts }: CommandContext): Line {
	const { watch: words } = texts;
	if (failures > 0) return words.silent(answeredAt, nextAt);
	return answeredAt === null ? words.unasked : words.answered(answeredAt, nextAt);
}

export function watchedMessage(
	{ texts }: CommandContext,
	{ words, platform, isNew }: { readonly words: string; readonly platform: string; readonly isNew: boolean },
	{ zone }: Destination,
): Message {
	const { watch: said } = texts;
	return {
		tone: 'good',
		title: isNew ? said.set(words, platform) : said.already(words, platform),
		blocks: [text(said.what(zone)), text(said.ends(words))],
	};
}

export function endedMessage({ texts }: CommandContext, words: string): Message {
	return { tone: 'good', title: texts.watch.ended(words), blocks: [text(texts.watch.endedText)] };
}

/** Which platform is meant, where several can be searched. */
export function askWhere({ call, ports, texts }: CommandContext, words: string): Message {
	const { watch: said } = texts;
	const choices = ports.searched().map(({ id, name }): Choice => ({ label: [name], value: id }));
	return {
		tone: 'plain',
		title: said.where(words),
		blocks: [
			{
				kind: 'list',
				items: choices.map(({ label, value }) => said.typed(label, `/${call.command} "${words}" on ${value}`)),
			},
		],
		actions: [{ kind: 'pick', command: call.command, args: { words }, option: 'on', choices }],
	};
}

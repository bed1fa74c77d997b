import { findsIn } from '../domain/finds-notice.js';
import type { ManagerNotice, Notice } from '../domain/notice.js';
import type { Action, Block, Message } from './message.js';
import type { Texts } from './texts/index.js';

/** What was found by the words a channel watches, in one message: three petitions at most, each to be followed. */
export function findsMessage(notices: readonly ManagerNotice[], texts: Texts): Message {
	const { finds, all, words, seenAt } = findsIn(notices);
	const { watch } = texts;
	return {
		tone: 'news',
		title: watch.found(all, words),
		blocks: [list(notices, texts)],
		footer: [
			...(all > finds.length ? [watch.others(all - finds.length)] : []),
			watch.seen(seenAt),
			watch.followTyped(finds.map(({ address }) => address)),
			watch.small,
		],
		...withFollows([], notices, texts),
	};
}

/** The same beneath something else that leaves at that moment; nothing where nothing was found. */
export function findsBlocks(notices: readonly Notice[], texts: Texts): readonly Block[] {
	const { finds, all, words } = findsIn(notices);
	return finds.length === 0 ? [] : [{ kind: 'heading', line: texts.watch.found(all, words) }, list(notices, texts)];
}

/** The buttons that follow what was found, behind those that are there already. */
export function withFollows(
	actions: readonly Action[],
	notices: readonly Notice[],
	texts: Texts,
): Pick<Message, 'actions'> {
	const follows = findsIn(notices).finds.map(({ address }, i): Action => {
		return { kind: 'follow-here', petition: address, label: texts.watch.follow(i + 1) };
	});
	const all = [...actions, ...follows];
	return all.length === 0 ? {} : { actions: all };
}

function list(notices: readonly Notice[], { watch }: Texts): Block {
	const { finds } = findsIn(notices);
	return {
		kind: 'list',
		items: finds.map(({ title, platform, count, url }, i) => watch.find(i + 1, title, platform, count, url)),
	};
}

import type { CountKind, Instant, Unit } from '../domain/petition.js';
import { clean } from './escape.js';
import type { Line, Message } from './message.js';
import { renderSlack, type SlackBlock, type SlackReader } from './slack.js';
import { ours, slackLabel } from './slack-actions.js';
import { textsFor } from './texts/index.js';

export interface HomeCount {
	readonly n: number;
	readonly kind: CountKind;
	readonly checkedAt: Instant;
	/** Absent: signatures. */
	readonly unit?: Unit | undefined;
}

/** What a workspace follows, as its home shows it. */
export interface HomeItem {
	readonly title: string;
	readonly typed: string;
	readonly channels: readonly string[];
	readonly count: HomeCount | null;
}

/** A home takes 100 blocks; nobody looks through more than these. */
export const mostAtHome = 40;

/** What a button of the home carries. */
export interface HomePress {
	readonly petition: string;
	readonly channel: string;
}

/**
 * The app's home in a workspace: what is followed there, each with one button.
 *
 * @param total how many there are, those not shown with them
 */
export function slackHome(items: readonly HomeItem[], total: number, reader: Omit<SlackReader, 'mention' | 'postId'>) {
	const { home: words } = textsFor(reader.locale);
	const blocks = (...lines: readonly Line[]): readonly SlackBlock[] => {
		const message: Message = { tone: 'plain', blocks: lines.map((line) => ({ kind: 'text', line })) };
		return renderSlack(message, { ...reader, mention: null, postId: null }).blocks;
	};
	const shown = items.flatMap((item, i) => {
		const [section] = blocks(words.item(item.title), words.standing(item.count, item.channels));
		const press: HomePress = { petition: item.typed, channel: item.channels[0] ?? '' };
		const value = JSON.stringify(press);
		if (section === undefined || value.length > 2_000) return [];
		const button = {
			type: 'button' as const,
			text: slackLabel(clean(words.button)),
			action_id: `${ours}:home:${i}`,
			value,
		};
		return [{ ...section, accessory: button }];
	});
	const more = total > items.length ? blocks(words.more(total - items.length)) : [];
	const nothing = items.length === 0 ? blocks(words.nothing) : [];
	return {
		type: 'home' as const,
		blocks: [...blocks(words.title), ...nothing, ...shown, ...more, ...blocks(words.how)],
	};
}

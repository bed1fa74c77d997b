import { appendFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import type { ChannelRef } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { Chat } from '../ports/chat.js';
import type { ReportMistake } from '../ports/command.js';
import type { Store } from '../ports/store/index.js';
import { plainPen, writeLine } from '../render/inline.js';
import type { Block, Line, Message } from '../render/message.js';

export interface ReportDeps {
	readonly store: Pick<Store, 'destinations'>;
	readonly chat: (platform: string) => Chat | null;
	/** The operator's channel; null where the file names none. */
	readonly operator: ChannelRef | null;
	/** A file that gets a line for each report; null where none is named. */
	readonly file: string | null;
	readonly realNow: () => Instant;
	readonly newId: () => string;
}

/** The same answer is reported once a day, and no more than so many an hour: a button can be pressed by anybody. */
const day = 86_400_000;
const hour = 3_600_000;
const limitPerHour = 20;
const sendTimeoutMs = 10_000;

/**
 * Tells whoever runs Milepost of a mistake in a legal answer: what it said, where and on which page, never what was
 * typed nor who pressed. Null where they named neither a channel nor a file.
 */
export function mistakeReports(deps: ReportDeps): ReportMistake | null {
	const { operator, file, realNow } = deps;
	if (operator === null && file === null) return null;
	const told = new LRUCache<string, Instant>({ max: 1_000 });
	let lately: readonly Instant[] = [];
	return async (message, key) => {
		const now = realNow();
		lately = lately.filter((at) => at > now - hour);
		const last = told.get(key);
		if (last !== undefined && last > now - day) return 'already';
		if (lately.length >= limitPerHour) return 'failed';
		const sent = (await posted(deps, message)) || (await written(file, message, now));
		if (!sent) return 'failed';
		told.set(key, now);
		lately = [...lately, now];
		return 'told';
	};
}

async function posted({ store, chat, operator, realNow, newId }: ReportDeps, message: Message): Promise<boolean> {
	if (operator === null) return false;
	const to = await store.destinations.find(operator);
	const there = to === null ? null : chat(operator.platform);
	if (to === null || there === null) return false;
	const outcome = await there.send(to, { postId: newId(), message, mention: null, leaveBy: realNow() + sendTimeoutMs });
	return outcome.kind === 'sent';
}

async function written(file: string | null, message: Message, now: Instant): Promise<boolean> {
	if (file === null) return false;
	try {
		await appendFile(
			file,
			`${JSON.stringify({ at: Temporal.Instant.fromEpochMilliseconds(now).toString(), report: linesOf(message) })}\n`,
		);
		return true;
	} catch {
		return false;
	}
}

const pen = { ...plainPen((text) => text), link: (url: string, label: string) => `${label} ${url}` };

function linesOf({ blocks }: Message): readonly string[] {
	const write = (line: Line) => writeLine(line, pen, { now: 0, zone: 'UTC', locale: 'en' });
	return blocks.flatMap((block: Block) =>
		block.kind === 'list' ? block.items.map(write) : block.kind === 'text' ? [write(block.line)] : [],
	);
}

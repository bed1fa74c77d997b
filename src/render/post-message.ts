import type { NewCrossing } from '../domain/crossing.js';
import type { ManagerNotice } from '../domain/notice.js';
import { type AnnounceOptions, announce } from './announce.js';
import { withFollows } from './finds-message.js';
import type { Message } from './message.js';
import { noticeBlocks, noticeMessage } from './notice-message.js';

/** What one message says: announcements go before notices to managers, where a channel is for both. */
export function postMessage(
	{ crossings, notices }: { readonly crossings: readonly NewCrossing[]; readonly notices: readonly ManagerNotice[] },
	options: AnnounceOptions,
): Message {
	if (crossings.length === 0) return noticeMessage(notices, options);
	const message = announce(crossings, options);
	const blocks = [...message.blocks, ...noticeBlocks(notices, options)];
	return { ...message, blocks, ...withFollows(message.actions ?? [], notices, options.texts) };
}

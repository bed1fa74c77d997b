import type { Destination } from '../../domain/destination.js';
import type { Instant } from '../../domain/petition.js';
import type { Chat } from '../../ports/chat.js';
import type { FeedTable } from '../../ports/store/feeds.js';
import { renderHtml, type Written } from '../../render/html.js';
import type { Message } from '../../render/message.js';

export interface FeedDeps {
	readonly feeds: FeedTable;
	/** Real time. */
	readonly now: () => Instant;
	readonly domainNow: () => Instant;
}

/**
 * Announcements kept for whoever reads them: they are fetched, so nothing is sent anywhere. What is in the table is
 * there; there is no doubt about a post but that the database did not answer.
 */
export function createFeeds({ feeds, now, domainNow }: FeedDeps): Chat {
	const written = (message: Message, { zone, locale }: Destination): Omit<Written, 'text'> => {
		const { title, url, html } = renderHtml(message, { now: domainNow(), zone, locale });
		return { title, url, html };
	};

	return {
		platform: 'feed',
		start: async () => {},
		stop: async () => {},

		async send(to, { postId, message, leaveBy }) {
			if (now() > leaveBy) return { kind: 'retry-after', ms: 0, code: 'late' };
			try {
				if ((await feeds.get(to.id)) === null) return { kind: 'destination-lost', code: 'no-such-feed' };
				await feeds.add(to.id, { post: postId, at: now(), updatedAt: now(), ...written(message, to) });
				return { kind: 'sent', messageId: postId };
			} catch {
				return { kind: 'unknown', code: 'database' };
			}
		},

		async settle(to, { postId }) {
			return (await feeds.has(to.id, postId)) ? { kind: 'sent', messageId: postId } : { kind: 'absent' };
		},

		/** An entry that changed says when: readers show it anew. */
		async edit(to, { messageId, message }) {
			const words = { ...written(message, to), updatedAt: now() };
			return (await feeds.revise(to.id, messageId, words)) ? { kind: 'edited' } : { kind: 'gone' };
		},

		check: async ({ id }) => ((await feeds.get(id)) === null ? 'lost' : []),
	};
}

import { randomUUID } from 'node:crypto';
import { userAgent } from '../../config/contact.js';
import { programVersion } from '../../config/package-root.js';
import type { Setup } from '../../config/setup.js';
import { createWebhooks, type Endpoint } from '../chat/webhook/create.js';
import type { Destination } from '../domain/destination.js';
import type { Chat } from '../ports/chat.js';
import type { Http } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { realClock } from './clock.js';

/** A receiver has answered by then, or is asked again: a destination is held for no longer by the outbox. */
const limits = { connectMs: 5_000, headersMs: 9_000, bodyMs: 9_000, totalMs: 9_000, maxBytes: 16_384 };

/** Webhooks, with a way out of their own: what they do takes no place and no budget from petitions. */
export function webhooksOf(
	{ config, environment: { contact } }: Setup,
	store: Pick<Store, 'webhooks'>,
): { readonly chat: Chat; close(): Promise<void> } {
	let opened: Promise<Http> | null = null;
	/** Loaded with the first post. */
	async function open(): Promise<Http> {
		const { createHttp } = await import('../sources/http.js');
		return createHttp({ userAgent: userAgent(programVersion(), contact), limits });
	}
	async function endpoint({ id }: Destination): Promise<Endpoint | null> {
		const stored = await store.webhooks.get(id);
		if (stored === null || !('variable' in stored.secret)) return null;
		const secret = config?.outsideSecrets.get(stored.secret.variable);
		return secret === undefined ? null : { url: stored.url, isPrivate: stored.isPrivate, secret };
	}
	const chat = createWebhooks({
		endpoint,
		http: {
			async request(request) {
				opened ??= open();
				return (await opened).request(request);
			},
		},
		now: realClock.now,
		domainNow: realClock.now,
		newId: randomUUID,
	});
	return { chat, close: async () => (await opened)?.close() };
}

import type { Secret } from '../../../config/secret.js';
import type { Destination } from '../../domain/destination.js';
import type { EditOutcome, SendOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Chat, Missing } from '../../ports/chat.js';
import type { Http } from '../../ports/source.js';
import { renderWebhook, type WebhookEvent } from '../../render/webhook.js';
import { outcomeOf, webhookGone } from './outcome.js';
import { signedHeaders } from './sign.js';

/** Where the posts of one destination go, and with what they are signed. */
export interface Endpoint {
	readonly url: string;
	readonly secret: Secret;
	/** Whoever runs Milepost allows this address to be private, or plain http. */
	readonly isPrivate: boolean;
}

export interface WebhookDeps {
	/** Null: there is none (any more). */
	readonly endpoint: (to: Destination) => Promise<Endpoint | null>;
	/** Follows no redirect of what is posted, and reaches no private address but the one that is allowed. */
	readonly http: Pick<Http, 'request'>;
	/** Real time. */
	readonly now: () => Instant;
	readonly domainNow: () => Instant;
	/** For questions that are no posts: another one each time. */
	readonly newId: () => string;
}

/**
 * Posts as signed requests, each to the address of its destination. A receiver is asked nothing afterwards: what is in
 * doubt is sent again under the same key, by which it knows what it has.
 */
export function createWebhooks({ endpoint, http, now, domainNow, newId }: WebhookDeps): Chat {
	/** Addresses that said they are gone: they are not asked again in this life. */
	const left = new Set<string>();

	async function send(to: Destination, key: string, event: WebhookEvent, leaveBy: Instant): Promise<SendOutcome> {
		const found = await endpoint(to);
		if (found === null) return { kind: 'destination-lost', code: 'no-such-webhook' };
		if (now() > leaveBy) return { kind: 'retry-after', ms: 0, code: 'late' };
		const { url, secret, isPrivate } = found;
		const body = renderWebhook(event, { now: domainNow(), zone: to.zone, locale: to.locale });
		const headers = signedHeaders(secret, key, body, now());
		const trustedBase = isPrivate ? url : null;
		const answer = await http.request({ url, method: 'POST', headers, body, trustedBase, statusOnly: true });
		const outcome = outcomeOf(answer);
		if (outcome?.code === webhookGone) left.add(url);
		return outcome ?? { kind: 'sent', messageId: key };
	}

	return {
		platform: 'webhook',
		start: async () => {},
		stop: async () => {},

		send: (to, { postId, message, leaveBy }) => send(to, postId, { type: 'post', post: postId, message }, leaveBy),

		settle: async () => ({ kind: 'repeatable', leaveBy: Number.POSITIVE_INFINITY }),

		async edit(to, { postId, message, revision, leaveBy }): Promise<EditOutcome> {
			const event = { type: 'correction' as const, post: postId, message };
			const outcome = await send(to, `${postId}.${revision}`, event, leaveBy);
			switch (outcome.kind) {
				case 'sent':
					return { kind: 'edited' };
				case 'retry-after':
				case 'unknown':
					return outcome;
				default:
					return { kind: 'cannot', code: outcome.code };
			}
		},

		async check(to): Promise<readonly Missing[] | 'lost'> {
			const url = (await endpoint(to))?.url;
			if (url === undefined || left.has(url)) return 'lost';
			const outcome = await send(to, `ping-${newId()}`, { type: 'ping' }, Number.POSITIVE_INFINITY);
			if (outcome.kind === 'sent') return [];
			return outcome.kind === 'destination-lost' ? 'lost' : [{ permission: outcome.code }];
		},
	};
}

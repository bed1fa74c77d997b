import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/petition.js';
import { renderHtml } from './html.js';
import type { Reader } from './inline.js';
import type { Message } from './message.js';
import { isShowable } from './times.js';

/** What a webhook is sent: something new, an older post as it reads now, or a question whether anybody is there. */
export type WebhookEvent =
	| { readonly type: 'post'; readonly post: string; readonly message: Message }
	| { readonly type: 'correction'; readonly post: string; readonly message: Message }
	| { readonly type: 'ping' };

/** The body of a request, as docs/webhooks.md describes it: the same text for the same event, at every try. */
export function renderWebhook(event: WebhookEvent, reader: Reader): string {
	if (event.type === 'ping') return JSON.stringify({ version: 1, type: 'ping' });
	const { type, post, message } = event;
	const { title, url, text, html } = renderHtml(message, reader);
	return JSON.stringify({
		...{ version: 1, type, post, title, url, text, html },
		tone: message.tone,
		at: message.at === undefined ? null : instant(message.at),
		language: reader.locale,
	});
}

function instant(at: Instant): string | null {
	return isShowable(at) ? Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toString() : null;
}

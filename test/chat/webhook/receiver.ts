import { createHmac, timingSafeEqual } from 'node:crypto';
import { Secret } from '../../../config/secret.js';
import { createWebhooks, type WebhookDeps } from '../../../src/chat/webhook/create.js';
import type { Destination } from '../../../src/domain/destination.js';
import type { Http } from '../../../src/ports/source.js';
import { createHttp, type HttpOptions } from '../../../src/sources/http.js';
import { type Answer, type FakeServer, type Seen, serve } from '../../fakes/http-server.js';

export const secret = 'a secret of sixteen characters';
export const now = Date.UTC(2026, 10, 22, 12);

/** What a careful receiver has kept: each key once, in the order of their coming. */
export interface Receiver {
	readonly server: FakeServer;
	readonly url: string;
	readonly kept: ReadonlyMap<string, string>;
	/** What to answer next, instead of taking it; `taken`: it is kept all the same. */
	next(answer: Answer, taken?: boolean): void;
	/** What to answer from now on; null: it takes everything again. */
	always(answer: Answer | null): void;
	/** From now on what was signed more than five minutes from this moment is refused. */
	strictAt(now: number): void;
}

/** Whether a request is signed as docs/webhooks.md says; written from that page. */
export function isRightlySigned({ headers, body }: Seen, with_ = secret): boolean {
	const said = `${String(headers['x-milepost-timestamp'])}.${String(headers['idempotency-key'])}.${body}`;
	const right = `sha256=${createHmac('sha256', with_).update(said).digest('hex')}`;
	const given = String(headers['x-milepost-signature']);
	return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

/** A site that does as the page says: looks at the signature, and keeps what has a key it does not know. */
export async function receiver(): Promise<Receiver> {
	const kept = new Map<string, string>();
	const once: { readonly answer: Answer; readonly taken: boolean }[] = [];
	let standing: Answer | null = null;
	let clock: number | null = null;
	const server = await serve((request) => {
		if (request.path !== '/hook') return { status: 404 };
		if (request.method !== 'POST' || !isRightlySigned(request)) return { status: 401 };
		const signedAt = Number(request.headers['x-milepost-timestamp']) * 1_000;
		if (clock !== null && Math.abs(signedAt - clock) > 300_000) return { status: 401 };
		const said = once.shift();
		if (said?.taken !== false && standing === null && JSON.parse(request.body).type !== 'ping') {
			const key = String(request.headers['idempotency-key']);
			if (!kept.has(key)) kept.set(key, request.body);
		}
		return said?.answer ?? standing ?? { status: 204 };
	});
	return {
		server,
		url: `${server.base}/hook`,
		kept,
		next: (answer, taken = false) => once.push({ answer, taken }),
		strictAt: (moment) => {
			clock = moment;
		},
		always: (answer) => {
			standing = answer;
		},
	};
}

/** Cuts the connection instead of answering. */
export const cut: Answer = (response) => response.destroy();

export function webhooksTo(
	url: string,
	more: Partial<WebhookDeps> & { readonly isPrivate?: boolean; readonly secret?: string } = {},
	options: Partial<HttpOptions> = {},
) {
	const http: Http = createHttp({ userAgent: 'Milepost/test', ...options });
	let ids = 0;
	const chat = createWebhooks({
		endpoint: async ({ channel }) =>
			channel === 'nowhere'
				? null
				: { url, secret: new Secret(more.secret ?? secret), isPrivate: more.isPrivate ?? true },
		http,
		now: () => now,
		domainNow: () => now,
		newId: () => String(++ids),
		...more,
	});
	return { chat, close: () => http.close() };
}

export function destination(channel = 'site'): Destination {
	return {
		...{ id: 1, platform: 'webhook', workspace: 'console', channel, zone: 'UTC', locale: 'en', quiet: null },
		...{ state: 'active', reason: null, dailyCap: null, templates: {}, suspendedAt: null, name: null },
	};
}

import { isValidSlackRequest } from '@slack/bolt';
import type { Instant } from '../../domain/petition.js';
import { bodyOf, isFresh, unread } from '../shared/signed-body.js';

/** A form's payload is the largest thing Slack sends, some 250 kB. */
const maxBodyBytes = 1_024 * 1_024;

export interface SignedDeps {
	readonly signingSecret: string;
	readonly now: () => Instant;
	/** Sees to what arrived; not waited for. */
	readonly take: (body: unknown) => void;
}

/**
 * Commands, interactions and events as signed requests, acknowledged before anything else is done. The signature is
 * judged by Bolt, which takes a timestamp of any future; this does not. 401 for a wrong or stale signature, 413 for a
 * body that is too large, 400 for one that cannot be read. Why not by Bolt's own receiver:
 * `docs/decisions/021-bolt-behind-our-own-doors.md`.
 */
export function createSignedHandler({ signingSecret, now, take }: SignedDeps): (request: Request) => Promise<Response> {
	return async (request) => {
		const timestamp = request.headers.get('x-slack-request-timestamp') ?? '';
		const signature = request.headers.get('x-slack-signature') ?? '';
		// Nobody's body is read for headers that will not be taken anyway.
		const isPossible = /^v0=[0-9a-f]{64}$/i.test(signature) && isFresh(timestamp, now());
		if (!isPossible) return unread(401, 'invalid request signature');
		const body = await bodyOf(request, maxBodyBytes);
		if (body === null) return unread(413, 'too large');
		const text = body.toString('utf8');
		const headers = { 'x-slack-signature': signature.toLowerCase(), 'x-slack-request-timestamp': Number(timestamp) };
		const isSigned = isValidSlackRequest({ signingSecret, body: text, headers, nowMilliseconds: now() });
		if (!isFresh(timestamp, now()) || !isSigned) {
			return new Response('invalid request signature', { status: 401 });
		}
		const given = parse(request.headers.get('content-type') ?? '', text);
		if (given === null) return new Response('cannot be read', { status: 400 });
		if (given['type'] === 'url_verification') return Response.json({ challenge: String(given['challenge']) });
		// Asked now and then whether the certificate is good.
		if (given['ssl_check'] === undefined) take(given);
		return new Response(null, { status: 200 });
	};
}

/** Events come as JSON, commands as a form, interactions as JSON inside a form. */
function parse(contentType: string, body: string): Readonly<Record<string, unknown>> | null {
	if (contentType.includes('json')) return json(body);
	const form = Object.fromEntries(new URLSearchParams(body));
	return form['payload'] === undefined ? form : json(form['payload']);
}

function json(text: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
	} catch {
		return null;
	}
}

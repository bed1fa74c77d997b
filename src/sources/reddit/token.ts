import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { SourceContext } from '../../ports/source.js';
import { readPage } from '../page.js';
import { understandJson } from '../shape.js';
import { Token } from './schema.js';

/** A token is not used in its last minute. */
const spareMs = 60_000;
/** By where it is asked for and with which key; never written down. */
const known = new LRUCache<string, { readonly token: string; readonly until: Instant }>({ max: 8 });

/**
 * A token of the application's own (OAuth 2, client credentials), kept as long as Reddit lets it live: no person's
 * account is behind it.
 *
 * @param key `id:secret` of the operator's application
 */
export async function tokenFor(
	base: string,
	key: string,
	context: SourceContext,
): Promise<{ readonly kind: 'token'; readonly token: string } | SourceOutcome> {
	const name = `${base} ${key}`;
	const kept = known.get(name);
	if (kept !== undefined && context.now < kept.until) return { kind: 'token', token: kept.token };
	const page = await readPage(context, {
		url: `${base}/api/v1/access_token`,
		method: 'POST',
		headers: {
			authorization: `Basic ${Buffer.from(key).toString('base64')}`,
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: 'grant_type=client_credentials',
	});
	if (page.kind !== 'page') return page;
	const answer = understandJson(Token, page.text);
	// What it says instead may repeat the key: it is not passed on.
	if (answer.kind !== 'understood') return { kind: 'shape-changed', detail: 'no token in the answer (access_token)' };
	const { access_token: token, expires_in: seconds } = answer.value;
	known.set(name, { token, until: context.now + seconds * 1_000 - spareMs });
	return { kind: 'token', token };
}

/** The next reading asks for another one. */
export function forgetToken(base: string, key: string): void {
	known.delete(`${base} ${key}`);
}

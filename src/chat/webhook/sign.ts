import { createHmac } from 'node:crypto';
import type { Secret } from '../../../config/secret.js';
import type { Instant } from '../../domain/petition.js';

/**
 * Headers by which whoever has the secret knows that a body is Milepost's, how old it is, and whether it was taken
 * before: `X-Milepost-Signature: sha256=<hex>` over `timestamp.key.body`, as of counts that are sent to Milepost.
 *
 * @param key the same for the same body, at every try
 * @param now real time
 */
export function signedHeaders(secret: Secret, key: string, body: string, now: Instant): Record<string, string> {
	const timestamp = String(Math.floor(now / 1_000));
	const hex = createHmac('sha256', secret.reveal()).update(`${timestamp}.${key}.${body}`).digest('hex');
	return {
		'content-type': 'application/json; charset=utf-8',
		'idempotency-key': key,
		'x-milepost-timestamp': timestamp,
		'x-milepost-signature': `sha256=${hex}`,
	};
}

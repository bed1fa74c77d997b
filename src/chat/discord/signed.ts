import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Instant } from '../../domain/petition.js';
import { seenWithin } from '../shared/expiring-map.js';
import { bodyOf, freshForMs, isFresh, unread } from '../shared/signed-body.js';
import type { Callback, Respond } from './reply.js';

/** An interaction is a few kilobytes; its longest option 6,000 characters. */
const maxBodyBytes = 256 * 1_024;

export interface SignedDeps {
	/** Hex, from Discord's developer portal. */
	readonly publicKey: string;
	readonly now: () => Instant;
	/** What was signed and could be read. */
	readonly take: (raw: unknown) => Promise<Response>;
}

/**
 * What Discord sends as signed requests: Ed25519 over the timestamp and the raw body. 401 for a wrong, stale or repeated
 * signature, 413 for a body that is too large, 400 for one that cannot be read.
 */
export function createSignedHandler(ports: SignedDeps): (request: Request) => Promise<Response> {
	const key = publicKeyOf(ports.publicKey);
	/** The same signature twice is a replay: Discord signs every request anew. */
	const seen = seenWithin(ports.now, 2 * freshForMs);

	return async (request) => {
		const signature = request.headers.get('x-signature-ed25519')?.toLowerCase() ?? '';
		const timestamp = request.headers.get('x-signature-timestamp') ?? '';
		// Nobody's body is read for headers that will not be taken anyway.
		const isPossible = /^[0-9a-f]{128}$/.test(signature) && !seen.has(signature) && isFresh(timestamp, ports.now());
		if (!isPossible) return unread(401, 'invalid request signature');
		const body = await bodyOf(request, maxBodyBytes);
		if (body === null) return unread(413, 'too large');
		const now = ports.now();
		if (!isFresh(timestamp, now) || !isSigned(key, signature, timestamp, body) || !seen.isFirst(signature)) {
			return new Response('invalid request signature', { status: 401 });
		}
		const raw = json(body);
		if (raw === undefined) return new Response('not JSON', { status: 400 });
		return ports.take(raw);
	};
}

/**
 * The answer to the request is the first answer; what comes later goes by the interaction's token.
 *
 * @param converse sees to an interaction; calls `respond` once, or never for what cannot be read
 */
export function firstAnswer(converse: (respond: Respond) => Promise<void>): Promise<Response> {
	return new Promise((resolve, reject) => {
		const respond: Respond = async (callback: Callback) => {
			resolve(Response.json(callback));
			return true;
		};
		converse(respond).then(() => resolve(new Response('not understood', { status: 400 })), reject);
	});
}

function publicKeyOf(hex: string): KeyObject {
	const x = Buffer.from(hex, 'hex').toString('base64url');
	return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function isSigned(key: KeyObject, signature: string, timestamp: string, body: Buffer): boolean {
	if (!/^[0-9a-f]{128}$/.test(signature)) return false;
	return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

function json(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}

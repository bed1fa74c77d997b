import type { Instant } from '../../domain/petition.js';

/** Older or newer than this a signed request is not taken, however well it is signed: clocks differ by less. */
export const freshForMs = 300_000;

/** @param timestamp seconds, as the header has them */
export function isFresh(timestamp: string, now: Instant): boolean {
	return /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1_000) <= freshForMs;
}

/**
 * The body of a request, read as it comes, so that nobody fills the memory with one that will not be taken anyway; null
 * as soon as it is too large, or says that it is.
 *
 * @param most in bytes
 */
export async function bodyOf(request: Request, most: number): Promise<Buffer | null> {
	if (Number(request.headers.get('content-length') ?? 0) > most) return null;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.length;
		if (size > most) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** The answer to a request whose body, or the rest of it, nobody reads: the connection ends with it. */
export function unread(status: number, why: string): Response {
	return new Response(why, { status, headers: { Connection: 'close' } });
}

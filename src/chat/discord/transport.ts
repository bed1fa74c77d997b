import type { IncomingHttpHeaders } from 'node:http';
import type { RESTOptions, ResponseLike } from 'discord.js';
import { type Agent, request } from 'undici';
import { isReset } from '../shared/network-failure.js';

/**
 * How discord.js's REST sends a request, in place of its own way: the body is read here, inside the deadline of the
 * whole request, so that an answer that breaks off in the middle fails like one that never came; and it is known
 * whether a connection was made at all, because what certainly did not leave is in no doubt.
 */
export function createTransport(agent: Agent): RESTOptions['makeRequest'] {
	return async (url, init) => {
		try {
			const sent = await encoded(init.body);
			const { statusCode, headers, body } = await request(url, {
				method: (init.method ?? 'GET') as 'GET',
				headers: { ...(init.headers as Record<string, string>), ...sent.headers },
				body: sent.body,
				signal: (init.signal ?? null) as AbortSignal | null,
				dispatcher: agent,
			});
			return responseOf(statusCode, headers, await body.arrayBuffer());
		} catch (error) {
			throw error instanceof Error ? namedAsReset(error) : error;
		}
	};
}

/** As much of a `Response` as discord.js looks at: one of Node's own takes longer to make than to read. */
function responseOf(status: number, headers: IncomingHttpHeaders, bytes: ArrayBuffer): ResponseLike {
	const text = () => new TextDecoder().decode(bytes);
	return {
		...{ status, statusText: '', ok: status >= 200 && status < 300, body: null, bodyUsed: true },
		headers: new Headers(headers as Record<string, string>),
		arrayBuffer: async () => bytes,
		text: async () => text(),
		json: async () => JSON.parse(text()),
	};
}

/** Words as they are; a form with files in one piece, since this undici does not know the forms of Node's own. */
async function encoded(body: unknown): Promise<{
	readonly body: string | Buffer | null;
	readonly headers: Readonly<Record<string, string>>;
}> {
	if (!(body instanceof FormData)) return { body: (body ?? null) as string | null, headers: {} };
	const form = new Response(body);
	const headers = { 'content-type': form.headers.get('content-type') ?? '' };
	return { body: Buffer.from(await form.arrayBuffer()), headers };
}

/** discord.js retries a reset connection, and knows it by this code alone. */
function namedAsReset(error: Error): Error {
	return isReset(error) ? Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' }) : error;
}

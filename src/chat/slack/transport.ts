import type { webApi } from '@slack/bolt';
import { type Agent, request } from 'undici';

/** Waited where a refusal for too many requests names no time. */
const defaultWaitSeconds = '5';

/**
 * How Slack's clients send a request, in place of the global `fetch`: the body is read here, inside the deadline of the
 * whole request, so that an answer that breaks off in the middle fails like one that never came; and it is known
 * whether a connection was made at all, because what certainly did not leave is in no doubt.
 */
export function createTransport(agent: Agent): webApi.FetchFunction {
	return async (url, init) => {
		const { statusCode, headers, body } = await request(url, {
			method: (init?.method ?? 'GET') as 'GET',
			headers: init?.headers as Record<string, string>,
			body: (init?.body ?? null) as string | Uint8Array | null,
			signal: (init?.signal ?? null) as AbortSignal | null,
			dispatcher: agent,
		});
		const bytes = await body.arrayBuffer();
		const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
		// The client fails without a word of why where this header is missing.
		const wait = statusCode === 429 && !/^\d+$/.test(String(headers['retry-after']));
		return new Response(statusCode === 204 || bytes.byteLength === 0 ? null : bytes, {
			status: statusCode,
			headers: [...given.filter(([name]) => !(wait && name === 'retry-after')), ...(wait ? [retryAfter] : [])],
		});
	};
}

const retryAfter: [string, string] = ['retry-after', defaultWaitSeconds];

import { webApi } from '@slack/bolt';
import { Agent } from 'undici';
import { quiet } from './bolt-log.js';
import { createTransport } from './transport.js';
import type { SlackDeps } from './types.js';

/** Requests to Slack, by its own client: two of them, because they must fail differently. The token is an argument of each. */
export interface Api {
	/** Questions and forms: tried again once. */
	readonly answers: webApi.WebClient;
	/** Announcements: tried once. What to do after a failure or a rate limit is the outbox's to decide. */
	readonly posts: webApi.WebClient;
	/** Options for Slack's other clients; a fresh object each time, because Socket Mode writes into its own. */
	clientOptions(): webApi.WebClientOptions;
	/** Says something through a response address. Gives back the status, or the network's error code. */
	respond(url: string, body: unknown): Promise<number | string>;
	/** Hands a file over where Slack said. Gives back as `respond` does. */
	upload(url: string, bytes: Uint8Array): Promise<number | string>;
	close(): Promise<void>;
}

const defaultTimeouts = { send: 10_000, answer: 2_500 };

export function createApi(parts: Pick<SlackDeps, 'apiUrl' | 'log' | 'timeouts'>): Api {
	const { send, answer } = parts.timeouts ?? defaultTimeouts;
	const agent = new Agent({ connect: { timeout: Math.min(send, answer) } });
	const fetch = createTransport(agent);
	const clientOptions = (): webApi.WebClientOptions => ({
		slackApiUrl: parts.apiUrl,
		fetch,
		logger: quiet(parts.log),
		timeout: answer,
		// Left to itself a client waits a refusal out, and every other channel and workspace with it.
		rejectRateLimitedCalls: true,
		// Named, because Socket Mode gives whatever has none a hundred retries.
		retryConfig: { retries: 1, minTimeout: 100, maxTimeout: 100 },
		maxRequestConcurrency: Number.POSITIVE_INFINITY,
	});
	async function give(url: string, body: string | Uint8Array, type: string): Promise<number | string> {
		// The package's type of a request knows texts only; what sends it takes bytes, too.
		const signal = AbortSignal.timeout(answer);
		const request = { method: 'POST', headers: { 'Content-Type': type }, body: body as string, signal };
		const tried = await fetch(url, request).catch((error: Error & { code?: string }) => error);
		return tried instanceof Error ? (tried.code ?? tried.name) : tried.status;
	}
	return {
		clientOptions,
		answers: new webApi.WebClient(undefined, clientOptions()),
		posts: new webApi.WebClient(undefined, { ...clientOptions(), timeout: send, retryConfig: { retries: 0 } }),
		respond: (url, body) => give(url, JSON.stringify(body), 'application/json'),
		upload: (url, bytes) => give(url, bytes, 'application/octet-stream'),
		close: () => agent.destroy(),
	};
}

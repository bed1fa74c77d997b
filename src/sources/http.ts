import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Agent, type Dispatcher } from 'undici';
import { isUnder, parseUrl, refusalOf } from './address.js';
import { BoundedMap } from './bounded-map.js';
import { forbiddenCode, publicConnector } from './connect.js';
import type { Http, HttpFailure, HttpRequest, HttpResult } from './types.js';

export interface HttpLimits {
	/** Of a body, as sent and unpacked. More is cut off where it stands, never gathered. */
	readonly maxBytes: number;
	readonly connectMs: number;
	readonly headersMs: number;
	/** Between two pieces of a body. */
	readonly bodyMs: number;
	/** From the call to the last byte, redirects included. */
	readonly totalMs: number;
	readonly redirects: number;
	/** Addresses whose cache validators are kept. */
	readonly validators: number;
}

export interface HttpOptions {
	/** How platforms know us: name, version, and where to reach the operator. */
	readonly userAgent: string;
	readonly limits?: Partial<HttpLimits>;
	/** Name resolution; the system's by default. */
	readonly lookup?: LookupFunction;
}

const defaults: HttpLimits = {
	maxBytes: 5_000_000,
	connectMs: 10_000,
	headersMs: 15_000,
	bodyMs: 15_000,
	totalMs: 30_000,
	redirects: 5,
	validators: 20_000,
};

/** undici's and Node's codes, as far as they mean more than "the network failed". */
const failures: Readonly<Record<string, HttpFailure>> = {
	[forbiddenCode]: 'forbidden-address',
	UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
	ERR_BUFFER_TOO_LARGE: 'too-large',
	UND_ERR_CONNECT_TIMEOUT: 'timeout',
	UND_ERR_HEADERS_TIMEOUT: 'timeout',
	UND_ERR_BODY_TIMEOUT: 'timeout',
	ETIMEDOUT: 'timeout',
	TimeoutError: 'timeout',
	UND_ERR_ABORTED: 'aborted',
	UND_ERR_DESTROYED: 'aborted',
	UND_ERR_CLOSED: 'aborted',
};

/** What an address was last answered with. Sent back only to the address that gave it, not to one it redirects to later. */
interface Validators {
	readonly url: string;
	readonly etag: string | null;
	readonly modified: string | null;
}

const unpack = promisify(gunzip);

/**
 * The one way out: time-outs, size limit, redirects followed and re-checked by us, private addresses refused on the
 * address really connected to, cache validators, one User-Agent. Faults come back as values.
 */
export function createHttp(options: HttpOptions): Http {
	const limits = { ...defaults, ...options.limits };
	const shared = {
		headersTimeout: limits.headersMs,
		bodyTimeout: limits.bodyMs,
		maxResponseSize: limits.maxBytes,
		connections: 4,
	};
	// Two pools: a connection opened for the operator's private base must never serve a request that is not under it.
	const open = new Agent({ ...shared, connect: publicConnector(limits.connectMs, options.lookup ?? lookup) });
	const trusted = new Agent({ ...shared, connect: { timeout: limits.connectMs } });
	const kept = new BoundedMap<Validators>(limits.validators);

	async function follow(request: HttpRequest, signal: AbortSignal): Promise<HttpResult> {
		const method = request.method ?? 'GET';
		const known = method === 'GET' && request.conditional !== false ? kept.get(request.url) : undefined;
		let url = parseUrl(request.url);
		const home = url?.origin;
		for (let hop = 0; url !== null && hop <= limits.redirects; hop++) {
			const refusal = refusalOf(url, request.trustedBase);
			if (refusal !== null) return failed(refusal, `${url.protocol}//${url.host} is not to be visited`);
			const validators = known?.url === url.href ? known : undefined;
			const agent = isUnder(url, request.trustedBase) ? trusted : open;
			const response = await agent.request({
				origin: url.origin,
				path: url.pathname + url.search,
				method,
				headers: {
					...(url.origin === home ? request.headers : undefined),
					...conditions(validators),
					'user-agent': options.userAgent,
					'accept-encoding': 'gzip',
				},
				body: request.body ?? null,
				signal,
			});
			const { statusCode: status, headers } = response;
			if (status === 304 && validators !== undefined) {
				await response.body.dump();
				return { kind: 'not-modified', url: url.href };
			}
			const { location } = headers;
			const redirects = method === 'GET' && status >= 301 && status <= 308;
			if (!redirects || typeof location !== 'string') {
				const text = await textOf(response, limits.maxBytes);
				if (method === 'GET') remember(request.url, status, url.href, headers);
				return { kind: 'answer', status, url: url.href, headers: flat(headers), text };
			}
			await response.body.dump();
			url = parseUrl(location, url);
		}
		if (url === null) return failed('bad-address', 'not a web address');
		return failed('too-many-redirects', `more than ${limits.redirects} redirects`);
	}

	function remember(key: string, status: number, url: string, headers: Dispatcher.ResponseData['headers']): void {
		const { etag, 'last-modified': modified } = flat(headers);
		if (status !== 200 || (etag === undefined && modified === undefined)) kept.delete(key);
		else kept.set(key, { url, etag: etag ?? null, modified: modified ?? null });
	}

	return {
		async request(request) {
			try {
				return await follow(request, AbortSignal.timeout(limits.totalMs));
			} catch (error) {
				return failureOf(error);
			}
		},
		async close() {
			await Promise.all([open.destroy(), trusted.destroy()]);
		},
	};
}

function conditions(validators: Validators | undefined): Record<string, string> {
	return {
		...(validators?.etag ? { 'if-none-match': validators.etag } : undefined),
		...(validators?.modified ? { 'if-modified-since': validators.modified } : undefined),
	};
}

async function textOf(response: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
	const bytes = await response.body.bytes();
	const packed = response.headers['content-encoding'] === 'gzip';
	return new TextDecoder().decode(packed ? await unpack(bytes, { maxOutputLength: maxBytes }) : bytes);
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
	const pairs = Object.entries(headers).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
	return Object.fromEntries(pairs.map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]));
}

function failed(code: HttpFailure, detail: string): HttpResult {
	return { kind: 'failed', code, detail };
}

/** Any error of undici, Node or zlib as a value. Happy eyeballs gathers one error an address tried: the first speaks for all. */
function failureOf(error: unknown): HttpResult {
	const cause = error instanceof AggregateError ? error.errors[0] : error;
	if (!(cause instanceof Error)) return failed('network', String(cause));
	const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
	return failed(failures[code] ?? 'network', `${code}: ${cause.message}`);
}

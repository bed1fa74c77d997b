import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { Agent, type Dispatcher } from 'undici';
import type { Gate, Http, HttpRequest, HttpResult } from '../ports/source.js';
import { isUnder, parseUrl, refusalOf } from './address.js';
import { publicConnector } from './connect.js';
import { failed, failureOf } from './http-failure.js';

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
	/** Who may be asked, and when; absent: anybody at any time. */
	readonly gate?: Gate;
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
	validators: 40_000,
};

/** What an address was last answered with. Sent back only to the URL that gave it, not to one it redirects to since. */
interface Validators {
	readonly url: string;
	readonly etag: string | undefined;
	readonly modified: string | undefined;
}

type Response = Dispatcher.ResponseData;
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
	const kept = new LRUCache<string, Validators>({ maxSize: limits.validators, sizeCalculation: () => 1 });

	async function follow(request: HttpRequest, signal: AbortSignal): Promise<HttpResult> {
		const known = isGet(request) && request.conditional !== false ? kept.get(request.url) : undefined;
		let url = parseUrl(request.url);
		for (let hop = 0; url !== null && hop <= limits.redirects; hop++) {
			const refusal = refusalOf(url, request.trustedBase);
			if (refusal !== null) return failed(refusal, `${url.protocol}//${url.host} is not to be visited`);
			const validators = known?.url === url.href ? known : undefined;
			const entry = options.gate?.enter(url.host, request, hop > 0);
			if (entry?.kind === 'held') return { ...entry, asked: hop > 0 };
			const response = await send(url, request, validators, signal).catch(async (error: unknown) => {
				await entry?.failed();
				throw error;
			});
			const status = response.statusCode;
			const headers = flat(response.headers);
			const target = isGet(request) ? redirectOf(response) : null;
			if (target !== null || (status === 304 && validators !== undefined)) {
				await response.body.dump();
				await entry?.answered(status, headers, '');
				if (target === null) return { kind: 'not-modified', url: url.href };
				url = parseUrl(target, url);
				continue;
			}
			if (request.statusOnly) {
				letGo(response, limits.maxBytes);
				await entry?.answered(status, headers, '');
				return { kind: 'answer', status, url: url.href, headers, text: '' };
			}
			const text = await textOf(response, limits.maxBytes).catch(async (error: unknown) => {
				// Cut off or too large: what the status says still counts.
				await entry?.answered(status, headers, '');
				throw error;
			});
			await entry?.answered(status, headers, text);
			if (isGet(request)) remember(request.url, status, url.href, headers);
			return { kind: 'answer', status, url: url.href, headers, text };
		}
		if (url === null) return failed('bad-address', 'not a web address');
		return failed('too-many-redirects', `more than ${limits.redirects} redirects`);
	}

	function send(url: URL, request: HttpRequest, validators: Validators | undefined, signal: AbortSignal) {
		// What a source sends to its platform is not for whoever the platform redirects to.
		const own = url.origin === parseUrl(request.url)?.origin ? request.headers : undefined;
		const agent = isUnder(url, request.trustedBase) ? trusted : open;
		return agent.request({
			origin: url.origin,
			path: url.pathname + url.search,
			method: request.method ?? 'GET',
			headers: {
				...own,
				...conditions(validators),
				'user-agent': options.userAgent,
				'accept-encoding': 'gzip',
			},
			body: request.body ?? null,
			signal,
		});
	}

	function remember(key: string, status: number, url: string, headers: Readonly<Record<string, string>>): void {
		const { etag, 'last-modified': modified } = headers;
		if (status !== 200 || !hasValidator(headers)) kept.delete(key);
		else kept.set(key, { url, etag, modified });
	}

	return {
		...(options.gate === undefined ? {} : { gate: options.gate }),
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

/** Whether an answer with these headers can be asked for again only if it has changed. */
export function hasValidator(headers: Readonly<Record<string, string>>): boolean {
	return headers['etag'] !== undefined || headers['last-modified'] !== undefined;
}

function isGet(request: HttpRequest): boolean {
	return request.method !== 'POST';
}

function redirectOf(response: Response): string | null {
	const { location } = response.headers;
	const redirects = [301, 302, 303, 307, 308].includes(response.statusCode);
	return redirects && typeof location === 'string' ? location : null;
}

function conditions(validators: Validators | undefined): Record<string, string> {
	return {
		...(validators?.etag === undefined ? undefined : { 'if-none-match': validators.etag }),
		...(validators?.modified === undefined ? undefined : { 'if-modified-since': validators.modified }),
	};
}

/** What follows is thrown away as it comes, so that the connection serves again; whoever goes on for long is cut off. */
function letGo({ body }: Response, maxBytes: number): void {
	body.on('error', () => {});
	body.dump({ limit: maxBytes }).catch(() => {});
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
	const bytes = await response.body.bytes();
	const packed = response.headers['content-encoding'] === 'gzip';
	return new TextDecoder().decode(packed ? await unpack(bytes, { maxOutputLength: maxBytes }) : bytes);
}

function flat(headers: Response['headers']): Record<string, string> {
	const pairs = Object.entries(headers).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
	return Object.fromEntries(pairs.map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]));
}

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Clock } from '../../../src/ports/clock.js';
import { type Fault, Faults } from '../faults.js';
import { Refusal, refusals } from './errors.js';
import { type Posted, readPosted } from './form.js';
import { Gateway } from './gateway.js';
import { Interactions } from './interactions.js';
import { Limits, type Verdict } from './limits.js';
import { type Route, routes } from './routes.js';
import type { Reply, State } from './state.js';
import { World } from './world.js';

/** A request as it was served: `POST /channels/1/messages`. */
export interface Served {
	readonly request: string;
	readonly body: unknown;
	readonly status: number;
	/** JSON code of a refusal. */
	readonly code: number | null;
	readonly at: number;
}

export interface FakeDiscord {
	/** What `DISCORD_API_URL` is set to. */
	readonly url: string;
	readonly state: State;
	readonly world: World;
	readonly gateway: Gateway;
	readonly interactions: Interactions;
	readonly limits: Limits;
	/** Oldest first; requests that a fault kept from being served are not in it. */
	readonly served: readonly Served[];
	/** What a careful client would not have done: refused bodies, late answers, wrong addresses. */
	readonly complaints: readonly string[];
	readonly privateKey: KeyObject;
	inject(fault: Fault): void;
	close(): Promise<void>;
}

export interface FakeOptions {
	readonly clock: Clock;
	readonly token?: string;
	readonly heartbeatMs?: number;
	readonly nonceWindowMs?: number;
}

const prefix = '/api/v10';
/** Refusals that a careful client never meets: each is a fault of its own, not of the circumstances. */
const careless = new Set([10015, 10062, 40060, 50006, 50027, 50035]);

/** A server on this machine that is strict where Discord is. */
export async function startFakeDiscord(options: FakeOptions): Promise<FakeDiscord> {
	const { clock } = options;
	const world = new World(clock);
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const state: State = {
		clock,
		world,
		limits: new Limits(clock),
		faults: new Faults(),
		interactions: new Interactions(clock, world),
		token: options.token ?? 'right-token',
		nonces: new Map(),
		nonceWindowMs: options.nonceWindowMs ?? 180_000,
		commands: new Map(),
		publicKey: Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex'),
		interactionsEndpoint: null,
		shards: 1,
		maxConcurrency: 16,
		gatewayUrl: '',
	};
	const served: Served[] = [];
	const complaints: string[] = [];
	const gateway = new Gateway(state, {
		heartbeatMs: options.heartbeatMs ?? 41_250,
		base: () => state.gatewayUrl,
		complain: (complaint) => complaints.push(complaint),
	});
	const server = createServer((request, response) => {
		serve(request, response).catch((error: unknown) => response.destroy(error as Error));
	});
	server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	state.gatewayUrl = `ws://127.0.0.1:${port}`;

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '', 'http://fake');
		const bytes = await buffer(request);
		const path = url.pathname.startsWith(prefix) ? decodeURIComponent(url.pathname.slice(prefix.length)) : url.pathname;
		const name = `${request.method} ${path}`;
		const fault = state.faults.take(name);
		if (fault?.kind === 'hang') return;
		if (fault?.kind === 'drop-before') return void response.destroy();
		if (fault?.answer !== undefined) {
			return reply(response, fault.answer.status, fault.answer.body, fault.answer.headers ?? {});
		}
		if (fault?.kind === 'delay') await new Promise<void>((resolve) => clock.after(fault.ms ?? 0, resolve));
		if (fault?.kind === '500') return reply(response, 500, { message: '500: Internal Server Error', code: 0 }, {});
		const posted = await readPosted(bytes, String(request.headers['content-type'] ?? '')).catch(asRefusal);
		if (fault?.kind === 'twice') answerTo(request, url, path, posted);
		const { verdict, answer, code } = answerTo(request, url, path, posted);
		served.push({
			request: name,
			body: posted instanceof Refusal ? null : posted.body,
			status: answer.status,
			code,
			at: clock.now(),
		});
		state.limits.countAnswer(answer.status, verdict?.refused?.scope ?? null);
		if (code !== null && careless.has(code)) complaints.push(`${name}: ${JSON.stringify(answer.body)}`);
		if (fault?.kind === 'late') await new Promise<void>((resolve) => clock.after(fault.ms ?? 0, resolve));
		if (fault?.kind === 'drop-after') return void response.destroy();
		if (fault?.kind === '500-after')
			return reply(response, 500, { message: '500: Internal Server Error', code: 0 }, {});
		reply(response, answer.status, answer.body, verdict?.headers ?? {}, fault?.kind === 'truncate');
	}

	function answerTo(request: IncomingMessage, url: URL, path: string, posted: Posted | Refusal) {
		let verdict: Verdict | null = null;
		try {
			if (state.limits.banned) return { verdict, answer: { status: 429, body: { message: 'banned' } }, code: null };
			const route = routes.find((each) => each.method === request.method && each.path.test(path));
			if (route === undefined) throw refusals.notFound();
			const ids = route.path.exec(path)?.slice(1) ?? [];
			verdict = limit(route, ids);
			if (verdict?.refused) {
				const { scope, retryAfterMs } = verdict.refused;
				const limited = {
					message: 'You are being rate limited.',
					retry_after: retryAfterMs / 1_000,
					global: scope === 'global',
				};
				return { verdict, answer: { status: 429, body: limited }, code: null };
			}
			if (!String(request.headers['user-agent']).startsWith('DiscordBot ('))
				throw new Refusal(403, 40333, 'no user agent');
			if (route.authorized && request.headers.authorization !== `Bot ${state.token}`) throw refusals.unauthorized();
			if (posted instanceof Refusal) throw posted;
			const asked = { method: route.method, path, query: url.searchParams, ...posted };
			return { verdict, answer: route.run(state, asked, ids), code: null };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { verdict, answer: { status: error.status, body: error.body } as Reply, code: error.code };
		}
	}

	function limit(route: Route, ids: readonly string[]): Verdict | null {
		if (route.bucket === null) return null;
		return state.limits.take(route.bucket, (route.authorized ? ids[0] : ids[1]) ?? '', route.authorized);
	}

	return {
		url: `http://127.0.0.1:${port}/api`,
		state,
		world,
		gateway,
		interactions: state.interactions,
		limits: state.limits,
		served,
		complaints,
		privateKey,
		inject: (fault) => state.faults.inject(fault),
		close: () =>
			new Promise<void>((resolve) => {
				gateway.close();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function asRefusal(error: unknown): Refusal {
	return error instanceof Refusal ? error : refusals.invalidForm(['no form']);
}

function reply(
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>>,
	truncate = false,
): void {
	if (body === undefined) return void response.writeHead(status, headers).end();
	const isText = typeof body === 'string';
	const bytes = Buffer.from(isText ? body : JSON.stringify(body));
	const type = isText ? 'text/html' : 'application/json';
	response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length, ...headers });
	if (!truncate) return void response.end(bytes);
	response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

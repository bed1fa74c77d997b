import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Clock } from '../../../src/ports/clock.js';
import { type Fault, Faults } from '../faults.js';
import { Deeds } from './deeds.js';
import { Files } from './files.js';
import { Limits } from './limits.js';
import { type Arguments, methods, openMethods, unknownArguments } from './methods.js';
import { Socket } from './socket.js';
import { Refusal, type State } from './state.js';
import { World } from './world.js';

/** A request as it was served. */
export interface Served {
	/** `POST /api/chat.postMessage`, `POST /hooks/3`. */
	readonly request: string;
	readonly given: Arguments;
	readonly status: number;
	readonly error: string | null;
	readonly at: number;
}

export interface FakeSlack {
	/** What `SLACK_API_URL` is set to. */
	readonly url: string;
	readonly state: State;
	readonly world: World;
	readonly socket: Socket;
	readonly limits: Limits;
	readonly deeds: Deeds;
	readonly files: Files;
	/** Oldest first; requests that a fault kept from being served are not in it. */
	readonly served: readonly Served[];
	/** What a careful client would not have done: refused blocks, wrong arguments, expired triggers. */
	readonly complaints: readonly string[];
	inject(fault: Fault): void;
	close(): Promise<void>;
}

interface Reply {
	readonly status: number;
	readonly body: string;
	readonly error: string | null;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Refusals that a careful client never meets. */
const careless = new Set([
	...['invalid_blocks', 'msg_blocks_too_long', 'invalid_arguments', 'no_text', 'unknown_method'],
	...['missing_argument', 'alt_txt_too_large', 'file_not_found'],
]);

/** A server on this machine that is strict where Slack is. */
export async function startFakeSlack({ clock }: { readonly clock: Clock }): Promise<FakeSlack> {
	const world = new World(clock);
	const socket = new Socket(clock);
	const files = new Files(clock);
	const state: State = {
		clock,
		world,
		limits: new Limits(clock),
		faults: new Faults(),
		files,
		deeds: new Deeds(clock, files, () => state.base),
		appToken: 'xapp-right',
		signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
		clientId: '1.2',
		clientSecret: 'client-secret',
		codes: new Map(),
		homes: new Map(),
		unfurled: [],
		ticket: () => `${state.base.replace('http', 'ws')}/link?ticket=${socket.ticket()}`,
		base: '',
	};
	const served: Served[] = [];
	const complaints: string[] = [];
	const server = createServer((request, response) => {
		serve(request, response).catch((error: unknown) => response.destroy(error as Error));
	});
	server.on('upgrade', (request, raw, head) => socket.upgrade(request, raw, head));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	state.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? '', 'http://fake');
		const name = `${request.method} ${pathname}`;
		const bytes = await buffer(request);
		const body = bytes.toString('utf8');
		const fault = state.faults.take(name);
		if (fault?.kind === 'hang') return;
		if (fault?.kind === 'drop-before') return void response.destroy();
		if (fault?.kind === 'delay') await new Promise<void>((resolve) => clock.after(fault.ms ?? 0, resolve));
		if (fault?.kind === '500') return write(response, { status: 500, body: 'server error', error: null });
		if (fault?.answer !== undefined) {
			const { status, body: said, headers = {} } = fault.answer;
			const json = typeof said === 'string' ? said : JSON.stringify(said);
			return write(response, { status, body: json, error: null, headers });
		}
		const given = argumentsOf(request, body);
		const answer = () =>
			pathname.startsWith('/upload/')
				? upload(pathname.slice('/upload/'.length), bytes)
				: pathname.startsWith('/hooks/')
					? hook(pathname.slice('/hooks/'.length), body)
					: call(pathname.replace(/^\/api\//, ''), given, request);
		if (fault?.kind === 'twice') answer();
		const reply = answer();
		served.push({ request: name, given, status: reply.status, error: reply.error, at: clock.now() });
		if (fault?.kind === 'late') await new Promise<void>((resolve) => clock.after(fault.ms ?? 0, resolve));
		if (fault?.kind === 'drop-after') return void response.destroy();
		if (fault?.kind === '500-after') return write(response, { status: 500, body: 'server error', error: null });
		write(response, reply, fault?.kind === 'truncate');
	}

	function hook(id: string, body: string): Reply {
		const { status, body: said } = state.deeds.respond(id, parsed(body));
		if (said.startsWith('invalid_blocks')) complaints.push(said);
		return { status, body: said, error: status === 200 ? null : said };
	}

	function upload(id: string, bytes: Buffer): Reply {
		const status = files.receive(id, bytes);
		if (status !== 200) complaints.push(`upload: ${status}`);
		return { status, body: status === 200 ? `OK - ${bytes.length}` : 'refused', error: null };
	}

	function call(method: string, given: Arguments, request: IncomingMessage): Reply {
		try {
			for (const name of unknownArguments(method, given)) complaints.push(`${method}: unknown argument ${name}`);
			const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
			const open = openMethods[method];
			if (open !== undefined) return ok(limited(method, 'app') ?? open(state, given, token));
			const run = methods[method];
			if (run === undefined) throw new Refusal('unknown_method');
			const team = world.teamOf(token);
			if (token === '') throw new Refusal('not_authed');
			if (team === null) throw new Refusal('invalid_auth');
			if (team.deactivated) throw new Refusal('account_inactive');
			const wait =
				method === 'chat.postMessage'
					? state.limits.message(team.id, given['channel'] ?? '')
					: state.limits.call(method, team.id, team.distributed);
			if (wait !== null) return tooMany(wait);
			const answer = ok(run(state, given, team));
			return { ...answer, headers: { 'x-oauth-scopes': team.scopes.join(',') } };
		} catch (error) {
			if (error instanceof TooMany) return tooMany(error.seconds);
			if (!(error instanceof Refusal)) throw error;
			const { code, more } = error;
			const notYet = JSON.stringify(more).includes('invalid slack file');
			if (careless.has(code) && !notYet) complaints.push(`${method}: ${code} ${JSON.stringify(more)}`);
			return { status: 200, body: JSON.stringify({ ok: false, error: code, ...more }), error: code };
		}
	}

	function limited(method: string, team: string): null {
		const wait = state.limits.call(method, team);
		if (wait !== null) throw new TooMany(wait);
		return null;
	}

	return {
		url: `${state.base}/api/`,
		state,
		world,
		socket,
		limits: state.limits,
		deeds: state.deeds,
		files,
		served,
		complaints,
		inject: (fault) => state.faults.inject(fault),
		close: () =>
			new Promise<void>((resolve) => {
				socket.close();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

class TooMany extends Error {
	readonly seconds: number;
	constructor(seconds: number) {
		super('ratelimited');
		this.seconds = seconds;
	}
}

function tooMany(seconds: number): Reply {
	const body = JSON.stringify({ ok: false, error: 'ratelimited' });
	return { status: 429, body, error: 'ratelimited', headers: { 'Retry-After': String(seconds) } };
}

function ok(answer: Record<string, unknown>): Reply {
	return { status: 200, body: JSON.stringify({ ok: true, ...answer }), error: null };
}

function argumentsOf(request: IncomingMessage, body: string): Arguments {
	if (!String(request.headers['content-type']).includes('json')) return Object.fromEntries(new URLSearchParams(body));
	const json = parsed(body);
	if (typeof json !== 'object' || json === null) return {};
	return Object.fromEntries(
		Object.entries(json).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
	);
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}

function write(response: ServerResponse, reply: Reply, truncate = false): void {
	const bytes = Buffer.from(reply.body);
	response.writeHead(reply.status, {
		'Content-Type': 'application/json',
		'Content-Length': bytes.length,
		...reply.headers,
	});
	if (!truncate) return void response.end(bytes);
	response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

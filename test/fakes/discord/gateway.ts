import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { guildCreateJson, userJson } from './json.js';
import type { State } from './state.js';

/** Opcodes of the gateway's documentation. */
const op = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	resume: 6,
	reconnect: 7,
	invalidSession: 9,
	hello: 10,
	heartbeatAck: 11,
} as const;

const close = {
	unknownOpcode: 4001,
	decodeError: 4002,
	notAuthenticated: 4003,
	authenticationFailed: 4004,
	alreadyAuthenticated: 4005,
	rateLimited: 4008,
	disallowedIntents: 4014,
} as const;

/** Members, presences and message content: not to be had without Discord's review. */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
const eventLimit = { count: 120, perMs: 60_000 };

/** One shard's session: outlives its connection, and keeps what was missed. */
export interface Session {
	readonly id: string;
	readonly intents: number;
	readonly shard: readonly [number, number];
	sequence: number;
	readonly log: { readonly t: string; readonly d: unknown; readonly s: number }[];
	socket: WebSocket | null;
	resumed: number;
}

interface Payload {
	readonly op: number;
	readonly d: unknown;
}

export interface GatewayOptions {
	readonly heartbeatMs: number;
	/** Address without a path: `ws://127.0.0.1:1234`. */
	readonly base: () => string;
	/** What a client did that Discord would not forgive for long. */
	readonly complain: (complaint: string) => void;
}

/** The gateway: hello, identify, heartbeat, resume, invalid session, reconnect, and events to the right shard. */
export class Gateway {
	readonly sessions = new Map<string, Session>();
	readonly #state: State;
	readonly #options: GatewayOptions;
	readonly #server = new WebSocketServer({ noServer: true });
	readonly #readyWaiters: (() => void)[] = [];
	/** Heartbeats seen, over all connections. */
	heartbeats = 0;
	identifies = 0;
	/** When each identified itself (the fake's clock), and which. */
	readonly identified: { readonly shard: number; readonly at: number }[] = [];

	constructor(state: State, options: GatewayOptions) {
		this.#state = state;
		this.#options = options;
	}

	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#server.handleUpgrade(request, socket, head, (connection) => {
			this.#serve(connection, (request.url ?? '').startsWith('/resume'));
		});
	}

	/** Resolves at the next READY or RESUMED. */
	ready(): Promise<void> {
		return new Promise((resolve) => this.#readyWaiters.push(resolve));
	}

	get connected(): readonly Session[] {
		return [...this.sessions.values()].filter((session) => session.socket !== null);
	}

	/** Sends an event to the shard of this server; what nobody is connected for is kept for a resume. */
	push(event: string, data: unknown, guildId: string | null): void {
		for (const session of this.sessions.values()) {
			const [id, count] = session.shard;
			if (guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id) {
				this.#dispatch(session, event, data);
			}
		}
	}

	/** Breaks every connection, or one shard's, without a word (1006), or with a close code. */
	drop(code?: number, shard?: number): void {
		for (const { socket } of this.#of(shard)) code === undefined ? socket?.terminate() : socket?.close(code);
	}

	/** Knows the shard's session no more: it cannot be resumed. */
	forget(shard: number): void {
		for (const { id } of this.#of(shard)) this.sessions.delete(id);
	}

	#of(shard?: number): readonly Session[] {
		return this.connected.filter((session) => shard === undefined || session.shard[0] === shard);
	}

	/** Asks every client to come back and resume. */
	askToReconnect(): void {
		for (const { socket } of this.connected) send(socket, { op: op.reconnect, d: null });
	}

	/** Tells every client that its session is over; without `resumable` it is forgotten here, too. */
	invalidate(resumable: boolean): void {
		for (const session of this.connected) {
			const { socket } = session;
			if (!resumable) this.sessions.delete(session.id);
			send(socket, { op: op.invalidSession, d: resumable });
		}
	}

	close(): void {
		for (const client of this.#server.clients) client.terminate();
		this.#server.close();
	}

	#serve(socket: WebSocket, toResume: boolean): void {
		let session: Session | null = null;
		let received: number[] = [];
		send(socket, { op: op.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
		socket.on('message', (raw: RawData) => {
			const now = this.#state.clock.now();
			received = [...received.filter((at) => at > now - eventLimit.perMs), now];
			if (received.length > eventLimit.count) return socket.close(close.rateLimited);
			const payload = parse(raw);
			if (payload === null) return socket.close(close.decodeError);
			switch (payload.op) {
				case op.heartbeat:
					this.heartbeats++;
					return send(socket, { op: op.heartbeatAck });
				case op.identify:
					if (session !== null) return socket.close(close.alreadyAuthenticated);
					if (toResume) this.#options.complain('identified at the address for resuming');
					session = this.#identify(socket, payload.d as Identify);
					return;
				case op.resume:
					if (session === null && !toResume)
						this.#options.complain('resumed at another address than resume_gateway_url');
					session = this.#resume(socket, payload.d as Resume);
					return;
				default:
					return socket.close(session === null ? close.notAuthenticated : close.unknownOpcode);
			}
		});
		socket.on('close', (code: number) => {
			if (session?.socket !== socket) return;
			session.socket = null;
			// Whoever closes so has no more to hear.
			if (code === 1_000 || code === 1_001) this.sessions.delete(session.id);
		});
	}

	#identify(socket: WebSocket, { token, intents, shard }: Identify): Session | null {
		this.identifies++;
		this.identified.push({ shard: shard?.[0] ?? 0, at: this.#state.clock.now() });
		if (token !== this.#state.token) {
			socket.close(close.authenticationFailed);
			return null;
		}
		if ((intents & privilegedIntents) !== 0) {
			socket.close(close.disallowedIntents);
			return null;
		}
		const { world } = this.#state;
		const session: Session = {
			id: `session-${world.newId()}`,
			intents,
			shard: shard ?? [0, 1],
			sequence: 0,
			log: [],
			socket,
			resumed: 0,
		};
		this.sessions.set(session.id, session);
		const [id, count] = session.shard;
		const ofShard = (each: { readonly id: string }) => Number((BigInt(each.id) >> 22n) % BigInt(count)) === id;
		const guilds = [...world.guilds.values()].filter((each) => world.hasBot(each) && ofShard(each));
		this.#dispatch(session, 'READY', {
			v: 10,
			user: userJson(world.botId, true),
			guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
			session_id: session.id,
			resume_gateway_url: `${this.#options.base()}/resume`,
			shard: session.shard,
			application: { id: world.botId, flags: 0 },
		});
		for (const guild of guilds) this.#dispatch(session, 'GUILD_CREATE', guildCreateJson(guild, world));
		this.#announceReady();
		return session;
	}

	#resume(socket: WebSocket, { token, session_id, seq }: Resume): Session | null {
		const session = this.sessions.get(session_id);
		if (token !== this.#state.token || session === undefined || seq > session.sequence) {
			send(socket, { op: op.invalidSession, d: false });
			return null;
		}
		session.socket = socket;
		session.resumed++;
		for (const missed of session.log.filter((event) => event.s > seq)) send(socket, { op: op.dispatch, ...missed });
		this.#dispatch(session, 'RESUMED', {});
		this.#announceReady();
		return session;
	}

	#dispatch(session: Session, t: string, d: unknown): void {
		session.sequence++;
		const event = { t, d, s: session.sequence };
		session.log.push(event);
		if (session.log.length > 500) session.log.shift();
		send(session.socket, { op: op.dispatch, ...event });
	}

	#announceReady(): void {
		for (const resolve of this.#readyWaiters.splice(0)) resolve();
	}
}

interface Identify {
	readonly token: string;
	readonly intents: number;
	readonly shard?: readonly [number, number];
}

interface Resume {
	readonly token: string;
	readonly session_id: string;
	readonly seq: number;
}

function send(socket: WebSocket | null, payload: Record<string, unknown>): void {
	if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}

/** Null where Discord would close with 4002: not JSON, or more than 4096 bytes. */
function parse(raw: RawData): Payload | null {
	const text = raw.toString();
	if (Buffer.byteLength(text) > 4_096) return null;
	try {
		return JSON.parse(text) as Payload;
	} catch {
		return null;
	}
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../../../src/ports/clock.js';
import { ackWithin } from './deeds.js';

interface Envelope {
	readonly id: string;
	readonly sentAt: number;
	readonly taken: (payload: unknown) => void;
}

/** Socket Mode's other side: one-time tickets, `hello`, envelopes each to one connection, and their acknowledgements. */
export class Socket {
	readonly connections: WebSocket[] = [];
	/** What a careful client would not have done. */
	readonly complaints: string[] = [];
	/** Connections made so far. */
	greeted = 0;
	/** False: connections are taken and never greeted. */
	greets = true;
	readonly #clock: Clock;
	readonly #server = new WebSocketServer({ noServer: true });
	readonly #tickets = new Set<string>();
	readonly #waiting = new Map<string, Envelope>();
	#count = 0;
	#next = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	ticket(): string {
		this.#count++;
		const ticket = `ticket-${this.#count}`;
		this.#tickets.add(ticket);
		return ticket;
	}

	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		const ticket = new URL(request.url ?? '', 'http://fake').searchParams.get('ticket') ?? '';
		if (!this.#tickets.delete(ticket)) {
			socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
			return;
		}
		this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection));
	}

	#greet(connection: WebSocket): void {
		connection.on('message', (data) => this.#take(String(data)));
		connection.on('close', () => {
			const at = this.connections.indexOf(connection);
			if (at >= 0) this.connections.splice(at, 1);
		});
		if (!this.greets) return;
		this.connections.push(connection);
		this.greeted++;
		connection.send(
			JSON.stringify({
				type: 'hello',
				num_connections: this.connections.length,
				debug_info: { host: 'fake', approximate_connection_time: 3_600 },
				connection_info: { app_id: 'A0MILEPOST' },
			}),
		);
	}

	/** Hands something to one of the connections; `taken` is called when it is acknowledged in time. */
	push(type: string, payload: unknown, taken: (payload: unknown) => void, retry = 0): void {
		const connection = this.connections[this.#next++ % Math.max(1, this.connections.length)];
		if (connection === undefined) throw new Error('nobody is connected');
		this.#count++;
		const id = `envelope-${this.#count}`;
		this.#waiting.set(id, { id, sentAt: this.#clock.now(), taken });
		const retried = retry === 0 ? {} : { retry_attempt: retry, retry_reason: 'timeout' };
		const responds = type === 'slash_commands' || type === 'interactive';
		connection.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: responds, ...retried }));
	}

	/** Asks every connection to be made anew, as Slack does about once an hour. */
	refresh(reason: 'warning' | 'refresh_requested' | 'too_many_websockets' = 'refresh_requested'): void {
		for (const connection of this.connections) {
			connection.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
		}
	}

	/** Breaks every connection, without a word. */
	cut(): void {
		for (const connection of [...this.connections]) connection.terminate();
	}

	/** Sends anything at all. */
	say(raw: string): void {
		for (const connection of this.connections) connection.send(raw);
	}

	#take(raw: string): void {
		const { envelope_id: id, payload } = JSON.parse(raw) as { envelope_id?: string; payload?: unknown };
		const envelope = this.#waiting.get(id ?? '');
		if (envelope === undefined) {
			this.complaints.push(`acknowledged twice, or nothing: ${raw}`);
			return;
		}
		this.#waiting.delete(envelope.id);
		if (this.#clock.now() - envelope.sentAt > ackWithin) this.complaints.push(`acknowledged too late: ${raw}`);
		else envelope.taken(payload);
	}

	/** Envelopes nobody has acknowledged. */
	get unacknowledged(): number {
		return this.#waiting.size;
	}

	close(): void {
		for (const connection of this.#server.clients) connection.terminate();
		this.#server.close();
	}
}

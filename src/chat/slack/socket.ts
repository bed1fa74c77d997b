import { SocketModeReceiver, webApi } from '@slack/bolt';
import { own } from '../../domain/own.js';
import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import { withTimeout } from '../shared/with-timeout.js';
import type { Api } from './api.js';
import { quiet } from './bolt-log.js';
import { byError } from './outcome.js';
import type { SlackLog } from './types.js';

export interface SocketDeps {
	readonly appToken: string;
	readonly api: Api;
	readonly clock: Clock;
	readonly log: SlackLog;
	/** Sees to what arrived; not waited for. */
	readonly take: (body: unknown) => void;
	/** The app token is refused: tried again now and then all the same, for whoever mends it. */
	readonly refused: (code: string) => void;
}

export interface Socket {
	/** Begins connecting, and keeps at it: resolves when the first try has succeeded or failed. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Since when (real time) there has been no connection; null while there is one. */
	downSince(): Instant | null;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** A token that was refused is tried again this often: somebody may have set it right on Slack's side. */
export const refusedPauseMs = 3_600_000;
/** Slack greets at once; who is not greeted by then is talking to nobody. */
const greetingTimeoutMs = 15_000;
/** The end of a connection is not waited for longer than this. */
const stopTimeoutMs = 1_000;

type Connection = SocketModeReceiver['client'];

/**
 * Socket Mode by Slack's own client, one for each connection and each without its own way of coming back: that waits
 * five seconds after every refresh, and ends the process when Slack cannot be reached a second time (a rejection
 * nobody handles in its `delayReconnectAttempt`, version 3.1.0).
 */
export function createSocket(ports: SocketDeps): Socket {
	const { api, clock, log } = ports;
	let current: Connection | null = null;
	let down: Instant | null = clock.now();
	let stopped = false;
	let cancel = () => {};

	function open(): Connection {
		const { client } = new SocketModeReceiver({
			appToken: ports.appToken,
			autoReconnectEnabled: false,
			logger: quiet(log),
			installerOptions: { clientOptions: { ...api.clientOptions(), retryConfig: { retries: 0 } } },
		});
		client.on('slack_event', ({ ack, body }: { ack: () => Promise<void>; body: unknown }) => {
			// Slack sends again what it has not heard of; everything is known by its id then.
			ack().catch(() => log.info({}, 'an acknowledgement could not be sent'));
			ports.take(body);
		});
		return client;
	}

	async function connect(pause: number): Promise<void> {
		const connection = open();
		current = connection;
		try {
			const started = connection.start();
			started.catch(() => {});
			if ((await withTimeout(clock, greetingTimeoutMs, started)) === null) throw new Error('not greeted');
			if (stopped) return void connection.disconnect().catch(() => {});
			down = null;
			log.info({}, 'connected to Slack');
			connection.once('disconnected', () => {
				down = clock.now();
				again(0, firstPauseMs);
			});
		} catch (error) {
			connection.disconnect().catch(() => {});
			if (stopped) return;
			const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
			const refused = own(byError, code) === 'credentials-refused';
			const wait = refused ? refusedPauseMs : waitOf(error, pause);
			log.warn({ error: String(error), wait }, 'Slack cannot be connected to');
			if (refused) ports.refused(code);
			again(wait, Math.min(2 * pause, longestPauseMs));
		}
	}

	function again(wait: number, pause: number): void {
		if (stopped) return;
		cancel = clock.after(wait, () => void connect(pause));
	}

	return {
		start: () => connect(firstPauseMs),
		async stop() {
			stopped = true;
			cancel();
			if (current !== null) await withTimeout(clock, stopTimeoutMs, current.disconnect());
		},
		downSince: () => down,
	};
}

function waitOf(error: unknown, pause: number): number {
	return error instanceof webApi.WebAPIRateLimitedError ? Math.max(error.retryAfter * 1_000, pause) : pause;
}

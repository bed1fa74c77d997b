import { type SessionInfo, WebSocketShardEvents as Shard, WebSocketManager } from '@discordjs/ws';
import { GatewayCloseCodes, type GatewayDispatchPayload, GatewayIntentBits } from 'discord-api-types/v10';
import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../schedule/types.js';
import { within } from '../within.js';
import type { Api } from './api.js';
import { createServerNews } from './server-news.js';
import type { DiscordEvents, DiscordLog } from './types.js';

export interface GatewayPorts {
	readonly token: string;
	readonly api: Api;
	readonly clock: Clock;
	readonly log: DiscordLog;
	readonly events: DiscordEvents;
	readonly botId: () => Promise<string>;
	/** A raw interaction. */
	readonly onInteraction: (raw: unknown) => void;
}

export interface Gateway {
	/** Begins connecting, and keeps at it: resolves when the first try has succeeded or failed. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Since when (real time) a connection has been missing; null while all are there. */
	downSince(): Instant | null;
}

const firstPause = 5_000;
const longestPause = 300_000;
/** A token that was refused is tried again this often: somebody may have set it right on Discord's side. */
export const refusedPause = 3_600_000;
/** The package may wait for the end of a connection that has ended already. */
const longestStop = 1_000;

/**
 * The gateway, by discord.js's own WebSocket package and without its Client: that keeps every server, channel and
 * role in memory, which nothing here reads, and throws on an interaction it cannot build (`docs/decisions`). Sharding,
 * heartbeats, resuming and identifying are the package's; the raw events are ours.
 */
export function createGateway(ports: GatewayPorts): Gateway {
	const { api, clock, log, events } = ports;
	const sessions = new Map<number, SessionInfo>();
	const manager = new WebSocketManager({
		token: ports.token,
		rest: { get: api.get } as unknown as ConstructorParameters<typeof WebSocketManager>[0]['rest'],
		intents: GatewayIntentBits.Guilds,
		// A connection that is stopped while it is being made comes back by itself: without its session it waits for ever.
		retrieveSessionInfo: (shard) => (stopped ? new Promise(() => {}) : (sessions.get(shard) ?? null)),
		updateSessionInfo: (shard, session) =>
			void (session === null ? sessions.delete(shard) : sessions.set(shard, session)),
	});
	const news = createServerNews(ports);
	const missing = new Set<number>();
	let down: Instant | null = clock.now();
	let stopped = false;
	let cancel = () => {};

	const up = (shard: number) => {
		missing.delete(shard);
		if (missing.size === 0) down = null;
	};

	manager.on(Shard.Dispatch, ({ data }) => take(data));
	manager.on(Shard.Ready, ({ shardId }) => up(shardId));
	manager.on(Shard.Resumed, ({ shardId }) => up(shardId));
	manager.on(Shard.Error, ({ error, shardId }) =>
		log.warn({ shard: shardId, error: error.message }, 'gateway trouble'),
	);
	manager.on(Shard.Closed, ({ code, shardId }) => {
		missing.add(shardId);
		down ??= clock.now();
		if (stopped) return;
		log.info({ shard: shardId, code }, 'the gateway closed a connection');
		if (code === GatewayCloseCodes.AuthenticationFailed) {
			events.credentialsRefused(String(code));
			again(refusedPause);
		} else if (givenUp.has(code)) again(firstPause);
	});

	function take(data: GatewayDispatchPayload): void {
		if (data.t === 'INTERACTION_CREATE') ports.onInteraction(data.d);
		else news.take(data.t, data.d);
	}

	async function connect(pause: number): Promise<void> {
		try {
			await manager.connect();
			log.info({ shards: await manager.getShardCount() }, 'connected to the gateway');
		} catch (error) {
			if (stopped) return;
			const wait = api.refuses(error) ? refusedPause : pause;
			log.warn({ error: (error as Error).message, wait }, 'the gateway cannot be reached');
			again(wait, Math.min(2 * pause, longestPause));
		}
	}

	function again(wait: number, pause = firstPause): void {
		cancel();
		if (!stopped) cancel = clock.after(wait, () => void connect(pause));
	}

	return {
		start: () => connect(firstPause),
		async stop() {
			stopped = true;
			cancel();
			await within(clock, longestStop, Promise.resolve(manager.destroy({ code: 1_000, reason: 'stopping' })));
		},
		downSince: () => down,
	};
}

/** After these the package does not come back by itself: more shards are wanted, or what was asked for has changed. */
const givenUp: ReadonlySet<number> = new Set([
	GatewayCloseCodes.InvalidShard,
	GatewayCloseCodes.ShardingRequired,
	GatewayCloseCodes.InvalidAPIVersion,
	GatewayCloseCodes.InvalidIntents,
	GatewayCloseCodes.DisallowedIntents,
]);

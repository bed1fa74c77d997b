import { type SessionInfo, WebSocketShardEvents as Shard, WebSocketManager } from '@discordjs/ws';
import { GatewayCloseCodes, GatewayDispatchEvents, type GatewayDispatchPayload, GatewayIntentBits } from 'discord.js';
import type { Instant } from '../../domain/petition.js';
import type { Connection } from '../../ports/chat.js';
import type { Clock } from '../../ports/clock.js';
import { withTimeout } from '../shared/with-timeout.js';
import type { Api } from './api.js';
import { createGuildEvents } from './guild-events.js';
import type { DiscordEvents, DiscordLog } from './types.js';

export interface GatewayDeps {
	readonly token: string;
	readonly api: Api;
	readonly clock: Clock;
	readonly log: DiscordLog;
	readonly events: DiscordEvents;
	readonly botId: () => Promise<string>;
	/** A raw interaction. */
	readonly onInteraction: (raw: unknown) => void;
}

/** One connection of those that several copies divide among them. */
export interface OneShard {
	readonly shard: number;
	readonly count: number;
	/** What Discord said of connecting; it may be asked for that twice in five seconds. */
	readonly information: unknown;
	/** What another copy left to be resumed. */
	readonly session: SessionInfo | null;
	/** As far as the session is known here. */
	readonly seen: (session: SessionInfo | null) => void;
	/** Resolves when it may identify itself. */
	readonly identify: (signal: AbortSignal) => Promise<void>;
	/** Discord wants another number of them. */
	readonly recount: () => void;
}

export interface Gateway {
	/** Begins connecting, and keeps at it: resolves when the first try has succeeded or failed. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Since when (real time) a connection has been missing; null while all are there. */
	downSince(): Instant | null;
	/** Each connection by its shard, and since when it has been missing. */
	connections(): readonly Connection[];
}

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;
/** A token that was refused is tried again this often: somebody may have set it right on Discord's side. */
export const refusedPauseMs = 3_600_000;
/** After the first Discord forgets the session; after the second another copy resumes it. */
const closeForGood = 1_000;
const closeToResume = 4_200;
/** The package may wait for the end of a connection that has ended already. */
const stopTimeoutMs = 1_000;

/**
 * The gateway, by discord.js's own WebSocket package and without its Client: that keeps every server, channel and
 * role in memory, which nothing here reads, and throws on an interaction it cannot build (`docs/decisions`). Sharding,
 * heartbeats, resuming and identifying are the package's; the raw events are ours.
 */
export function createGateway(ports: GatewayDeps, one?: OneShard): Gateway {
	const { api, clock, log, events } = ports;
	const sessions = new Map<number, SessionInfo>();
	if (one?.session) sessions.set(one.shard, one.session);
	const manager = new WebSocketManager({
		token: ports.token,
		rest: { get: one === undefined ? api.get : async () => one.information } as unknown as ConstructorParameters<
			typeof WebSocketManager
		>[0]['rest'],
		intents: GatewayIntentBits.Guilds,
		// A connection that is stopped while it is being made comes back by itself: without its session it waits for ever.
		retrieveSessionInfo: (shard) => (stopped ? new Promise(() => {}) : (sessions.get(shard) ?? null)),
		updateSessionInfo(shard, session) {
			// What is handed over can still be resumed.
			if (stopped) return;
			if (session === null) sessions.delete(shard);
			else sessions.set(shard, session);
			one?.seen(session);
		},
		...(one === undefined
			? {}
			: {
					shardCount: one.count,
					shardIds: [one.shard],
					buildIdentifyThrottler: () => ({ waitForIdentify: (_: number, signal: AbortSignal) => one.identify(signal) }),
				}),
	});
	const news = createGuildEvents(ports);
	/** Since when each shard has been missing; null while it is there. Until their number is known there is one. */
	const shards = new Map<number, Instant | null>([[one?.shard ?? 0, clock.now()]]);
	let recount = false;
	let stopped = false;
	let cancel = () => {};

	const up = (shard: number) => void shards.set(shard, null);

	manager.on(Shard.Dispatch, ({ data }) => take(data));
	manager.on(Shard.Ready, ({ shardId }) => up(shardId));
	manager.on(Shard.Resumed, ({ shardId }) => up(shardId));
	manager.on(Shard.Error, ({ error, shardId }) =>
		log.warn({ shard: shardId, error: error.message }, 'gateway trouble'),
	);
	manager.on(Shard.Closed, ({ code, shardId }) => {
		shards.set(shardId, shards.get(shardId) ?? clock.now());
		if (stopped) return;
		log.info({ shard: shardId, code }, 'the gateway closed a connection');
		if (code === GatewayCloseCodes.AuthenticationFailed) {
			events.credentialsRefused(String(code));
			again(refusedPauseMs);
		} else if (givenUp.has(code)) {
			const wrongCount = code === GatewayCloseCodes.InvalidShard || code === GatewayCloseCodes.ShardingRequired;
			if (wrongCount && one !== undefined) return one.recount();
			recount ||= wrongCount;
			again(firstPauseMs);
		}
	});

	function take(data: GatewayDispatchPayload): void {
		if (data.t === GatewayDispatchEvents.InteractionCreate) ports.onInteraction(data.d);
		else news.take(data.t, data.d);
	}

	async function connect(pause: number): Promise<void> {
		try {
			if (recount) await countAnew();
			const count = await manager.getShardCount();
			if (one === undefined) expect(count);
			await manager.connect();
			log.info({ shards: count, ...(one === undefined ? {} : { shard: one.shard }) }, 'connected to the gateway');
		} catch (error) {
			if (stopped) return;
			const wait = api.refuses(error) ? refusedPauseMs : pause;
			log.warn({ error: (error as Error).message, wait }, 'the gateway cannot be reached');
			again(wait, Math.min(2 * pause, longestPauseMs));
		}
	}

	/** Too few connections, or too many: Discord's own number is asked for again and taken. */
	async function countAnew(): Promise<void> {
		const { shards: count } = await manager.fetchGatewayInformation(true);
		sessions.clear();
		await manager.updateShardCount(count);
		for (const shard of shards.keys()) if (shard >= count) shards.delete(shard);
		expect(count);
		recount = false;
	}

	/** So many connections there have to be; those that were never seen are missing from now on. */
	function expect(count: number): void {
		for (let shard = 0; shard < count; shard++) if (!shards.has(shard)) shards.set(shard, clock.now());
	}

	function again(wait: number, pause = firstPauseMs): void {
		cancel();
		if (!stopped) cancel = clock.after(wait, () => void connect(pause));
	}

	return {
		start: () => connect(firstPauseMs),
		async stop() {
			stopped = true;
			cancel();
			const code = one === undefined ? closeForGood : closeToResume;
			await withTimeout(clock, stopTimeoutMs, Promise.resolve(manager.destroy({ code, reason: 'stopping' })));
		},
		downSince() {
			const moments = [...shards.values()].filter((since) => since !== null);
			return moments.length === 0 ? null : Math.min(...moments);
		},
		connections: () => [...shards].map(([shard, downSince]) => ({ shard, downSince })),
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

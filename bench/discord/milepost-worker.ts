import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.js';
import { buildApp, type Milepost } from '../../src/app/build-app.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { realClock } from '../../src/app/clock.js';
import { createDiscord, type Discord } from '../../src/chat/discord/create.js';
import { createLog } from '../../src/monitoring/log.js';
import { noTelemetry } from '../../src/monitoring/telemetry.js';
import { createChartRenderer } from '../../src/pictures/chart-renderer.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import { createReplay } from '../../src/replay/perform.js';
import { type OpenStore, openStore } from '../../src/store/database.js';
import { noHttp } from '../../test/fakes/runtime-deps.js';
import type { World } from './fake-worker.js';

export interface MilepostWorker {
	/** Starts Milepost with the recorded petitions, played to their end; resolves when it is connected. */
	open(world: World): Promise<void>;
	/** Hands one announcement for every channel to the adapter at once; milliseconds to the last one. */
	spread(channels: readonly string[]): Promise<number>;
	/** The same from the outbox: posts in the tables, sent and noted there. */
	dispatch(channels: readonly string[]): Promise<number>;
}

/** Milepost, whole: store, runtime, commands and the adapter. */
export async function milepostWorker(): Promise<MilepostWorker> {
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-bench-')), 'm.db');
	const replay = createReplay(loadRecording(bundledSeries()));
	const chartRenderer = createChartRenderer({ clock: realClock, report: (fault) => console.error(fault) });
	let world: World | null = null;
	let opened: OpenStore | null = null;
	let milepost: Milepost | null = null;
	let discord: Discord | null = null;

	const fields = (channel: string) => ({ platform: 'discord', workspace: world?.guild ?? '', channel });

	return {
		async open(given) {
			world = given;
			opened = await openStore({ file, mode: 'bot', now: realClock.now });
			const { store } = opened;
			milepost = buildApp({
				store,
				http: noHttp,
				settings: () => ({ baseUrl: null, enabled: true }),
				clemency: lazyClemency(nobodyOwn),
				clock: realClock,
				domainNow: replay.now,
				live: false,
				defaults: { zone: 'UTC', locale: 'en' },
				log: createLog('silent'),
				telemetry: noTelemetry,
				credentialsRefused: () => {},
			});
			const { runtime, router } = milepost;
			discord = createDiscord({
				token: given.token,
				publicKey: null,
				guildId: null,
				apiUrl: given.url,
				petitionIn: () => null,
				commands,
				clock: realClock,
				domainNow: replay.now,
				zone: 'UTC',
				newId: () => 'id',
				log: { info: () => {}, warn: () => {}, error: (what, why) => console.error(why, what) },
				chartRenderer,
				remember: { get: async () => null, set: async () => {} },
				managerRole: async () => null,
				events: {
					changed: () => {},
					removed: () => {},
					joined: async () => true,
					credentialsRefused: () => {},
					credentialsAccepted: () => {},
					introduced: () => {},
					present: () => {},
					named: () => {},
					threads: () => {},
					invalidRequests: () => {},
				},
			});
			runtime.addChat(discord);
			await replay.prepare(
				store,
				{ platform: 'none', workspace: '', channel: '' },
				{ zone: 'UTC', locale: 'en' },
				realClock.now(),
			);
			await replay.run({ ports: runtime.reads, settled: runtime.settled, pause: async () => {}, stopped: () => false });
			await discord.start(router);
			while (discord.downSince() !== null) await new Promise((resolve) => setTimeout(resolve, 10));
		},
		async spread(channels) {
			const started = performance.now();
			const message = {
				tone: 'news' as const,
				title: ['100,000 signatures'],
				blocks: [{ kind: 'bar' as const, share: 1, line: [{ kind: 'number' as const, n: 100_000 }] }],
			};
			const kinds = await Promise.all(
				channels.map(async (channel, i) => {
					const place = { ...fields(channel), zone: 'UTC', locale: 'en', quiet: null, state: 'active' as const };
					const to = { ...place, id: i, name: null, dailyCap: null, templates: {}, reason: null, suspendedAt: null };
					for (;;) {
						const outcome = await discord?.send(to, {
							postId: `spread${i}`,
							message,
							mention: null,
							leaveBy: Number.POSITIVE_INFINITY,
						});
						if (outcome?.kind !== 'retry-after') return outcome?.kind;
						const { ms } = outcome;
						await new Promise((resolve) => setTimeout(resolve, ms));
					}
				}),
			);
			const failed = kinds.filter((kind) => kind !== 'sent').length;
			if (failed > 0) throw new Error(`${failed} were not sent`);
			return performance.now() - started;
		},
		async dispatch(channels) {
			if (opened === null || milepost === null) throw new Error('open comes first');
			const { store } = opened;
			const { runtime } = milepost;
			const [crossing] = await store.crossings.of({ kind: 'petition', id: 1 }, ['threshold:100000']);
			const ids: number[] = [];
			// What the recording owes to a chat that is not running stays.
			const owed = await store.posts.countOpen();
			await store.transaction(async (tx) => {
				for (const [i, channel] of channels.entries()) {
					const { id } = await tx.destinations.ensure(fields(channel), { zone: 'UTC', locale: 'en' });
					const now = realClock.now();
					const post = { id: `dispatch${i}`, destination: id, mention: null, moment: now, createdAt: now };
					const content = { kind: 'announcement', crossings: [crossing?.id ?? 0] } as const;
					await tx.posts.add({ ...post, nextTryAt: now, pausedUntil: null, content });
					ids.push(id);
				}
			});
			const started = performance.now();
			await runtime.start();
			for (const id of ids) runtime.engine.wake('dispatch', String(id), realClock.now());
			while ((await store.posts.countOpen()) > owed) await new Promise((resolve) => setTimeout(resolve, 50));
			const ms = performance.now() - started;
			await runtime.stop();
			return ms;
		},
	};
}

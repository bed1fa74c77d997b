import { buildApp, type Milepost } from '../../src/app/build-app.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { createLog } from '../../src/monitoring/log.js';
import { noTelemetry } from '../../src/monitoring/telemetry.js';
import type { Chat, CommandRouter } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import { createReplay } from '../../src/replay/perform.js';
import type { OpenStore } from '../../src/store/database.js';
import { Killed, Mortal } from '../crash/mortal.js';
import type { FakeClock } from '../fakes/clock.js';
import { noHttp } from '../fakes/runtime-deps.js';

/** Where a life ends: beside its n-th send, or at its n-th await of all; null lives. */
export type Death = {
	readonly at: 'before send' | 'after send' | 'before direct' | 'after direct' | 'await';
	readonly n: number;
} | null;

/** What a chat is given to be part of the program. */
export interface Whole {
	readonly store: Store;
	readonly milepost: Milepost;
	/** The time of the story. */
	readonly now: () => number;
	readonly bugs: unknown[];
	/** What is suspended in a workspace is looked at again. */
	changed(workspace: string): void;
}

export interface RecordedLife {
	readonly clock: FakeClock;
	readonly open: () => Promise<OpenStore>;
	readonly death: Death;
	/** The chat, not started. */
	readonly chat: (whole: Whole) => Chat;
	/** Starts it, and waits until it is connected. */
	readonly start: (chat: Chat, router: CommandRouter) => Promise<void>;
	readonly begin: (whole: Whole) => Promise<void>;
	/** Called after each recorded moment with its number. */
	readonly between: (whole: Whole, step: number) => Promise<void>;
}

/** One life of the whole program: the recorded story from where the last one left it. Says whether it came to the end. */
export async function liveRecorded({ clock, open, death, ...script }: RecordedLife): Promise<boolean> {
	const mortal = new Mortal(death?.at === 'await' ? death.n : Number.POSITIVE_INFINITY);
	const opened = await open();
	const replay = createReplay(loadRecording(bundledSeries()));
	const bugs: unknown[] = [];
	const { store } = opened;
	const milepost = buildApp({
		store: mortal.wrap(store, 'store'),
		http: noHttp,
		settings: () => ({ baseUrl: null, enabled: true }),
		clemency: lazyClemency(nobodyOwn),
		clock,
		domainNow: replay.now,
		live: false,
		defaults: { zone: 'UTC', locale: 'en' },
		log: createLog('silent'),
		telemetry: noTelemetry,
		credentialsRefused: (platform, code) => bugs.push(new Error(`${platform} ${code}`)),
	});
	const { runtime, router } = milepost;
	let chat: Chat | null = null;
	const whole: Whole = {
		...{ store, milepost, bugs, now: replay.now },
		changed(workspace) {
			// In the order of the main program's wiring.
			void store.destinations.inWorkspace(chat?.platform ?? '', workspace).then((all) => {
				for (const { id, state } of all)
					if (state === 'suspended') runtime.engine.wake('resume', String(id), clock.now());
			});
		},
	};
	const alive = script.chat(whole);
	chat = alive;
	try {
		runtime.addChat(dying(mortal.wrap(alive, 'chat'), mortal, death));
		// The recorded petitions are there; nobody follows them in a chat that is not running.
		await replay.prepare(store, { platform: 'none', workspace: '', channel: '' }, { zone: 'UTC', locale: 'en' }, 0);
		await script.start(alive, router);
		await script.begin(whole);
		await runtime.start();
		let step = 0;
		await replay.run({
			ports: runtime.reads,
			settled: runtime.settled,
			stopped: () => mortal.diedAt !== null,
			async pause() {
				await script.between(whole, step++);
				clock.move(10_000);
			},
		});
		for (let rest = 0; rest < 60 && mortal.diedAt === null; rest++) {
			clock.move(10_000);
			await runtime.settled();
		}
	} catch (error) {
		if (!(error instanceof Killed)) throw error;
	} finally {
		await runtime.stop();
		await alive.stop();
		await opened.close();
	}
	if (bugs.length > 0) throw bugs[0];
	return mortal.diedAt === null;
}

/** The chat of a process that dies beside one of its sends. */
function dying(chat: Chat, mortal: Mortal, death: Death): Chat {
	let sends = 0;
	let directs = 0;
	const { direct } = chat;
	return {
		...(direct === undefined
			? {}
			: {
					direct: {
						...direct,
						async send(person, outgoing) {
							directs++;
							if (death?.at === 'before direct' && death.n === directs) mortal.die('before direct');
							const outcome = await direct.send(person, outgoing);
							if (death?.at === 'after direct' && death.n === directs) mortal.die('after direct');
							return outcome;
						},
					},
				}),
		platform: chat.platform,
		...(chat.threads === undefined ? {} : { threads: chat.threads }),
		start: (router) => chat.start(router),
		stop: () => chat.stop(),
		edit: (to, revision) => chat.edit(to, revision),
		settle: (to, outgoing, tries) => chat.settle(to, outgoing, tries),
		check: (to) => chat.check(to),
		async send(to, outgoing) {
			sends++;
			if (death?.at === 'before send' && death.n === sends) mortal.die('before send');
			const outcome = await chat.send(to, outgoing);
			if (death?.at === 'after send' && death.n === sends) mortal.die('after send');
			return outcome;
		},
	};
}

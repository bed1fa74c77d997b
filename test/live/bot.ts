import { buildApp, type Milepost } from '../../src/app/build-app.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { hearing, timeHosts } from '../../src/app/time-hosts.js';
import type { Crossing } from '../../src/domain/crossing.js';
import { createLog } from '../../src/monitoring/log.js';
import { noTelemetry } from '../../src/monitoring/telemetry.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Http } from '../../src/ports/source.js';
import { renderConsole } from '../../src/render/console.js';
import { createClockWatch } from '../../src/schedule/clock-watch.js';
import { createGate } from '../../src/sources/gate.js';
import { createHttp } from '../../src/sources/http.js';
import { sourceOf } from '../../src/sources/index.js';
import type { OpenStore } from '../../src/store/database.js';
import type { StoryClock } from './clock.js';
import { tickers } from './tickers.js';
import type { World } from './world.js';

/** A post as it arrived. */
export interface Post {
	/** World's time. */
	readonly at: number;
	readonly channel: string;
	/** As a terminal shows it, on one line. */
	readonly text: string;
	readonly crossings: readonly Crossing[];
}

/** The program, as it runs in a story: everything is real but its clock, its chat and where its sources are. */
export interface Bot {
	readonly posts: readonly Post[];
	/** Exceptions, as they were logged. */
	readonly bugs: readonly string[];
	start(): Promise<void>;
	/** Ends the process, as far as a process can be ended inside of another. */
	stop(): Promise<void>;
	/** A manager types this in #news. */
	type(line: string): Promise<void>;
	/** Waits until nothing more can be done at this moment. */
	settled(): Promise<void>;
}

const caller = { manager: true, zone: 'UTC', locale: 'en' };
let typed = 0;
const news = { platform: 'discord', workspace: 'guild', channel: 'news' };
/** Turns of the event loop without anything happening, after which nothing more will. */
const calm = 12;

interface Life {
	readonly milepost: Milepost;
	readonly http: Http;
}

export function createBot({ store }: OpenStore, world: World, clock: StoryClock): Bot {
	const posts: Post[] = [];
	const bugs: string[] = [];
	let inFlight = 0;
	let landed = () => {};
	let life: Life | null = null;

	/** Knows when requests are on their way: those are the only thing here that takes real time. */
	function counting(http: Http): Http {
		return {
			...http,
			async request(request) {
				inFlight++;
				try {
					return await http.request(request);
				} finally {
					inFlight--;
					landed();
				}
			},
		};
	}

	async function settled(): Promise<void> {
		for (let quiet = 0; quiet < calm; quiet++) {
			if (inFlight > 0) {
				quiet = 0;
				await new Promise<void>((resolve) => {
					landed = resolve;
				});
			}
			await new Promise<void>((resolve) => setImmediate(resolve));
		}
	}

	function keeping(): Chat {
		return {
			platform: news.platform,
			start: async () => {},
			stop: async () => {},
			async send(to, { postId, message }) {
				const terminal = { now: clock.now(), zone: 'UTC', locale: 'en', width: 100, colour: false };
				const { picture: _, ...words } = message;
				const text = renderConsole(words, terminal).join(' ').replaceAll(/\s+/g, ' ').trim();
				const crossings = (await store.posts.get(postId))?.crossings ?? [];
				posts.push({ at: clock.world, channel: to.channel, text, crossings });
				return { kind: 'sent', messageId: postId };
			},
			edit: async () => ({ kind: 'edited' }),
			settle: async () => ({ kind: 'absent' }),
			check: async () => [],
		};
	}

	/** What `start` puts together for a machine of its own. */
	async function born(): Promise<Life> {
		const report = (error: unknown) => void bugs.push(String(error));
		const gate = createGate({ clock, memory: store.memory, source: sourceOf, report });
		const settings = (platform: string) => ({
			baseUrl: world.base(platform),
			enabled: true,
			hosts: ['example.org'],
			key: 'an-id:a-secret',
		});
		const clockWatch = createClockWatch({
			look: () => ({ wall: clock.now(), steady: clock.steady() }),
			lastKnown: await store.future.newest(),
			hosts: () => timeHosts(store, settings),
			ask: async ({ platform, ...host }) => {
				await http.request({ ...host, conditional: false, budget: { platform, further: false } });
			},
			report: () => {},
		});
		const client = createHttp({ userAgent: 'Milepost/story', gate });
		const http = counting(hearing(client, clockWatch.heard));
		const milepost = buildApp({
			store,
			http,
			settings,
			clockWatch,
			clemency: lazyClemency(nobodyOwn),
			clock,
			domainNow: () => clock.now(),
			live: true,
			defaults: { zone: 'UTC', locale: 'en' },
			log: createLog('error', { write: (line) => void bugs.push(line) }),
			telemetry: noTelemetry,
			credentialsRefused: () => {},
		});
		milepost.runtime.addChat(keeping());
		return { milepost, http };
	}

	return {
		posts,
		bugs,
		settled,
		async start() {
			if (life !== null) throw new Error('the bot runs already');
			life = await born();
			await life.milepost.runtime.start();
		},
		async stop() {
			if (life === null) throw new Error('the bot does not run');
			const { milepost, http } = life;
			life = null;
			await milepost.runtime.stop();
			clock.forgetAlarms();
			tickers.clear();
			await http.close();
		},
		async type(line) {
			if (life === null) throw new Error(`nobody answers "${line}": the bot does not run`);
			// Each line is typed by somebody else: what one person may change within an hour is limited.
			const typist = { ...caller, id: `somebody-${++typed}` };
			const { message } = await life.milepost.router.text(line, typist, news);
			if (message.tone === 'fault') throw new Error(`"${line}" was answered: ${JSON.stringify(message.title)}`);
			await settled();
		},
	};
}

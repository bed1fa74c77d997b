import type { TextRouter } from '../../../commands/router.js';
import { firstReadings } from '../../../src/app/first-readings.js';
import { createRuntime, type Runtime } from '../../../src/app/runtime.js';
import type { Crossing } from '../../../src/domain/crossing.js';
import { postWriter } from '../../../src/outbox/write.js';
import { sourceOf } from '../../../src/sources/index.js';
import type { OpenStore } from '../../../src/store/database.js';
import { Killed, Mortal } from '../../crash/mortal.js';
import { noHttp, unheard } from '../../fakes/runtime-deps.js';
import { routerFor } from '../run/router.js';
import { blankStore } from './blank-store.js';
import { channels, petitions } from './moves.js';
import type { ModelWorld } from './world.js';

/** A petition as the reference names it: each workspace counts its own by hand. */
export function nameOf(petition: number, channel: number): string {
	const name = petitions[petition] as string;
	return name.startsWith('manual') ? `${name}@${channels[channel]?.workspace}` : name;
}

interface Life {
	readonly mortal: Mortal;
	readonly runtime: Runtime;
	readonly router: TextRouter;
}

const settings = () => ({ baseUrl: null, enabled: true });
/** Read again that seldom; what is to be seen at once is hurried. */
const floorMs = 24 * 3_600_000;

/** The program in a world: its real rooms over a database in memory; it dies, and lives again on what it wrote. */
export class ModelBot {
	readonly #opened: OpenStore;
	readonly #world: ModelWorld;
	readonly #names = new Map<number, string>();
	readonly bugs: unknown[] = [];
	deaths = 0;
	#life: Life;
	#posts = 0;
	#typed = 0;

	private constructor(opened: OpenStore, world: ModelWorld) {
		this.#opened = opened;
		this.#world = world;
		this.#life = this.#born();
	}

	static async open(world: ModelWorld): Promise<ModelBot> {
		const opened = await blankStore();
		const bot = new ModelBot(opened, world);
		await bot.#begin();
		return bot;
	}

	/** Dies so many awaits from now. */
	doom(awaits: number): void {
		this.#life.mortal.doom(awaits);
	}

	/** Somebody types a line; whoever hears nothing, as the program died, types it again. Gives back the answers. */
	async type(line: string, channel: number): Promise<readonly { readonly fault: boolean; readonly text: string }[]> {
		const answers: { fault: boolean; text: string }[] = [];
		for (;;) {
			const { mortal, router } = this.#life;
			const caller = { id: `u${++this.#typed}`, manager: true, zone: 'UTC', locale: 'en' };
			const { message } = await router.text(line, caller, channels[channel] as (typeof channels)[number]);
			answers.push({ fault: message.tone === 'fault', text: JSON.stringify([message.title, message.blocks]) });
			if (mortal.diedAt === null) return answers;
			await this.#again();
		}
	}

	/** The petition is read at once. */
	async hurry(petition: number): Promise<void> {
		const [platform = '', id = ''] = (petitions[petition] as string).split(':');
		const { petitions: table } = this.#opened.store;
		const known = await table.find({ platform, id });
		if (known === null || known.nextReadAt === null) return;
		await table.readNext(known.id, this.#world.now);
	}

	/** Does what can be done at this moment, in as many lives as it takes. */
	async settled(): Promise<void> {
		for (;;) {
			const { mortal, runtime } = this.#life;
			try {
				await runtime.settled();
			} catch (error) {
				if (!(error instanceof Killed)) throw error;
			}
			if (mortal.diedAt === null) return;
			await this.#again();
		}
	}

	async close(): Promise<void> {
		await this.#life.runtime.stop();
	}

	async #again(): Promise<void> {
		this.deaths++;
		await this.#life.runtime.stop().catch(() => {});
		this.#life = this.#born();
		await this.#begin();
	}

	async #begin(): Promise<void> {
		await this.#life.runtime.start();
	}

	#born(): Life {
		const world = this.#world;
		const mortal = new Mortal(Number.POSITIVE_INFINITY);
		const store = mortal.wrap(this.#opened.store, 'store');
		const { clock } = world;
		const domainNow = () => clock.now();
		const waiting = firstReadings(clock);
		const write = postWriter({ store, domainNow });
		const page = mortal.wrap({ read: async (id: number) => world.read(id) }, 'page');
		const hear = (error: unknown) => {
			if (!(error instanceof Killed)) this.bugs.push(error);
		};
		const runtime = createRuntime({
			store,
			clock,
			domainNow,
			random: () => 0.5,
			newPostId: () => `p${++this.#posts}`,
			sources: {
				source: (platform) => {
					const source = sourceOf(platform);
					if (source === null) return null;
					const { readMany: _, ...single } = source;
					return { ...single, floorMs };
				},
				settings,
				readOne: (_, { ref }) =>
					page.read(petitions.indexOf(`${ref.platform}:${ref.id}` as (typeof petitions)[number])),
				readMany: async () => new Map(),
			},
			http: noHttp,
			awaited: waiting.waitedFor,
			ticks: () => () => {},
			write: async (content, to, catchUp) => {
				const message = await write(content, to, catchUp);
				return { ...message, summary: await this.#keysOf(content.crossings) };
			},
			live: true,
			events: {
				...unheard,
				read: ({ id }) => waiting.read(id),
				bug: (_, __, error) => hear(error),
			},
		});
		runtime.addChat(mortal.wrap(world.chat(), 'chat'));
		return {
			mortal,
			runtime,
			router: routerFor({ store, runtime, now: domainNow, firstReadings: waiting, bug: hear }),
		};
	}

	/** `petition key` of each, the headline first. */
	async #keysOf(crossings: readonly Crossing[]): Promise<readonly string[]> {
		const keys: string[] = [];
		for (const { subject, key } of crossings) keys.push(`${await this.#nameOf(subject.id)} ${key}`);
		return keys;
	}

	async #nameOf(id: number): Promise<string> {
		const known = this.#names.get(id);
		if (known !== undefined) return known;
		const ref = (await this.#opened.store.petitions.get(id))?.ref;
		const [, workspace, own] = ref?.id.split('/') ?? [];
		const name = own === undefined ? `${ref?.platform}:${ref?.id}` : `${ref?.platform}:${own}@${workspace}`;
		this.#names.set(id, name);
		return name;
	}
}

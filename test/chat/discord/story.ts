import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import type { Milepost } from '../../../src/app/build-app.js';
import { createDiscord, type Discord } from '../../../src/chat/discord/create.js';
import type { Store } from '../../../src/ports/store/index.js';
import { type OpenStore, openStore } from '../../../src/store/database.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import type { Interaction } from '../../fakes/discord/interactions.js';
import { commandData, pushDeed } from '../../fakes/discord/push.js';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.js';
import type { Channel, Guild } from '../../fakes/discord/world.js';
import { type Death, liveRecorded, type Whole } from '../recorded-life.js';
import { SteppingClock, startOfTest, until } from './bot.js';

/** A clock that discord.js, which asks the machine, reads too: its waits for rate limits pass with the story. */
class SharedClock extends SteppingClock {
	override move(ms: number): void {
		super.move(ms);
		vi.setSystemTime(this.now());
	}
}

/** The world outside of the bot: it goes on when the bot dies. */
export interface Stage {
	readonly fake: FakeDiscord;
	readonly clock: SteppingClock;
	readonly folder: string;
	readonly guild: Guild;
	readonly channel: Channel;
	readonly manager: string;
	readonly memory: Map<string, string>;
	readonly chartRenderer: StubChartRenderer;
	/** Opens what the bot remembers: a file, or whatever the stage was given. */
	open(mode: 'bot' | 'tool'): Promise<OpenStore>;
	close(): Promise<void>;
}

export async function openStage(open?: Stage['open']): Promise<Stage> {
	vi.useFakeTimers({ toFake: ['Date'], now: startOfTest });
	const clock = new SharedClock(startOfTest);
	const fake = await startFakeDiscord({ clock });
	const guild = fake.world.addGuild('Wisconsin');
	const channel = fake.world.addChannel(guild, 'petitions');
	const manager = fake.world.newId();
	guild.members.set(manager, [fake.world.addRole(guild, 'Managers', (0b1100n << 8n) | (1n << 5n)).id]);
	const folder = mkdtempSync(join(tmpdir(), 'milepost-discord-'));
	return {
		...{ fake, clock, folder, guild, channel, manager },
		open: open ?? ((mode) => openStore({ file: join(folder, 'm.db'), mode, now: () => clock.now() })),
		memory: new Map(),
		chartRenderer: new StubChartRenderer(),
		async close() {
			await fake.close();
			rmSync(folder, { recursive: true, force: true });
			vi.useRealTimers();
		},
	};
}

export interface Life {
	readonly store: Store;
	readonly milepost: Milepost;
	readonly discord: Discord;
	/** Asks something through the gateway. */
	ask(command: string, options?: Readonly<Record<string, string>>): Promise<Interaction>;
	/** Sends off a form as it was filled in. */
	submit(form: Interaction): Promise<Interaction>;
}

export interface Script {
	readonly death: Death;
	/** Called before the replay begins. */
	readonly begin?: (life: Life) => Promise<void>;
	/** Called after each recorded moment with its number. */
	readonly between?: (life: Life, step: number) => Promise<void>;
}

/** One life of the process: the recorded story from where the last one left it. Says whether it came to the end. */
export function live(stage: Stage, { death, begin, between }: Script): Promise<boolean> {
	const { clock, fake } = stage;
	let discord: Discord;
	const lifeOf = ({ store, milepost }: Whole): Life => ({
		...{ store, milepost, discord },
		async ask(command, options = {}) {
			const data = commandData(command, options);
			const asked = pushDeed(fake, { type: 2, by: stage.manager, in: stage.channel, data });
			// A busy machine is slow to answer, and Discord is promised an answer first.
			const answered = () => asked.callback?.type !== 5 || (asked.original?.embeds?.length ?? 0) > 0;
			await until(() => asked.callback !== null && answered());
			return asked;
		},
		async submit({ callback }) {
			const data = { custom_id: callback?.data?.custom_id, components: callback?.data?.components };
			const sent = pushDeed(fake, { type: 5, by: stage.manager, in: stage.channel, data });
			await until(() => sent.callback !== null);
			return sent;
		},
	});
	return liveRecorded({
		...{ clock, death, open: () => stage.open('bot') },
		chat(whole) {
			discord = discordOf(stage, whole);
			return discord;
		},
		async start(chat, router) {
			await chat.start(router);
			await until(() => discord.downSince() === null);
		},
		begin: async (whole) => begin?.(lifeOf(whole)),
		between: async (whole, step) => between?.(lifeOf(whole), step),
	});
}

function discordOf({ fake, clock, memory, chartRenderer }: Stage, { store, now, bugs, changed }: Whole): Discord {
	return createDiscord({
		token: fake.state.token,
		publicKey: null,
		guildId: null,
		apiUrl: fake.url,
		commands: registry,
		petitionIn: () => null,
		clock,
		domainNow: now,
		zone: 'UTC',
		newId: () => 'fault-1',
		log: { info: () => {}, warn: () => {}, error: (fields) => bugs.push(fields) },
		chartRenderer,
		remember: {
			get: async (key) => memory.get(key) ?? null,
			set: async (key, value) => void memory.set(key, value),
		},
		managerRole: async (workspace) => (await store.workspaces.get('discord', workspace)).managerRole,
		events: {
			changed,
			joined: async () => true,
			removed: () => {},
			credentialsRefused: (code) => bugs.push(new Error(code)),
			credentialsAccepted: () => {},
			introduced: () => {},
			present: () => {},
			named: () => {},
			threads: () => {},
			invalidRequests: () => {},
		},
		timeouts: { send: 400, answer: 400 },
	});
}

/** Everything that was told in the channel, each as often as it was told. */
export async function told(stage: Stage): Promise<readonly string[]> {
	const opened = await stage.open('tool');
	try {
		const { channel, guild } = stage;
		const place = { platform: 'discord', workspace: guild.id, channel: channel.id };
		const destination = await opened.store.destinations.find(place);
		const posts = await opened.store.posts.recent(destination?.id ?? 0, 1_000);
		const byNonce = new Map(posts.map((post) => [post.id, post]));
		return channel.messages
			.filter((message) => message.askedBy === null)
			.flatMap((message) => byNonce.get(message.nonce ?? '')?.crossings.map(keyOf) ?? [`unknown ${message.nonce}`])
			.sort();
	} finally {
		await opened.close();
	}
}

const keyOf = ({ subject, key }: { subject: { kind: string; id: number }; key: string }) =>
	`${subject.kind} ${subject.id} ${key}`;

/** What an answer shows. */
export const textOf = ({ original }: Interaction) => JSON.stringify(original?.embeds ?? []);

/** Both petitions and their campaign, as somebody sets them up: with the rules named, and by the form. */
export async function follow({ ask, submit }: Life): Promise<void> {
	const rules = 'threshold, ladder, deadline:7d, lifecycle, correction';
	expect(textOf(await ask('petition follow', { petition: 'white house', rules }))).toContain('Pardon Steven Avery');
	expect(textOf(await ask('petition follow', { petition: 'change.org', rules }))).toContain('Pardon Steven Avery');
	expect(textOf(await submit(await ask('petition follow', { petition: 'avery' })))).toContain('Pardon Steven Avery');
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { createGreetings, type Greetings } from '../../../src/app/greetings.js';
import type { Discord } from '../../../src/chat/discord/create.js';
import type { DiscordDeps, DiscordEvents } from '../../../src/chat/discord/types.js';
import type { Store } from '../../../src/ports/store/index.js';
import { openStore } from '../../../src/store/database.js';
import { FakeClock } from '../../fakes/clock.js';
import { endOutage, inviteBot, removeBot, startOutage } from '../../fakes/discord/events.js';
import { signedRequest } from '../../fakes/discord/push.js';
import type { Guild } from '../../fakes/discord/world.js';
import { type Bot, openBot, startOfTest, until } from './bot.js';
import { idOf, openTalk, ways } from './ways.js';

const nothing = () => {};
const silent: DiscordEvents = {
	...{
		changed: nothing,
		present: nothing,
		named: nothing,
		threads: nothing,
		joined: async () => true,
		removed: nothing,
	},
	...{ credentialsRefused: nothing, credentialsAccepted: nothing, introduced: nothing, invalidRequests: nothing },
};

describe('being brought into a server', () => {
	let bot: Bot;
	let store: Store;
	let closeStore: () => Promise<void>;
	let lives: { readonly discord: Discord; readonly greetings: Greetings }[];
	let guild: Guild;
	let roles: readonly string[];
	/** Greets what it hears of; the clock of the greetings stands still, so that no wait is anybody's to end. */
	const wait = new FakeClock(startOfTest);

	beforeEach(async () => {
		({ store, close: closeStore } = await openStore({ file: ':memory:', mode: 'bot', now: () => startOfTest }));
		lives = [];
		bot = await openBot();
		guild = bot.fake.world.addGuild('Minnesota');
		roles = guild.members.get(bot.fake.world.botId) ?? [];
		guild.members.delete(bot.fake.world.botId);
		guild.systemChannel = bot.fake.world.addChannel(guild, 'welcome').id;
	});
	afterEach(async () => {
		const { complaints } = bot.fake;
		await Promise.all(lives.map(({ greetings }) => greetings.stop()));
		await bot.close();
		await closeStore();
		expect(complaints).toEqual([]);
	});

	async function life(
		change: Partial<DiscordDeps> = {},
		report: (error: unknown) => void = (error) => Promise.reject(error),
	): Promise<(typeof lives)[number]> {
		let greetings: Greetings | null = null;
		const joined: DiscordEvents['joined'] = async (server, channel, at) =>
			(await greetings?.joined(['discord', server], channel, at)) ?? false;
		const discord = bot.reborn({ events: { ...silent, joined }, ...change });
		greetings = await createGreetings({
			...{ store, clock: wait, chat: () => discord, newPostId: () => `${lives.length}`.padStart(24, '0') },
			...{ defaults: { zone: 'UTC', locale: 'en' }, enabled: true, report },
		});
		await discord.start(bot.router);
		await until(() => discord.downSince() === null);
		lives.push({ discord, greetings });
		return { discord, greetings };
	}
	const said = (where = guild) => [...where.channels.values()].flatMap(({ messages }) => messages);
	const turns = async () => {
		for (let i = 0; i < 50; i++) await new Promise((resolve) => setTimeout(resolve, 1));
	};

	it('says hello once in its system channel: not after an outage, a second invitation, nor in two copies', async () => {
		await life();
		await life();
		inviteBot(bot.fake, guild, roles);
		await until(() => said().length > 0);
		const [hello] = said();
		expect(hello?.channelId).toBe(guild.systemChannel);
		expect(JSON.stringify(hello?.components)).toContain('Follow a petition');
		startOutage(bot.fake, guild);
		endOutage(bot.fake, guild);
		removeBot(bot.fake, guild);
		inviteBot(bot.fake, guild, roles);
		await turns();
		expect(said()).toHaveLength(1);
		// The server it was in all along.
		expect(said(bot.guild)).toEqual([]);
	});

	it('says it after a start, where it was brought in while it was off; not where that was long ago', async () => {
		inviteBot(bot.fake, guild, roles);
		const old = bot.fake.world.addGuild('Iowa');
		old.systemChannel = bot.fake.world.addChannel(old, 'welcome').id;
		old.joinedAt = startOfTest - 8 * 86_400_000;
		await life();
		await until(() => said().length > 0);
		await life();
		await turns();
		expect(said()).toHaveLength(1);
		expect(said(old)).toEqual([]);
	});

	it('has written down who came before Discord is answered: whoever dies in between is sent it again', async () => {
		const { publicKey } = bot.fake.state;
		inviteBot(bot.fake, guild, roles);
		const data = { integration_type: 0, guild: { id: guild.id, system_channel_id: guild.systemChannel } };
		const event = { type: 'APPLICATION_AUTHORIZED', timestamp: new Date(startOfTest).toISOString(), data };
		const tell = async (to: Discord) => {
			bot.clock.move(1_000);
			return (await to.handle(signedRequest(bot.fake, JSON.stringify({ version: 1, type: 1, event })))).status;
		};
		const { begin } = store.greetings;
		// The process dies while it writes: no answer leaves.
		let dying = () => {};
		Object.assign(store.greetings, {
			begin: () => {
				dying();
				return new Promise(() => {});
			},
		});
		const first = await life({ publicKey });
		const reached = new Promise<void>((resolve) => {
			dying = resolve;
		});
		let answered = false;
		void tell(first.discord).then(() => {
			answered = true;
		});
		await reached;
		await turns();
		expect(answered).toBe(false);
		lives.pop();
		// The database is away: it is refused.
		Object.assign(store.greetings, { begin: () => Promise.reject(new Error('gone')) });
		const second = await life({ publicKey }, () => {});
		expect(await tell(second.discord)).toBe(503);
		// It was written, and the process dies before anything is said: the next life says it.
		Object.assign(store.greetings, { begin });
		const { due } = store.greetings;
		Object.assign(store.greetings, { due: async () => [] });
		const third = await life({ publicKey });
		expect(await tell(third.discord)).toBe(204);
		await turns();
		expect(said()).toEqual([]);
		Object.assign(store.greetings, { due });
		const last = await life({ publicKey });
		last.greetings.start();
		await until(() => said().length > 0);
		expect(await tell(last.discord)).toBe(204);
		await turns();
		expect(said()).toHaveLength(1);
	});

	it('says it once without a gateway, too, where Discord reports who brought it in', async () => {
		const { publicKey } = bot.fake.state;
		const { discord } = await life({ publicKey });
		inviteBot(bot.fake, guild, roles);
		const authorized = (change: object) => ({
			...{ version: 1, application_id: bot.fake.world.botId, type: 1 },
			event: {
				...{ type: 'APPLICATION_AUTHORIZED', timestamp: new Date(startOfTest).toISOString() },
				data: {
					...{ integration_type: 0, scopes: ['bot'], user: { id: '123456789012345678', username: 'somebody' } },
					guild: { id: guild.id, name: guild.name, system_channel_id: guild.systemChannel },
					...change,
				},
			},
		});
		const send = async (payload: object) => {
			const { status, body } = await discord.handle(signedRequest(bot.fake, JSON.stringify(payload)));
			expect({ status, body }).toEqual({ status: 204, body: null });
		};
		await send({ version: 1, application_id: bot.fake.world.botId, type: 0 });
		await send(authorized({ integration_type: 1, guild: undefined }));
		await send({ ...authorized({}), event: { type: 'ENTITLEMENT_CREATE', timestamp: '', data: null } });
		await turns();
		expect(said()).toEqual([]);
		await send(authorized({}));
		await until(() => said().length > 0);
		await send(authorized({ user: { id: '223456789012345678' } }));
		await turns();
		expect(said()).toHaveLength(1);
	});

	it('says nothing of an upgrade: who was there before it greeted counts as greeted', async () => {
		await store.memory.set('discord:discord.commands', 'a hash of before');
		guild.joinedAt = startOfTest - 60_000;
		guild.members.set(bot.fake.world.botId, [...roles]);
		await life();
		await turns();
		expect(said()).toEqual([]);
	});

	it('says nothing in a server without a system channel, or where it may not write', async () => {
		await life();
		inviteBot(bot.fake, guild, []);
		const other = bot.fake.world.addGuild('Ohio');
		inviteBot(bot.fake, other, other.members.get(bot.fake.world.botId) ?? []);
		await turns();
		expect(said(other)).toEqual([]);
		expect(said()).toEqual([]);
	});
});

describe.each(ways)('the buttons under a hello, by %s', (way) => {
	it('open the form for managers, say who may for others, and tell the story privately', async () => {
		const talk = await openTalk(way, { commands: registry });
		const message = {
			tone: 'plain',
			title: ['Hello'],
			blocks: [],
			actions: [
				{ kind: 'begin', what: 'follow' },
				{ kind: 'begin', what: 'story' },
			],
		} as const;
		const out = { postId: '7'.repeat(24), message, mention: null, leaveBy: Number.POSITIVE_INFINITY };
		await talk.running.send(talk.to(talk.channel), out);
		const [hello] = talk.channel.messages;
		if (hello === undefined) throw new Error('nothing was said');
		const form = await talk.press(hello, idOf(hello, 'Follow a petition'), [], talk.manager);
		expect(form.callback?.type).toBe(9);
		await talk.press(hello, idOf(hello, 'Follow a petition'));
		await talk.press(hello, idOf(hello, 'Try it with the Avery story'));
		expect(talk.router.calls).toMatchObject([
			{ command: 'petition follow', args: {}, caller: { manager: false } },
			{ command: 'petition story', args: {} },
		]);
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});
});

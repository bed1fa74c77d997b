import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	deleteChannel,
	endOutage,
	inviteBot,
	removeBot,
	setBotRoles,
	setOverwrites,
	setRole,
	setThread,
	startOutage,
} from '../../fakes/discord/events.js';
import { commandData, pushDeed } from '../../fakes/discord/push.js';
import { openBot, until } from './bot.js';
import { openTalk, type Talk } from './ways.js';

const status = (talk: Talk) =>
	({ type: 2, by: talk.member, in: talk.channel, data: commandData('petition status', {}) }) as const;

describe('the gateway', () => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk('the gateway');
	});
	afterEach(async () => {
		vi.useRealTimers();
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	it('is asked for servers only, and for nothing that needs Discord’s review', async () => {
		expect(talk.fake.gateway.connected.map(({ intents }) => intents)).toEqual([1]);
		await until(() => talk.running.downSince() === null);
	});

	it.each([
		['broken off', () => talk.fake.gateway.drop()],
		['asked to come back', () => talk.fake.gateway.askToReconnect()],
		['closed for an unknown reason', () => talk.fake.gateway.drop(4000)],
	])('is resumed when %s, and nothing is missed', async (_, trouble) => {
		const ready = talk.fake.gateway.ready();
		trouble();
		await until(() => talk.fake.gateway.connected.length === 0);
		const interaction = pushDeed(talk.fake, status(talk));
		await ready;
		await until(() => interaction.callback !== null);
		expect(talk.fake.gateway.identifies).toBe(1);
		expect([...talk.fake.gateway.sessions.values()].map(({ resumed }) => resumed)).toEqual([1]);
	});

	it('is resumed where it is when told that the session goes on', async () => {
		const ready = talk.fake.gateway.ready();
		talk.fake.gateway.invalidate(true);
		await ready;
		expect((await talk.command('petition status')).callback?.type).toBe(4);
		expect(talk.fake.gateway.identifies).toBe(1);
	});

	it('begins anew when the session is over', async () => {
		// The library waits five seconds between two identifications, as Discord demands.
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
		const ready = talk.fake.gateway.ready();
		talk.fake.gateway.invalidate(false);
		await ready;
		expect(talk.fake.gateway.identifies).toBe(2);
		expect((await talk.command('petition status')).callback?.type).toBe(4);
		expect(talk.heard.changed).toEqual([]);
	});

	it('is known to be down while it is', async () => {
		const ready = talk.fake.gateway.ready();
		talk.fake.gateway.drop();
		await until(() => talk.running.downSince() !== null);
		await ready;
		await until(() => talk.running.downSince() === null);
	});

	it('says that the token is refused', async () => {
		talk.fake.gateway.drop(4004);
		await until(() => talk.heard.refused.length > 0);
		expect(talk.heard.refused).toEqual(['4004']);
	});
});

describe('what happens in a server', () => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk('the gateway');
	});
	afterEach(() => talk.close());

	/** What was heard by the time a later interaction is answered: events come in order. */
	const heard = async () => {
		await talk.command('petition status');
		await until(() => talk.clock.pending === 0);
		await new Promise((resolve) => setImmediate(resolve));
		const { changed, removed } = talk.heard;
		return { changed, removed };
	};

	it('tells how its channels are called: at the start, and when one is renamed or deleted', async () => {
		const { fake, guild, channel } = talk;
		expect(talk.heard.named).toContain(`${guild.id}/${channel.id} ${channel.name}`);
		talk.heard.named.length = 0;
		Object.assign(channel, { name: 'news' });
		setOverwrites(fake, channel, []);
		await heard();
		const thread = fake.world.addChannel(guild, 'old thread', 11, channel);
		deleteChannel(fake, thread);
		await heard();
		expect(talk.heard.named).toEqual([`${guild.id}/${channel.id} news`, `${guild.id}/${thread.id} old thread`]);
	});

	it('tells which channel a thread is in: at the start, when it changes, and when it is checked', async () => {
		const { fake, guild, channel } = talk;
		const thread = fake.world.addChannel(guild, 'thread', 11, channel);
		const told = `${guild.id}/${thread.id} in ${channel.id}`;
		inviteBot(fake, guild, guild.members.get(fake.world.botId) ?? []);
		await heard();
		expect(talk.heard.threads).toEqual([told]);
		setThread(fake, thread, { archived: false, locked: false });
		await heard();
		await talk.running.check(talk.to(thread));
		expect(talk.heard.threads).toEqual([told, told, told]);
	});

	it('is told of the channel that it names', async () => {
		const other = talk.fake.world.addChannel(talk.guild, 'other');
		setOverwrites(talk.fake, talk.channel, []);
		setOverwrites(talk.fake, talk.channel, []);
		deleteChannel(talk.fake, other);
		const thread = talk.fake.world.addChannel(talk.guild, 'thread', 11, talk.channel);
		setThread(talk.fake, thread, { archived: false, locked: false });
		const named = [talk.channel, other, thread].map(({ id }) => `${talk.guild.id}/${id}`);
		expect(await heard()).toEqual({ changed: named, removed: [] });
	});

	it.each([
		['a role', () => setRole(talk.fake, talk.guild, talk.fake.world.addRole(talk.guild, 'any'), 8n)],
		[
			'the bot’s own roles',
			() => setBotRoles(talk.fake, talk.guild, talk.guild.members.get(talk.fake.world.botId) ?? []),
		],
	])('is told once: %s', async (_, change) => {
		change();
		change();
		expect(await heard()).toEqual({ changed: [talk.guild.id], removed: [] });
	});

	it('is not told of others’ roles', async () => {
		talk.fake.gateway.push(
			'GUILD_MEMBER_UPDATE',
			{ guild_id: talk.guild.id, user: { id: talk.member } },
			talk.guild.id,
		);
		expect(await heard()).toEqual({ changed: [], removed: [] });
	});

	it('is not told when the server is unavailable, nor when it is back', async () => {
		startOutage(talk.fake, talk.guild);
		endOutage(talk.fake, talk.guild);
		expect(await heard()).toEqual({ changed: [], removed: [] });
	});

	it('is told when the bot is removed, and when it is invited again', async () => {
		const roles = talk.guild.members.get(talk.fake.world.botId) ?? [];
		removeBot(talk.fake, talk.guild);
		inviteBot(talk.fake, talk.guild, roles);
		expect(await heard()).toEqual({ changed: [talk.guild.id], removed: [talk.guild.id] });
	});
});

describe('the start', () => {
	it('says once that the token is wrong, asks again every hour, and is there when it is right', async () => {
		const bot = await openBot({ token: 'wrong' });
		await bot.discord.start(bot.router);
		await until(() => bot.clock.pending === 2);
		expect(bot.heard.refused).toEqual(['401']);
		const asked = bot.fake.served.length;
		bot.clock.move(3_599_000);
		await new Promise((resolve) => setImmediate(resolve));
		expect(bot.fake.served).toHaveLength(asked);
		bot.fake.state.token = 'wrong';
		const ready = bot.fake.gateway.ready();
		bot.clock.move(1_000);
		await ready;
		await until(() => bot.heard.introduced.length === 1);
		expect(bot.heard).toMatchObject({ refused: ['401'], accepted: [bot.clock.now()] });
		await bot.close();
	});

	it('goes on when Discord does not answer, and tries again', async () => {
		const bot = await openBot();
		bot.fake.inject({ kind: '500', on: /GET/, times: 6 });
		const ready = bot.fake.gateway.ready();
		await bot.discord.start(bot.router);
		await until(() => bot.clock.pending === 2);
		expect(bot.heard.warnings.map(({ message }) => message).sort()).toEqual([
			'commands could not be registered',
			'the gateway cannot be reached',
		]);
		bot.clock.move(5_000);
		await ready;
		bot.clock.move(300_000);
		await until(() => bot.fake.state.commands.size === 1);
		expect(bot.fake.complaints).toEqual([]);
		await bot.close();
	});

	it('opens as many connections as Discord asks for', async () => {
		const bot = await openBot();
		bot.fake.state.shards = 3;
		const servers = Array.from({ length: 12 }, (_, i) => bot.fake.world.addGuild(`server ${i}`));
		await bot.discord.start(bot.router);
		await until(() => bot.fake.gateway.connected.length === 3 && bot.discord.downSince() === null);
		for (const guild of servers) {
			const channel = bot.fake.world.addChannel(guild, 'general');
			guild.members.set(bot.member, []);
			const deed = { type: 2, by: bot.member, in: channel, data: commandData('petition status', {}) } as const;
			const interaction = pushDeed(bot.fake, deed);
			await until(() => interaction.callback !== null);
		}
		expect(bot.router.calls).toHaveLength(12);
		await bot.close();
	});

	it.each([4010, 4011])('asks again for the number of connections, and takes it, after %i', async (code) => {
		const bot = await openBot();
		await bot.discord.start(bot.router);
		await until(() => bot.discord.connections().every(({ downSince }) => downSince === null));
		bot.fake.state.shards = 3;
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
		bot.fake.gateway.drop(code);
		await until(() => bot.discord.connections().some(({ downSince }) => downSince !== null));
		bot.clock.move(5_000);
		await until(() => bot.fake.gateway.connected.length === 3 && bot.discord.downSince() === null);
		vi.useRealTimers();
		expect(bot.discord.connections().map(({ shard }) => shard)).toEqual([0, 1, 2]);
		await bot.close();
	});

	it('says which servers it is in: of its shard at READY, of all by the list where requests come signed', async () => {
		const bot = await openBot();
		const left = bot.fake.world.addGuild('left');
		removeBot(bot.fake, left);
		await bot.discord.start(bot.router);
		await until(() => bot.heard.present.length === 1);
		const signed = bot.reborn({ publicKey: bot.fake.state.publicKey });
		await signed.start(bot.router);
		await until(() => bot.heard.present.length === 2);
		expect(bot.heard.present).toEqual([[bot.guild.id], [bot.guild.id]]);
		await bot.close();
	});

	it.each([
		['through the gateway, an hour after the start and then daily', false, [3_660_000, 86_400_000]],
		['where requests come signed, daily', true, [86_400_000, 86_400_000]],
	] as const)(
		'asks for the list of its servers again %s: what is missing has to be seen twice',
		async (_, isSigned, waits) => {
			const bot = await openBot();
			const running = isSigned ? bot.reborn({ publicKey: bot.fake.state.publicKey }) : bot.discord;
			const left = bot.fake.world.addGuild('left');
			await running.start(bot.router);
			await until(() => bot.heard.present.length === 1);
			removeBot(bot.fake, left);
			for (const [i, wait] of waits.entries()) {
				bot.clock.move(wait - 1);
				await new Promise((resolve) => setImmediate(resolve));
				expect(bot.heard.present).toHaveLength(i + 1);
				bot.clock.move(1);
				await until(() => bot.heard.present.length === i + 2);
			}
			expect(bot.heard.present.slice(1)).toEqual([[bot.guild.id], [bot.guild.id]]);
			await bot.close();
		},
	);

	it('can be stopped in the middle', async () => {
		const bot = await openBot();
		const starting = bot.discord.start(bot.router);
		await bot.discord.stop();
		await starting;
		expect(bot.heard.errors).toEqual([]);
		await bot.close();
	});
});

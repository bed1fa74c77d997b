import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bits } from '../../fakes/discord/permissions.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

describe('an announcement', () => {
	it('is one message however often it is sent: the nonce is the post', async () => {
		const first = await bot.discord.send(bot.to(bot.channel), outgoing('post'));
		const again = await bot.reborn().send(bot.to(bot.channel), outgoing('post'));
		expect(again).toEqual(first);
		expect(bot.channel.messages).toHaveLength(1);
	});

	it.each([
		['text channel', 0],
		['voice channel', 2],
		['announcement channel', 5],
		['announcement thread', 10],
		['thread', 11],
		['private thread', 12],
	] as const)('arrives in a %s', async (_, type) => {
		const { world } = bot.fake;
		const parent = world.addChannel(bot.guild, 'parent', type === 11 ? 15 : 0);
		const channel = world.addChannel(bot.guild, 'there', type, type >= 10 ? parent : null);
		expect(await bot.discord.send(bot.to(channel), outgoing('post'))).toMatchObject({ kind: 'sent' });
		expect(await bot.discord.check(bot.to(channel))).toEqual([]);
	});

	it('wakes an archived thread that is not locked', async () => {
		const thread = bot.fake.world.addChannel(bot.guild, 'old', 11, bot.channel);
		thread.archived = true;
		expect(await bot.discord.send(bot.to(thread), outgoing('post'))).toMatchObject({ kind: 'sent' });
		expect(thread.archived).toBe(false);
	});

	it('mentions nobody, whatever its words say', async () => {
		bot.guild.members.set(bot.fake.world.botId, [bot.fake.world.addRole(bot.guild, 'all', 1n << 3n).id]);
		await bot.discord.send(bot.to(bot.channel), outgoing('post', '@everyone @here <@&123456789012345678>'));
		const [message] = bot.channel.messages;
		expect(message).toMatchObject({ mentionEveryone: false, mentionRoles: [], content: '' });
	});

	it.each([
		['is mentioned where a manager chose it', true, 0n, 1],
		['is not notified where the bot may not', false, 0n, 0],
		['is notified where the bot may mention everybody', false, bits.mentionEveryone, 1],
	])('a role %s', async (_, mentionable, permissions, notified) => {
		const { world } = bot.fake;
		const role = world.addRole(bot.guild, 'Supporters', 0n, mentionable);
		bot.guild.members.get(world.botId)?.push(world.addRole(bot.guild, 'extra', permissions).id);
		await bot.discord.send(bot.to(bot.channel), outgoing('post', 'Reached', role.id));
		expect(bot.channel.messages[0]?.content).toBe(`<@&${role.id}>`);
		expect(bot.channel.messages[0]?.mentionRoles).toHaveLength(notified);
	});
});

describe('what is missing', () => {
	const without = async (bit: bigint) => {
		const { world } = bot.fake;
		bot.channel.overwrites.push({ id: world.botId, type: 1, allow: 0n, deny: bit });
		return bot.discord.check(bot.to(bot.channel));
	};

	it.each([
		['View Channel', bits.viewChannel],
		['Send Messages', bits.sendMessages],
		['Embed Links', bits.embedLinks],
	])('is named: %s', async (permission, bit) => {
		expect(await without(bit)).toEqual([{ permission }]);
		expect(await bot.discord.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ kind: 'permission-lost' });
	});

	it('is named together', async () => {
		expect(await without(bits.sendMessages | bits.embedLinks)).toEqual([
			{ permission: 'Send Messages' },
			{ permission: 'Embed Links' },
		]);
	});

	it('is something else in a thread', async () => {
		const thread = bot.fake.world.addChannel(bot.guild, 'thread', 11, bot.channel);
		const deny = bits.sendMessagesInThreads;
		bot.channel.overwrites.push({ id: bot.fake.world.botId, type: 1, allow: 0n, deny });
		expect(await bot.discord.check(bot.to(thread))).toEqual([{ permission: 'Send Messages in Threads' }]);
		expect(await bot.discord.check(bot.to(bot.channel))).toEqual([]);
	});

	it('is the thread itself, once it is locked', async () => {
		const thread = bot.fake.world.addChannel(bot.guild, 'thread', 11, bot.channel);
		Object.assign(thread, { archived: true, locked: true });
		expect(await bot.discord.check(bot.to(thread))).toEqual([{ permission: 'an unlocked thread' }]);
		expect(await bot.discord.send(bot.to(thread), outgoing('post'))).toMatchObject({ code: '50083' });
	});

	it('is a place for messages, in a category', async () => {
		const category = bot.fake.world.addChannel(bot.guild, 'category', 4);
		expect(await bot.discord.check(bot.to(category))).toEqual([{ permission: 'a channel that takes messages' }]);
	});

	it('is everything, once the bot was removed', async () => {
		bot.guild.members.delete(bot.fake.world.botId);
		expect(await bot.discord.check(bot.to(bot.channel))).toEqual([{ permission: 'View Channel' }]);
	});

	it('is an answer, while Discord gives none', async () => {
		bot.fake.inject({ kind: '500', on: /GET \/channels/, times: 3 });
		expect(await bot.discord.check(bot.to(bot.channel))).toEqual([{ permission: "an answer from Discord's servers" }]);
	});

	it('is the channel, where it is another server’s', async () => {
		const other = bot.fake.world.addChannel(bot.fake.world.addGuild('Elsewhere'), 'general');
		expect(await bot.discord.check({ ...bot.to(other), workspace: bot.guild.id })).toBe('lost');
	});

	it('is nothing for the owner’s own bot and for administrators', async () => {
		bot.guild.members.set(bot.fake.world.botId, [bot.fake.world.addRole(bot.guild, 'admin', 1n << 3n).id]);
		expect(await without(bits.sendMessages)).toEqual([]);
	});
});

it('an invite asks for exactly what is used', async () => {
	const link = new URL(await bot.discord.invite());
	expect(link.searchParams.get('client_id')).toBe(bot.fake.world.botId);
	expect(link.searchParams.get('scope')).toBe('bot applications.commands');
	const { viewChannel, sendMessages, sendMessagesInThreads, embedLinks, attachFiles, readMessageHistory } = bits;
	const used = viewChannel | sendMessages | sendMessagesInThreads | embedLinks | attachFiles | readMessageHistory;
	expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(used);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommandLinks } from '../../../src/chat/discord/command-links.js';
import { line, command as typed } from '../../../src/render/line.js';
import { type Bot, commands, openBot, until } from './bot.js';

describe('commands in texts', () => {
	let bot: Bot;
	beforeEach(async () => {
		bot = await openBot();
	});
	afterEach(async () => {
		await bot.close();
	});

	async function start(discord: Bot['discord']): Promise<void> {
		await discord.start(bot.router);
		await until(() => discord.downSince() === null);
	}

	const message = {
		tone: 'plain',
		title: [typed('/petition status')],
		blocks: [
			{ kind: 'text', line: line`${typed('/petition status')} or ${typed('/petition follow petition:avery')}` },
			{ kind: 'text', line: line`${typed('/petition setup doctor')} or ${typed('/petition nothing')}` },
		],
	} as const;
	const send = (postId: string, by = bot.discord) =>
		by.send(bot.to(bot.channel), { postId, message, mention: null, leaveBy: Number.POSITIVE_INFINITY });

	it('stand as they are until Discord has them, and can be pressed from then on, after a restart, too', async () => {
		await send('1'.repeat(24));
		await start(bot.discord);
		await until(() => bot.memory.has('discord.commands.ids'));
		await send('2'.repeat(24));
		const again = bot.reborn();
		await start(again);
		await send('3'.repeat(24), again);
		const [{ petition: id }] = [JSON.parse(bot.memory.get('discord.commands.ids') ?? '{}') as { petition: string }];
		expect(id).toMatch(/^\d{17,20}$/);
		const [before, after, later] = bot.channel.messages.map(({ embeds }) => embeds?.[0]);
		expect(before?.['description']).toContain('`/petition status` or `/petition follow petition:avery`');
		expect(after?.['title']).toBe('/petition status');
		expect(after?.['description']).toBe(
			`</petition status:${id}> or </petition follow:${id}> \`petition:avery\`\n` +
				`</petition setup doctor:${id}> or \`/petition nothing\``,
		);
		expect(later).toEqual(after);
	});

	it('are asked for where they were registered by a version that kept no ids', async () => {
		await start(bot.discord);
		await until(() => bot.memory.has('discord.commands.ids'));
		bot.memory.delete('discord.commands.ids');
		await start(bot.reborn());
		await until(() => bot.memory.has('discord.commands.ids'));
	});

	it('are nothing that Discord did not say', async () => {
		const memory = new Map([['discord.commands.ids', '{"petition":"none of ours"}']]);
		const remember = { get: async (key: string) => memory.get(key) ?? null, set: async () => {} };
		const links = createCommandLinks(remember, commands);
		await links.load();
		await links.learn({ message: 'no list' });
		expect(links.isKnown()).toBe(false);
		expect(links.pressable('/petition status')).toBeNull();
	});
});

import { expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { byOptions } from '../../../commands/parsing/by-options.js';
import { command, line } from '../../../src/render/line.js';
import { openBot, outgoing } from './bot.js';

it('a command stands in an announcement, and in its correction, with its options by name', async () => {
	const bot = await openBot({ byOptions: (typed) => byOptions(typed, commands) });
	const to = bot.to(bot.channel);
	const told = outgoing('post');
	const text = line`Try ${command('/petition pause until friday')}.`;
	const message = { ...told.message, blocks: [{ kind: 'text', line: text }] } as const;
	const sent = await bot.discord.send(to, { ...told, message });
	const [first] = bot.channel.messages;
	expect(JSON.stringify(first?.embeds)).toContain('`/petition pause until:friday`');
	const messageId = sent.kind === 'sent' ? sent.messageId : '';
	const again = { ...message, title: ['Correction'] };
	const leaveBy = Number.POSITIVE_INFINITY;
	await bot.discord.edit(to, { postId: 'post', messageId, message: again, revision: '1', leaveBy });
	expect(JSON.stringify(first?.embeds)).toContain('`/petition pause until:friday`');
	await bot.close();
});

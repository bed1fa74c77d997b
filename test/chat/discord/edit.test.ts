import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/ports/chat.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let messageId: string;
beforeEach(async () => {
	bot = await openBot();
	const { world } = bot.fake;
	const role = world.addRole(bot.guild, 'Supporters', 0n, true);
	const sent = await bot.discord.send(bot.to(bot.channel), outgoing('post', 'Reached', role.id));
	messageId = sent.kind === 'sent' ? sent.messageId : '';
});
afterEach(() => bot.close());

const revision = (change: Partial<Revision> = {}): Revision => ({
	postId: 'post',
	messageId,
	message: {
		tone: 'warning',
		title: ['Correction'],
		blocks: [{ kind: 'text', line: [{ kind: 'outside', text: '@everyone *x*' }] }],
	},
	revision: '1',
	leaveBy: Number.POSITIVE_INFINITY,
	...change,
});
const edit = (change?: Partial<Revision>) => bot.discord.edit(bot.to(bot.channel), revision(change));
const refuse = (status: number, code: number) =>
	bot.fake.inject({ kind: 'refuse', on: /^PATCH/, answer: { status, body: { code, message: 'no' } } });

describe('a message of ours', () => {
	it('says something else, mentions nobody any more and keeps its button', async () => {
		expect(await edit()).toEqual({ kind: 'edited' });
		expect(await edit()).toEqual({ kind: 'edited' });
		expect(bot.channel.messages).toHaveLength(1);
		const [message] = bot.channel.messages;
		expect(message).toMatchObject({ content: '', embeds: [{ title: 'Correction' }] });
		expect(JSON.stringify(message?.embeds)).toContain('@\u200beveryone \\\\*x\\\\*');
		expect(JSON.stringify(message?.components)).toContain('post');
	});

	it('that somebody deleted is gone, and so is one of a deleted channel', async () => {
		bot.channel.messages.splice(0);
		expect(await edit()).toEqual({ kind: 'gone' });
		refuse(404, 10_003);
		expect(await edit()).toEqual({ kind: 'gone' });
	});

	it('cannot be changed where Discord refuses it for good', async () => {
		refuse(403, 50_005);
		expect(await edit()).toEqual({ kind: 'cannot', code: '50005' });
		refuse(403, 50_001);
		expect(await edit()).toMatchObject({ kind: 'cannot' });
	});

	it('is left for later where Discord asks for that', async () => {
		refuse(400, 30_046);
		expect(await edit()).toEqual({ kind: 'retry-after', ms: 60_000, code: '30046' });
		expect(await edit({ leaveBy: bot.clock.now() - 1 })).toMatchObject({ kind: 'retry-after' });
		expect(bot.channel.messages[0]?.editedAt).toBeNull();
	});

	it('may have been changed where nobody answered', async () => {
		bot.fake.inject({ kind: 'drop-after', on: /^PATCH/ });
		expect(await edit()).toMatchObject({ kind: 'unknown' });
		expect(bot.channel.messages[0]?.embeds).toMatchObject([{ title: 'Correction' }]);
	});
});

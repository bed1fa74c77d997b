import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const lose = (kind: 'drop-after' | 'drop-before' | 'hang' | '500-after') =>
	bot.fake.inject({ kind, on: /chat\.postMessage/ });
const send = (postId: string) => bot.slack.send(bot.to(bot.channel), outgoing(postId));
const settle = (postId: string, at: number, by = bot.slack) => by.settle(bot.to(bot.channel), outgoing(postId), at);

describe('a doubtful post', () => {
	it('is found by the process that sent it, and by another, hours later', async () => {
		const at = bot.clock.now();
		lose('500-after');
		await send('post');
		const found = { kind: 'sent', messageId: bot.channel.messages[0]?.ts };
		expect(await settle('post', at)).toEqual(found);
		bot.clock.move(7_200_000);
		expect(await settle('post', at, bot.reborn())).toEqual(found);
	});

	it('is found behind hundreds of others, and told from them', async () => {
		const at = bot.clock.now();
		lose('drop-after');
		await send('post');
		for (let i = 0; i < 350; i++) await send(`other-${i}`);
		expect(await settle('post', at)).toMatchObject({ kind: 'sent' });
		expect(await settle('never', at)).toEqual({ kind: 'absent' });
	});

	it('is not looked for before the try', async () => {
		await send('post');
		bot.clock.move(3_600_000);
		expect(await settle('post', bot.clock.now())).toEqual({ kind: 'absent' });
	});

	it('is not called absent while it may still be on its way', async () => {
		const at = bot.clock.now();
		lose('hang');
		expect(await send('post')).toEqual({ kind: 'unknown', code: 'timeout' });
		expect(await settle('post', at)).toEqual({ kind: 'unknown', code: 'still-on-its-way' });
		bot.clock.move(20_000);
		expect(await settle('post', at)).toEqual({ kind: 'absent' });
	});

	it('stays in doubt where the scope is missing, the channel is gone or Slack does not answer', async () => {
		const at = bot.clock.now();
		lose('drop-after');
		await send('post');
		bot.fake.inject({ kind: '500', on: /conversations\.history/, times: 2 });
		expect(await settle('post', at)).toEqual({ kind: 'unknown', code: '500' });
		bot.fake.inject({ kind: 'refuse', on: /conversations\.history/, answer: { status: 200, body: { ok: true } } });
		expect(await settle('post', at)).toEqual({ kind: 'unknown', code: 'shape' });
		bot.team.scopes = ['chat:write'];
		expect(await settle('post', at)).toEqual({ kind: 'unknown', code: 'missing_scope' });
		bot.team.channels.delete(bot.channel.id);
		expect(await settle('post', at)).toEqual({ kind: 'unknown', code: 'channel_not_found' });
		expect(bot.channel.messages).toHaveLength(1);
	});
});

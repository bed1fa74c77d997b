import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setOverwrites } from '../../fakes/discord/events.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { Channel } from '../../fakes/discord/world.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let news: Channel;
beforeEach(async () => {
	bot = await openBot();
	news = bot.fake.world.addChannel(bot.guild, 'news', 5);
});
afterEach(() => bot.close());

async function sent(channel = news, id = 'post'): Promise<string> {
	const outcome = await bot.discord.send(bot.to(channel), outgoing(id));
	return outcome.kind === 'sent' ? outcome.messageId : '';
}
const publish = (messageId: string, channel = news) => bot.discord.publish?.(bot.to(channel), messageId);
const isPublished = () => news.messages.map(({ flags }) => (flags & 1) === 1);

describe('a message of an announcement channel', () => {
	it('is published once, however often it is asked for', async () => {
		const message = await sent();
		expect(await publish(message)).toEqual({ kind: 'published' });
		expect(await publish(message)).toEqual({ kind: 'published' });
		expect(isPublished()).toEqual([true]);
		expect(bot.fake.complaints).toEqual([]);
	});

	it('is published although nobody said so: it is asked for again', async () => {
		const message = await sent();
		bot.fake.inject({ kind: 'drop-after', on: /crosspost/ });
		expect(await publish(message)).toMatchObject({ kind: 'unknown' });
		expect(await publish(message)).toEqual({ kind: 'published' });
	});

	it('that was deleted is gone; in another channel it cannot be', async () => {
		const message = await sent();
		news.messages.splice(0);
		expect(await publish(message)).toEqual({ kind: 'gone' });
		expect(await publish(await sent(bot.channel, 'other'), bot.channel)).toEqual({ kind: 'cannot', code: '50024' });
	});

	it('cannot be published by whoever may not write there', async () => {
		const message = await sent();
		setOverwrites(bot.fake, news, [{ id: bot.fake.world.botId, type: 1, allow: 0n, deny: bits.sendMessages }]);
		expect(await publish(message)).toEqual({ kind: 'cannot', code: '50013' });
	});

	it('waits where Discord takes no more this hour', async () => {
		bot.fake.inject({
			kind: 'refuse',
			on: /crosspost/,
			answer: { status: 429, body: { message: 'slow', retry_after: 1_800, global: false } },
		});
		expect(await publish(await sent())).toMatchObject({ kind: 'retry-after', ms: expect.any(Number) });
		expect(isPublished()).toEqual([false]);
	});
});

it('only announcement channels publish', async () => {
	expect(await bot.discord.mayPublish?.(bot.to(news))).toBe(true);
	expect(await bot.discord.mayPublish?.(bot.to(bot.channel))).toBe(false);
	bot.fake.world.channels.delete(news.id);
	expect(await bot.discord.mayPublish?.(bot.to(news))).toBe(false);
});

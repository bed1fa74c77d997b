import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bits } from '../../fakes/discord/permissions.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const post = outgoing('post');
const minutes = 60_000;

/** A try whose answer was lost; gives back when it began. */
async function doubtful(kind: 'drop-before' | 'drop-after'): Promise<number> {
	const triedAt = bot.clock.now();
	bot.fake.inject({ kind, on: /POST .*messages/ });
	expect(await bot.discord.send(bot.to(bot.channel), post)).toMatchObject({ kind: 'unknown' });
	return triedAt;
}

describe('a doubtful post', () => {
	it.each(['drop-before', 'drop-after'] as const)('is repeated inside the nonce’s window: %s', async (kind) => {
		const triedAt = await doubtful(kind);
		bot.clock.move(1 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({ kind: 'absent' });
		expect(await bot.discord.send(bot.to(bot.channel), post)).toMatchObject({ kind: 'sent' });
		expect(bot.channel.messages).toHaveLength(1);
	});

	it('is read back when the window is over, and found', async () => {
		const triedAt = await doubtful('drop-after');
		bot.clock.move(10 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({
			kind: 'sent',
			messageId: bot.channel.messages[0]?.id,
		});
	});

	it('is read back when the window is over, and certainly not there', async () => {
		const triedAt = await doubtful('drop-before');
		bot.clock.move(10 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({ kind: 'absent' });
	});

	it('counts the window from the first try, not from the last', async () => {
		await doubtful('drop-after');
		bot.clock.move(1.5 * minutes);
		const again = await doubtful('drop-before');
		bot.clock.move(1.5 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, again)).toMatchObject({ kind: 'sent' });
	});

	it('is found among everything people have said since', async () => {
		const triedAt = await doubtful('drop-after');
		const [found] = bot.channel.messages;
		for (let i = 0; i < 250; i++) say(i, 'hello');
		bot.clock.move(10 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toMatchObject({ messageId: found?.id });
	});

	it('stays in doubt in a channel that is too loud to be read back', async () => {
		const triedAt = await doubtful('drop-before');
		for (let i = 0; i < 600; i++) say(i, 'hello');
		bot.clock.move(10 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({
			kind: 'unknown',
			code: 'too-many-messages',
		});
	});

	it('stays in doubt where the bot may not read the history: an empty list is no answer', async () => {
		const triedAt = await doubtful('drop-after');
		bot.clock.move(10 * minutes);
		const deny = bits.readMessageHistory;
		bot.channel.overwrites.push({ id: bot.fake.world.botId, type: 1, allow: 0n, deny });
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({
			kind: 'unknown',
			code: 'no-history',
		});
	});

	it('stays in doubt beside another post of ours that could be it in other words', async () => {
		const triedAt = await doubtful('drop-before');
		bot.clock.move(5_000);
		await bot.discord.send(bot.to(bot.channel), outgoing('another'));
		bot.clock.move(10 * minutes);
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({
			kind: 'unknown',
			code: 'not-certain',
		});
	});

	it.each([
		['GET /channels', 'channel-unreachable'],
		['GET .*messages', '500'],
	])('stays in doubt while Discord does not answer %s', async (on, code) => {
		const triedAt = await doubtful('drop-after');
		bot.clock.move(10 * minutes);
		bot.fake.inject({ kind: '500', on: new RegExp(`${on}`), times: 3 });
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toEqual({ kind: 'unknown', code });
		expect(await bot.discord.settle(bot.to(bot.channel), post, triedAt)).toMatchObject({ kind: 'sent' });
	});
});

describe('a post another process tried', () => {
	it('is read back at once, for nobody knows how often it was tried', async () => {
		const triedAt = await doubtful('drop-after');
		bot.clock.move(1_000);
		const found = await bot.reborn().settle(bot.to(bot.channel), post, triedAt);
		expect(found).toMatchObject({ kind: 'sent' });
	});

	it('is left to the nonce where it cannot be read back', async () => {
		const triedAt = await doubtful('drop-after');
		bot.clock.move(1_000);
		const deny = bits.readMessageHistory;
		bot.channel.overwrites.push({ id: bot.fake.world.botId, type: 1, allow: 0n, deny });
		const next = bot.reborn();
		expect(await next.settle(bot.to(bot.channel), post, triedAt)).toEqual({ kind: 'absent' });
		expect(await next.send(bot.to(bot.channel), post)).toMatchObject({ kind: 'sent' });
		expect(bot.channel.messages).toHaveLength(1);
	});
});

function say(i: number, content: string): void {
	bot.channel.messages.push({
		id: bot.fake.world.newId(),
		channelId: bot.channel.id,
		author: { id: i % 2 === 0 ? bot.member : bot.manager, bot: false },
		content,
		embeds: [],
		components: [],
		attachments: [],
		flags: 0,
		nonce: null,
		mentionRoles: [],
		mentionEveryone: false,
		at: bot.clock.now(),
		editedAt: null,
		askedBy: null,
	});
}

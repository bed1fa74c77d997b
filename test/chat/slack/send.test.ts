import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/render/texts/index.js';
import { FakeClock } from '../../fakes/clock.js';
import { allScopes, type Bot, install, openBot, outgoing, startOfTest, until } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const { missing } = textsFor('en').slack;
const send = (postId = 'post', channel = bot.channel) => bot.slack.send(bot.to(channel), outgoing(postId));

describe('an announcement', () => {
	it('carries its post in its metadata, reads well in a notification and unfurls nothing', async () => {
		expect(await send()).toEqual({ kind: 'sent', messageId: bot.channel.messages[0]?.ts });
		expect(bot.channel.messages[0]).toMatchObject({
			text: 'Reached: post',
			metadata: { event_type: 'milepost_post', event_payload: { post_id: 'post' } },
			unfurl: false,
		});
		expect(bot.fake.complaints).toEqual([]);
	});

	it('mentions a user group where a manager chose it, and nobody else', async () => {
		const group = bot.fake.world.addGroup(bot.team);
		await bot.slack.send(bot.to(bot.channel), outgoing('a', '<!channel> <@U0123> @here', group));
		await bot.slack.send(bot.to(bot.channel), outgoing('b', 'x', '!channel'));
		const texts = bot.channel.messages.map(({ blocks }) => JSON.stringify(blocks));
		expect(texts.map((text) => text.match(/<[!@][^>]*>/g))).toEqual([[`<!subteam^${group}>`], null]);
	});

	it('is one message a second in a channel, and waits for no other channel', async () => {
		const other = bot.fake.world.addChannel(bot.team, 'other');
		const before = bot.clock.now();
		const posts = ['a', 'b', 'c'].flatMap((id) => [send(id), send(id, other)]);
		expect((await Promise.all(posts)).map(({ kind }) => kind)).toEqual(Array(6).fill('sent'));
		expect(bot.fake.limits.refused).toBe(0);
		// Each waits for the answer to the one before, and a second.
		expect(bot.clock.now() - before).toBeGreaterThanOrEqual(2_020);
		expect([bot.channel, other].map(({ messages }) => messages.length)).toEqual([3, 3]);
	});

	it('is put off where its turn is too far away, and no other workspace waits', async () => {
		const still = await openBot({ timeouts: { send: 10_000, answer: 10_000 } }, new FakeClock(startOfTest));
		const { clock, fake, team } = still;
		const slack = still.reborn({ access: still.many });
		const other = fake.world.addTeam('Elsewhere', allScopes);
		for (const { id, token, botUserId } of [team, other])
			install(still, { team: id, token: token ?? '', botUser: botUserId });
		const channels = Array.from({ length: 301 }, (_, i) => fake.world.addChannel(team, `c${i}`));
		const outcomes = channels.map((channel) => slack.send(still.to(channel), outgoing('post')));
		const elsewhere = fake.world.addChannel(other, 'general');
		expect(await slack.send(still.to(elsewhere), outgoing('post'))).toMatchObject({ kind: 'sent' });
		const sent = () => channels.filter(({ messages }) => messages.length > 0).length;
		for (let i = 1; i <= 100; i++) {
			await until(() => sent() === 3 * i);
			clock.move(100);
		}
		const kinds = (await Promise.all(outcomes)).map((outcome) => outcome.kind);
		expect(kinds.filter((kind) => kind === 'sent')).toHaveLength(300);
		expect(await outcomes[300]).toMatchObject({ kind: 'retry-after', code: 'pace' });
		expect(fake.limits.refused).toBe(0);
		await still.close();
	});
});

describe('what is missing', () => {
	it('is nothing where the bot is', async () => {
		expect(await bot.slack.check(bot.to(bot.channel))).toEqual([]);
		expect(await bot.slack.check(bot.to(bot.fake.world.addChannel(bot.team, 'secret', true)))).toEqual([]);
	});

	it('is an invitation, an open channel, a scope', async () => {
		const { channel, team } = bot;
		channel.members.clear();
		expect(await bot.slack.check(bot.to(channel))).toEqual([{ permission: missing.invitation }]);
		expect(await send()).toEqual({ kind: 'permission-lost', code: 'not_in_channel' });
		channel.archived = true;
		expect(await bot.slack.check(bot.to(channel))).toEqual([{ permission: missing.openChannel }]);
		expect(await send()).toEqual({ kind: 'permission-lost', code: 'is_archived' });
		team.scopes = [];
		expect(await bot.slack.check(bot.to(channel))).toEqual([{ permission: missing.scope('channels:read') }]);
		expect(await send()).toEqual({ kind: 'permission-lost', code: 'missing_scope' });
	});

	it('is the channel itself, where the bot was put out of a private one', async () => {
		const secret = bot.fake.world.addChannel(bot.team, 'secret', true);
		secret.members.clear();
		expect(await bot.slack.check(bot.to(secret))).toBe('lost');
		secret.members.add(bot.team.botUserId);
		expect(await bot.slack.check(bot.to(secret))).toEqual([]);
	});

	it('is an answer, while Slack gives none; a token, where it is refused; Milepost, where it is not installed', async () => {
		bot.fake.inject({ kind: '500', on: /conversations\.info/, times: 2 });
		expect(await bot.slack.check(bot.to(bot.channel))).toEqual([{ permission: missing.answer }]);
		bot.team.token = 'xoxb-another';
		expect(await bot.slack.check(bot.to(bot.channel))).toEqual([{ permission: missing.token }]);
		const many = bot.reborn({ access: bot.many });
		expect(await many.check(bot.to(bot.channel))).toEqual([{ permission: missing.installation }]);
		expect(await many.send(bot.to(bot.channel), outgoing('post'))).toEqual({
			kind: 'permission-lost',
			code: 'not-installed',
		});
	});
});

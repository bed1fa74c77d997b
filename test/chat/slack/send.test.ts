import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/render/texts/index.js';
import { FakeClock } from '../../fakes/clock.js';
import { allScopes, type Bot, openBot, outgoing, startOfTest } from './bot.js';

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
		const posts = ['a', 'b', 'c'].flatMap((id) => [send(id), send(id, other)]);
		expect((await Promise.all(posts)).map(({ kind }) => kind)).toEqual(Array(6).fill('sent'));
		const moments = bot.channel.messages.map(({ ts }) => Math.round((Number(ts) * 1_000 - startOfTest) / 10) * 10);
		expect(moments).toEqual([0, 1_030, 2_060]);
		expect(bot.fake.limits.refused).toBe(0);
	});

	it('is put off where its turn is too far away, and no other workspace waits', async () => {
		const clock = new FakeClock(startOfTest);
		const slack = bot.reborn({ clock, access: bot.many, patience: { send: 4_000, answer: 4_000 } });
		const other = bot.fake.world.addTeam('Elsewhere', allScopes);
		for (const { id, token, botUserId: botUser } of [bot.team, other]) {
			const { createWorkspaces } = await import('../../../src/chat/slack/workspaces.js');
			const parts = { access: bot.many, randomBytes: (n: number) => Buffer.alloc(n, 1), log: console, events: {} };
			await createWorkspaces(parts as never).add({ team: id, token: token ?? '', botUser });
		}
		const channels = Array.from({ length: 301 }, (_, i) => bot.fake.world.addChannel(bot.team, `c${i}`));
		const outcomes = channels.map((channel) => slack.send(bot.to(channel), outgoing('post')));
		const elsewhere = bot.fake.world.addChannel(other, 'general');
		expect(await slack.send(bot.to(elsewhere), outgoing('post'))).toMatchObject({ kind: 'sent' });
		for (let s = 0; s < 20; s++) {
			await new Promise((resolve) => setImmediate(resolve));
			clock.move(1_000);
		}
		const kinds = (await Promise.all(outcomes)).map((outcome) => outcome.kind);
		expect(kinds.filter((kind) => kind === 'sent')).toHaveLength(300);
		expect(await outcomes[300]).toMatchObject({ kind: 'retry-after', code: 'pace' });
		expect(bot.fake.limits.refused).toBe(0);
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

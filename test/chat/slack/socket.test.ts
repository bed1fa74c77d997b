import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandPayload } from '../../fakes/slack/push.js';
import { type Bot, openBot, outgoing, until } from './bot.js';
import { openTalk } from './ways.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const connected = (times: number) => until(() => bot.fake.socket.greeted === times && bot.slack.downSince() === null);

describe('Socket Mode', () => {
	it.each(['refresh_requested', 'warning', 'too_many_websockets'] as const)(
		'is connected again at once after %s',
		async (reason) => {
			await bot.slack.start(bot.router);
			await connected(1);
			const before = bot.clock.now();
			bot.fake.socket.refresh(reason);
			await connected(2);
			expect(bot.clock.now() - before).toBe(0);
			expect(bot.fake.socket.connections).toHaveLength(1);
		},
	);

	it('comes back when the connection breaks, and when Slack was away', async () => {
		await bot.slack.start(bot.router);
		await connected(1);
		bot.fake.inject({ kind: '500', on: /connections\.open/, times: 2 });
		bot.fake.inject({ kind: 'drop-before', on: /connections\.open/ });
		bot.fake.socket.cut();
		await until(() => bot.slack.downSince() !== null);
		await until(() => {
			bot.clock.move(20);
			return bot.slack.downSince() === null;
		});
		await connected(2);
	});

	it('waits as long as Slack says', async () => {
		bot.fake.inject({
			kind: 'refuse',
			on: /connections\.open/,
			answer: { status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'Retry-After': '30' } },
		});
		await bot.slack.start(bot.router);
		await until(() => bot.heard.warnings.some(({ fields }) => fields['wait'] === 30_000));
		bot.clock.move(29_999);
		await new Promise((resolve) => setImmediate(resolve));
		expect(bot.fake.socket.greeted).toBe(0);
		bot.clock.move(1);
		await connected(1);
	});

	it('gives up a connection that is never greeted', async () => {
		bot.fake.socket.greets = false;
		await bot.slack.start(bot.router);
		await until(() => bot.fake.served.length === 1);
		bot.fake.socket.greets = true;
		await until(() => {
			bot.clock.move(20);
			return bot.fake.socket.greeted === 1;
		});
		await connected(1);
	});

	it('says that the app token is refused, and still posts', async () => {
		const wrong = bot.reborn({ entrance: { kind: 'socket', appToken: 'xapp-wrong' } });
		await wrong.start(bot.router);
		await until(() => bot.heard.errors.some(({ fields }) => fields['code'] === 'invalid_auth'));
		expect(await wrong.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ kind: 'sent' });
		expect(wrong.downSince()).not.toBeNull();
	});

	it('says once that the bot token is refused, asks again every hour, and posts when it is taken', async () => {
		const late = bot.reborn({ access: { kind: 'one', botToken: 'xoxb-late' } });
		const asked = () => bot.fake.served.filter(({ request }) => request.endsWith('auth.test')).length;
		const turns = async () => {
			for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
		};
		await late.start(bot.router);
		await until(() => bot.heard.refused.length === 1);
		for (const hours of [1, 2]) {
			const before = asked();
			// The clock steps over short waits by itself: not to the second.
			bot.clock.move(3_590_000);
			await turns();
			expect(asked()).toBe(before);
			bot.clock.move(10_000);
			await until(() => asked() === before + 1);
			expect(asked()).toBe(hours + 1);
			await turns();
		}
		expect(bot.heard).toMatchObject({ refused: ['invalid_auth'], accepted: [] });
		bot.team.token = 'xoxb-late';
		bot.clock.move(3_600_000);
		await until(() => bot.heard.accepted.length === 1);
		expect(bot.heard.refused).toEqual(['invalid_auth']);
		expect(await late.send(bot.to(bot.channel), outgoing('post'))).toMatchObject({ kind: 'sent' });
	});

	it('acknowledges what comes twice, and takes it once', async () => {
		const talk = await openTalk('Socket Mode');
		const deed = talk.fake.deeds.open(talk.member, talk.channel);
		const payload = commandPayload(deed, '/petition', 'status');
		await talk.deliver('slash_commands', payload, deed);
		await talk.deliver('slash_commands', payload, deed);
		await talk.answer(deed);
		expect(talk.router.calls).toHaveLength(1);
		expect(talk.fake.socket.unacknowledged).toBe(0);
		await talk.close();
	});

	it('lets what is no JSON pass', async () => {
		await bot.slack.start(bot.router);
		await connected(1);
		bot.fake.socket.say('not JSON');
		bot.fake.socket.say('{"type":"hello"}');
		bot.fake.socket.refresh();
		await connected(2);
	});

	it('does not write into the options of the other clients', async () => {
		await bot.slack.start(bot.router);
		await connected(1);
		bot.fake.inject({ kind: '500', on: /chat\.postMessage/, times: 5 });
		expect(await bot.slack.send(bot.to(bot.channel), outgoing('post'))).toEqual({ kind: 'unknown', code: '500' });
	});
});

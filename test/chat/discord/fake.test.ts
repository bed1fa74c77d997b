import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnswerBody, judge, judgeCommand, judgeMessage } from '../../fakes/discord/judge.js';
import { commandData, interactionJson } from '../../fakes/discord/push.js';
import { type Bot, openBot } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

async function ask(method: string, path: string, body?: unknown, token = bot.fake.state.token) {
	const response = await fetch(`${bot.fake.url}/v10${path}`, {
		method,
		headers: {
			'User-Agent': 'DiscordBot (test, 1)',
			Authorization: `Bot ${token}`,
			'Content-Type': 'application/json',
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

const message = { embeds: [{ title: 'hello', description: 'there' }], allowed_mentions: { parse: [] } };
const say = (extra: object = {}) => ask('POST', `/channels/${bot.channel.id}/messages`, { ...message, ...extra });

function open() {
	return bot.fake.interactions.open(2, bot.member, bot.channel, null);
}

describe('the fake answers as Discord’s own description says', () => {
	it.each<[AnswerBody, () => Promise<unknown>]>([
		['MessageResponse', async () => (await say()).body],
		['GatewayBotResponse', async () => (await ask('GET', '/gateway/bot')).body],
		['PrivateApplicationResponse', async () => (await ask('GET', '/applications/@me')).body],
		[
			'ExternalScheduledEventResponse',
			async () => {
				bot.guild.ownerId = bot.fake.world.botId;
				const [start, end] = [1, 2].map((h) => new Date(bot.clock.now() + h * 3_600_000).toISOString());
				const when = { scheduled_start_time: start, scheduled_end_time: end };
				const where = { entity_type: 3, privacy_level: 2, entity_metadata: { location: 'x' } };
				return (await ask('POST', `/guilds/${bot.guild.id}/scheduled-events`, { name: 'a', ...when, ...where })).body;
			},
		],
		['GuildRoleResponse', async () => (await ask('GET', `/guilds/${bot.guild.id}`)).body.roles[0]],
		[
			'ApplicationCommandResponse',
			async () => {
				const body = [{ name: 'ping', type: 1, description: 'Answers' }];
				return (await ask('PUT', `/applications/${bot.fake.world.botId}/commands`, body)).body[0];
			},
		],
		[
			'InteractionCallbackResponse',
			async () => {
				const { id, token } = open();
				const path = `/interactions/${id}/${token}/callback?with_response=true`;
				return (await ask('POST', path, { type: 5, data: { flags: 64 } })).body;
			},
		],
	])('%s', async (name, answer) => {
		expect(judge(name, await answer())).toEqual([]);
	});
});

describe('the fake judges', () => {
	it.each([
		['a misspelt property', { allow_mentions: {} }],
		['a property deep inside', { embeds: [{ title: 'x', colour: 3 }] }],
		['content of 2,001 characters', { content: 'x'.repeat(2_001) }],
		['embeds of 6,001 characters', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_001) })) }],
		['a title of 257 characters', { embeds: [{ title: 'x'.repeat(257) }] }],
		['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] }],
		['an empty message', { embeds: [] }],
		['an embed of nothing', { embeds: [{}] }],
		['a nonce of 26 characters', { nonce: 'x'.repeat(26) }],
	])('messages: %s', async (_, extra) => {
		expect(await say(extra)).toMatchObject({ status: 400, body: { code: 50035 } });
		expect(bot.fake.complaints).toHaveLength(1);
		expect(bot.channel.messages).toEqual([]);
	});

	it('nothing about a good one', () => {
		expect(judgeMessage(message)).toEqual([]);
	});

	const option = { type: 3, name: 'petition', description: 'Which one' };
	it.each([
		['capitals', { name: 'Petition', description: 'x' }],
		['no description', { name: 'petition', description: '' }],
		[
			'a required option after another',
			{ name: 'petition', description: 'x', options: [option, { ...option, name: 'b', required: true }] },
		],
		['a name twice', { name: 'petition', description: 'x', options: [option, option] }],
		['8,001 characters', { name: 'petition', description: 'x'.repeat(8_001) }],
	])('commands: %s', (_, command) => {
		expect(judgeCommand(command)).not.toEqual([]);
	});
});

describe('the fake limits', () => {
	it('five messages in five seconds for each channel, with headers that agree', async () => {
		for (let i = 0; i < 5; i++) expect((await say()).headers.get('x-ratelimit-remaining')).toBe(String(4 - i));
		const limited = await say();
		expect(limited).toMatchObject({ status: 429, body: { retry_after: 5, global: false } });
		const { headers } = limited;
		expect(headers.get('retry-after')).toBe(headers.get('x-ratelimit-reset-after'));
		expect(headers.get('x-ratelimit-scope')).toBe('user');
		const other = bot.fake.world.addChannel(bot.guild, 'other');
		expect((await ask('POST', `/channels/${other.id}/messages`, message)).status).toBe(200);
		bot.clock.move(5_000);
		expect((await say()).status).toBe(200);
	});

	it('fifty requests in any second, but no answers to interactions', async () => {
		const channels = Array.from({ length: 60 }, (_, i) => bot.fake.world.addChannel(bot.guild, `c${i}`));
		const statuses: number[] = [];
		for (const { id } of channels) statuses.push((await ask('POST', `/channels/${id}/messages`, message)).status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(50);
		expect(bot.fake.limits.refused).toEqual({ user: 0, global: 10, shared: 0 });
		const { id, token } = open();
		expect((await ask('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: message })).status).toBe(204);
		bot.clock.move(1_001);
		expect((await say()).status).toBe(200);
	});

	it('what others do in a channel: shared, and not counted as invalid', async () => {
		bot.fake.limits.shareOut(bot.channel.id, 3_000);
		expect((await say()).headers.get('x-ratelimit-scope')).toBe('shared');
		expect(bot.fake.limits.invalidRequests).toBe(0);
		await ask('GET', '/users/@me', undefined, 'wrong');
		expect(bot.fake.limits.invalidRequests).toBe(1);
	});

	it('a client that does not stop: banned after 10,000 invalid requests', async () => {
		for (let i = 0; i < 10_000; i++) bot.fake.limits.countAnswer(403, null);
		expect((await say()).status).toBe(429);
		bot.clock.move(600_000);
		expect((await say()).status).toBe(200);
	});
});

describe('the fake keeps', () => {
	it('a nonce for its window, and no longer', async () => {
		const first = await say({ nonce: 'n', enforce_nonce: true });
		bot.clock.move(170_000);
		expect((await say({ nonce: 'n', enforce_nonce: true })).body.id).toBe(first.body.id);
		bot.clock.move(20_000);
		expect((await say({ nonce: 'n', enforce_nonce: true })).body.id).not.toBe(first.body.id);
		expect((await say({ nonce: 'n' })).body.id).not.toBe(first.body.id);
	});

	it.each([
		['answered after three seconds', 3_001, { type: 4, data: message }, 10062],
		['answered by a completion', 0, { type: 8, data: { choices: [] } }, 50035],
		['promised with more than privacy', 0, { type: 5, data: { flags: 4 } }, 50035],
	])('the rules of interactions: %s', async (_, late, callback, code) => {
		const { id, token } = open();
		bot.clock.move(late);
		const { body } = await ask('POST', `/interactions/${id}/${token}/callback`, callback);
		expect(body.code).toBe(code);
	});

	it('one first answer, and the token for a quarter of an hour', async () => {
		const { id, token } = open();
		const answer = () => ask('POST', `/interactions/${id}/${token}/callback`, { type: 5, data: { flags: 64 } });
		const edit = () => ask('PATCH', `/webhooks/${bot.fake.world.botId}/${token}/messages/@original`, message);
		expect((await edit()).body.code).toBe(10015);
		expect((await answer()).status).toBe(204);
		expect((await answer()).body.code).toBe(40060);
		bot.clock.move(15 * 60_000);
		expect((await edit()).status).toBe(200);
		bot.clock.move(1);
		expect((await edit()).body.code).toBe(50027);
	});

	it('who may not know a channel from knowing it', async () => {
		expect((await ask('GET', `/channels/${bot.fake.world.newId()}`)).body.code).toBe(10003);
		bot.guild.members.delete(bot.fake.world.botId);
		expect((await ask('GET', `/channels/${bot.channel.id}`)).body.code).toBe(50001);
	});
});

it('its interactions have what Discord sends', () => {
	const deed = { type: 2, by: bot.member, in: bot.channel, data: commandData('petition status', {}) } as const;
	const sent = interactionJson(bot.fake, open(), deed);
	expect(Object.keys(sent)).toEqual(
		expect.arrayContaining(['id', 'application_id', 'type', 'token', 'guild_id', 'channel_id', 'member', 'version']),
	);
});

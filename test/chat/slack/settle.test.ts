import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tries } from '../../../src/ports/chat.js';
import type { FaultKind } from '../../fakes/faults.js';
import { type Bot, install, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const minute = 60_000;
const send = (postId: string, by = bot.slack) => by.send(bot.to(bot.channel), outgoing(postId));
const settle = (tries: Tries, by = bot.slack) => by.settle(bot.to(bot.channel), outgoing('post'), tries);

/** A try with an unclear answer, as the outbox remembers it. */
async function tried(kind: FaultKind, by = bot.slack, known: readonly string[] = []): Promise<Tries> {
	const first = bot.clock.now();
	bot.fake.inject({ kind, on: /chat\.postMessage/ });
	expect(await send('post', by)).toMatchObject({ kind: 'unknown' });
	return { first, ended: bot.clock.now(), known, named: true };
}

/** Looks page by page, each as soon as it is of use, until something is known. */
async function looks(tries: Tries, by = bot.slack): Promise<readonly string[]> {
	const kinds: string[] = [];
	for (let look = 0; look < 9; look++) {
		const found = await settle(tries, by);
		kinds.push(found.kind);
		if (found.kind !== 'unknown') break;
		expect(found).toMatchObject({ code: 'no-answer', lasting: false });
		bot.clock.move(found.ms);
	}
	return kinds;
}

const histories = () => bot.fake.served.filter(({ request }) => request.includes('conversations.history'));

describe('a doubtful post on Slack', () => {
	it.each(['drop-after', '500-after', 'truncate', 'twice'] as const)(
		'is found by the process that sent it, and by another, hours later: %s',
		async (kind) => {
			const first = bot.clock.now();
			if (kind === 'twice') {
				bot.fake.inject({ kind, on: /chat\.postMessage/ });
				await send('post');
			}
			const tries = kind === 'twice' ? { first, ended: first, known: [], named: true } : await tried(kind);
			bot.clock.move(31_000);
			expect(await settle(tries)).toMatchObject({ kind: 'sent' });
			bot.clock.move(120 * minute);
			expect(await settle(tries, bot.reborn())).toMatchObject({ kind: 'sent' });
		},
	);

	it('is looked for as soon as it could be certain, and not before', async () => {
		const tries = await tried('drop-before');
		expect(await settle(tries)).toEqual({ kind: 'unknown', code: 'on-its-way', lasting: false, ms: 30_000 });
		bot.clock.move(29_999);
		expect(await settle(tries)).toMatchObject({ code: 'on-its-way' });
		expect(histories()).toEqual([]);
		bot.clock.move(1);
		expect(await settle(tries)).toEqual({ kind: 'absent' });
	});

	it('that was posted though the answer came too late is found', async () => {
		const first = bot.clock.now();
		bot.fake.inject({ kind: 'late', on: /chat\.postMessage/, ms: 20_000 });
		expect(await send('post')).toEqual({ kind: 'unknown', code: 'timeout' });
		const tries = { first, ended: bot.clock.now(), known: [], named: true };
		bot.clock.move(40_000);
		expect(await settle(tries)).toMatchObject({ kind: 'sent' });
	});

	it('is found behind hundreds of others, and told from them', async () => {
		const tries = await tried('drop-after');
		for (let i = 0; i < 350; i++) post(`other${i}`);
		bot.clock.move(40_000);
		expect(await looks(tries)).toEqual(['unknown', 'unknown', 'unknown', 'sent']);
		bot.channel.messages.splice(0, 1);
		bot.clock.move(minute);
		expect(await looks(tries)).toEqual(['unknown', 'unknown', 'unknown', 'absent']);
	});

	it('stays in doubt where somebody deleted a message of ours', async () => {
		const known = await send('before');
		bot.clock.move(3 * minute);
		const tries = await tried('drop-after', bot.slack, known.kind === 'sent' ? [known.messageId] : []);
		bot.channel.messages.length = 0;
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toEqual({ kind: 'unknown', code: 'messages-deleted', lasting: true, ms: 0 });
	});

	it('stays in doubt where the scope is missing, the channel is gone or Slack does not answer', async () => {
		const tries = await tried('drop-after');
		bot.clock.move(40_000);
		bot.fake.inject({ kind: '500', on: /conversations\.history/, times: 2 });
		expect(await settle(tries)).toMatchObject({ code: 'no-answer', lasting: false });
		bot.clock.move(2_000);
		bot.fake.inject({ kind: 'refuse', on: /conversations\.history/, answer: { status: 200, body: { ok: true } } });
		expect(await settle(tries)).toMatchObject({ code: 'no-answer', lasting: false });
		bot.clock.move(2_000);
		bot.team.scopes = ['chat:write'];
		expect(await settle(tries)).toMatchObject({ code: 'history-closed', lasting: true });
		bot.clock.move(2_000);
		bot.team.channels.delete(bot.channel.id);
		expect(await settle(tries)).toMatchObject({ code: 'channel-closed', lasting: true });
		expect(bot.channel.messages).toHaveLength(1);
	});
});

describe('Slack lets a distributed app read once a minute, and 15 messages', () => {
	it('which is kept to, look by look, until everything was read', async () => {
		bot.team.distributed = true;
		install(bot, { token: bot.team.token ?? '', botUser: bot.team.botUserId, team: bot.team.id });
		const many = bot.reborn({ access: bot.many });
		const tries = await tried('drop-after', many);
		for (let i = 0; i < 40; i++) post(`other${i}`);
		bot.clock.move(40_000);
		expect(await looks(tries, many)).toEqual(['unknown', 'unknown', 'sent']);
		expect(histories().map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(bot.fake.limits.refused).toBe(0);
	});
});

/** What others say, without waiting for turns. */
function post(postId: string): void {
	bot.channel.messages.push({
		...{ ts: bot.fake.world.newTs(), botId: bot.team.botId, text: postId, blocks: [], unfurl: false },
		...{ thread: null, broadcast: false },
		metadata: { event_type: 'milepost_post', event_payload: { post_id: postId } },
	});
}

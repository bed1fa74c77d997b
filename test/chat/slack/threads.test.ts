import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThreadRef } from '../../../src/ports/chat.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let root: string;
beforeEach(async () => {
	bot = await openBot();
	const sent = await bot.slack.send(bot.to(bot.channel), outgoing('root'));
	root = sent.kind === 'sent' ? sent.messageId : '';
});
afterEach(() => bot.close());

const inThread = (broadcast = false): ThreadRef => ({ root, title: 'Save the hall', broadcast });
const send = (id: string, thread: ThreadRef) => bot.slack.send(bot.to(bot.channel), { ...outgoing(id), thread });

describe('a post of a thread', () => {
	it('replies to the message that opened it, and is shown in the channel where it is an outcome', async () => {
		await send('count', inThread());
		await send('outcome', inThread(true));
		expect(bot.channel.messages.map(({ thread, broadcast }) => [thread, broadcast])).toEqual([
			[null, false],
			[root, false],
			[root, true],
		]);
		expect(bot.fake.complaints).toEqual([]);
	});

	it('that opens one is a message of the channel', async () => {
		await send('opens', { root: null, title: 'Save the hall', broadcast: false });
		expect(bot.channel.messages.at(-1)).toMatchObject({ thread: null, broadcast: false });
	});

	it('is refused for certain where its thread was deleted', async () => {
		bot.channel.messages.splice(0);
		expect(await send('late', inThread())).toEqual({ kind: 'permission-lost', code: 'thread_not_found' });
		expect(bot.channel.messages).toEqual([]);
	});

	it('whose answer was lost is looked for in its thread, and found', async () => {
		bot.clock.move(2_000);
		const first = bot.clock.now();
		bot.fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ });
		expect(await send('doubtful', inThread())).toMatchObject({ kind: 'unknown' });
		const tries = { first, ended: bot.clock.now(), known: [], named: true };
		bot.clock.move(60_000);
		const settle = (id: string) =>
			bot.slack.settle(bot.to(bot.channel), { ...outgoing(id), thread: inThread() }, tries);
		expect(await settle('doubtful')).toMatchObject({ kind: 'sent' });
		bot.clock.move(60_000);
		expect(await settle('never')).toEqual({ kind: 'absent' });
	});
});

describe('a thread that people began', () => {
	const there = () => ({ ...bot.to(bot.channel), channel: `${bot.channel.id}/${root}` });

	it('is a destination: posts go into it, are looked for in it, and are changed there', async () => {
		expect(await bot.slack.check(there())).toEqual([]);
		const sent = await bot.slack.send(there(), outgoing('post'));
		expect(bot.channel.messages.at(-1)).toMatchObject({ thread: root, broadcast: false });
		const messageId = sent.kind === 'sent' ? sent.messageId : '';
		const revision = { postId: 'post', messageId, message: outgoing('x', 'Correction').message, revision: '1' };
		expect(await bot.slack.edit(there(), { ...revision, leaveBy: Number.POSITIVE_INFINITY })).toEqual({
			kind: 'edited',
		});
		bot.clock.move(2_000);
		const first = bot.clock.now();
		bot.fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ });
		await bot.slack.send(there(), outgoing('doubtful'));
		const tries = { first, ended: bot.clock.now(), known: [], named: true };
		bot.clock.move(60_000);
		expect(await bot.slack.settle(there(), outgoing('doubtful'), tries)).toMatchObject({ kind: 'sent' });
		expect(bot.fake.complaints).toEqual([]);
	});

	it('is lost once it was deleted, and its channel archived is something missing', async () => {
		bot.channel.archived = true;
		expect(await bot.slack.check(there())).not.toEqual([]);
		expect(await bot.slack.send(there(), outgoing('late'))).toMatchObject({
			kind: 'permission-lost',
			code: 'is_archived',
		});
		bot.channel.archived = false;
		bot.channel.messages.splice(0);
		expect(await bot.slack.check(there())).toBe('lost');
		expect(await bot.slack.send(there(), outgoing('late'))).toMatchObject({ code: 'thread_not_found' });
	});
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThreadRef } from '../../../src/ports/chat.js';
import { setOverwrites } from '../../fakes/discord/events.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { Channel } from '../../fakes/discord/world.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let forum: Channel;
beforeEach(async () => {
	bot = await openBot();
	forum = bot.fake.world.addChannel(bot.guild, 'petitions', 15);
});
afterEach(async () => {
	expect(bot.fake.complaints).toEqual([]);
	await bot.close();
});

const opens = (title = 'Save the hall'): ThreadRef => ({ root: null, title, broadcast: false });
const send = (id: string, thread: ThreadRef) => bot.discord.send(bot.to(forum), { ...outgoing(id), thread });
const threads = () => [...bot.guild.channels.values()].filter(({ parent }) => parent === forum);
const deny = (bit: bigint) => {
	setOverwrites(bot.fake, forum, [{ id: bot.fake.world.botId, type: 1, allow: 0n, deny: bit }]);
};

describe('a forum', () => {
	it('says that it takes threads only, lacks nothing, and is no other channel', async () => {
		expect(await bot.discord.send(bot.to(forum), outgoing('post'))).toMatchObject({ code: 'threads-only' });
		expect(threads()).toEqual([]);
		expect(await bot.discord.check(bot.to(forum))).toEqual([]);
		deny(bits.sendMessagesInThreads);
		expect(await bot.discord.check(bot.to(forum))).toEqual([{ permission: 'Send Messages in Threads' }]);
		const text = { ...outgoing('post'), thread: opens() };
		expect(await bot.discord.send(bot.to(bot.channel), text)).toMatchObject({ code: 'messages-only' });
		expect(bot.channel.messages).toEqual([]);
	});

	it('gets a post by the title of what it is about, and the next ones go into it', async () => {
		const opened = await send('first', opens('Save the *hall* @everyone '.repeat(9)));
		const [thread] = threads();
		expect(opened).toEqual({ kind: 'sent', messageId: thread?.id });
		expect(thread?.name.length).toBeLessThanOrEqual(100);
		expect(thread?.messages[0]).toMatchObject({ mentionEveryone: false });
		const root = thread?.id ?? '';
		const next = { ...outgoing('second'), thread: { root, title: '', broadcast: true } };
		expect(await bot.discord.send(bot.to(forum), next)).toMatchObject({ kind: 'sent' });
		expect(await bot.discord.send(bot.to(forum), next)).toMatchObject({ kind: 'sent' });
		expect(threads()).toHaveLength(1);
		expect(thread?.messages).toHaveLength(2);
	});

	it('has its messages changed where they are: in their thread', async () => {
		const sent = await send('first', opens());
		const messageId = sent.kind === 'sent' ? sent.messageId : '';
		const revision = { postId: 'first', messageId, message: outgoing('x', 'Correction').message, revision: '1' };
		const edit = { ...revision, leaveBy: Number.POSITIVE_INFINITY, thread: opens() };
		expect(await bot.discord.edit(bot.to(forum), edit)).toEqual({ kind: 'edited' });
		expect(threads()[0]?.messages[0]?.embeds[0]?.title).toBe('Correction');
	});

	it('a thread in it that was deleted, archived or locked says so', async () => {
		await send('first', opens());
		const [thread] = threads();
		const again = (id: string) => send(id, { root: thread?.id ?? '', title: '', broadcast: false });
		Object.assign(thread ?? {}, { archived: true });
		expect(await again('second')).toMatchObject({ kind: 'sent' });
		Object.assign(thread ?? {}, { archived: true, locked: true });
		expect(await again('third')).toEqual({ kind: 'permission-lost', code: '50083' });
		bot.fake.world.channels.delete(thread?.id ?? '');
		expect(await again('fourth')).toEqual({ kind: 'destination-lost', code: '10003' });
	});
});

describe('a forum post whose answer was lost', () => {
	const doubt = async (kind: 'drop-after' | 'drop-before') => {
		const first = bot.clock.now();
		bot.fake.inject({ kind, on: /POST .*threads/ });
		const outcome = await send('doubtful', opens());
		expect(['unknown', 'retry-after']).toContain(outcome.kind);
		return { first, ended: bot.clock.now(), known: [] as string[], named: true };
	};
	const settle = (tries: Awaited<ReturnType<typeof doubt>>) =>
		bot.discord.settle(bot.to(forum), { ...outgoing('doubtful'), thread: opens() }, tries);

	it.each([false, true])('is found by its id, archived: %s', async (archived) => {
		const tries = await doubt('drop-after');
		bot.fake.world.addChannel(bot.guild, 'somebody else’s', 11, forum);
		// Nothing is repeated while it may still be on its way.
		expect(await settle(tries)).toMatchObject({ kind: 'unknown', code: 'on-its-way' });
		const [thread] = threads();
		Object.assign(thread ?? {}, { archived });
		bot.clock.move(60_000);
		expect(await settle(tries)).toEqual({ kind: 'sent', messageId: thread?.id });
	});

	it('is absent where it never arrived, whatever others opened', async () => {
		const tries = await doubt('drop-before');
		await send('other', opens('Another'));
		bot.fake.world.addChannel(bot.guild, 'somebody else’s', 11, forum);
		bot.clock.move(60_000);
		expect(await settle(tries)).toEqual({ kind: 'absent' });
	});

	it('stays in doubt where its first message, or a post beside it, was deleted', async () => {
		const tries = await doubt('drop-after');
		const [thread] = threads();
		bot.clock.move(60_000);
		thread?.messages.splice(0);
		expect(await settle(tries)).toMatchObject({ kind: 'unknown', code: 'messages-deleted', lasting: true });
		bot.guild.channels.delete(thread?.id ?? '');
		expect(await settle({ ...tries, known: [thread?.id ?? ''] })).toMatchObject({ code: 'messages-deleted' });
	});

	it('stays in doubt while the forum cannot be read', async () => {
		const tries = await doubt('drop-after');
		bot.clock.move(60_000);
		deny(bits.readMessageHistory);
		expect(await settle(tries)).toMatchObject({ kind: 'unknown', code: 'history-closed', lasting: true });
		deny(bits.viewChannel);
		expect(await settle(tries)).toMatchObject({ kind: 'unknown', code: 'channel-closed' });
		setOverwrites(bot.fake, forum, []);
		bot.fake.inject({ kind: '500', on: /threads\/active/ });
		expect(await settle(tries)).toMatchObject({ kind: 'unknown', code: 'no-answer', lasting: false });
		expect(await settle(tries)).toMatchObject({ kind: 'sent' });
	});
});

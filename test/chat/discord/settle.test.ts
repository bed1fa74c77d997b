import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettleOutcome } from '../../../src/domain/outcome.js';
import type { Tries } from '../../../src/ports/chat.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { Channel } from '../../fakes/discord/world.js';
import type { FaultKind } from '../../fakes/faults.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const post = outgoing('post', '2,500 signatures');
const minute = 60_000;

/** A try with an unclear answer, as the outbox remembers it. */
async function tried(kind: FaultKind, known: readonly string[] = [], sent = post): Promise<Tries> {
	const first = bot.clock.now();
	bot.fake.inject({ kind, on: /POST .*messages/ });
	expect(await bot.discord.send(bot.to(bot.channel), sent)).toMatchObject({ kind: 'unknown' });
	return { first, ended: bot.clock.now(), known, named: true };
}

const settle = (tries: Tries, by = bot.discord, sent = post): Promise<SettleOutcome> =>
	by.settle(bot.to(bot.channel), sent, tries);

async function sendKnown(id: string, title?: string): Promise<string> {
	const outcome = await bot.discord.send(bot.to(bot.channel), outgoing(id, title));
	return outcome.kind === 'sent' ? outcome.messageId : '';
}

function hideHistory(channel: Channel): void {
	channel.overwrites.push({ id: bot.fake.world.botId, type: 1, allow: 0n, deny: bits.readMessageHistory });
}

describe('a doubtful post on Discord', () => {
	it.each([1_000, minute, 10 * minute, 26 * 60 * minute])('is found by its button after %s ms', async (later) => {
		const tries = await tried('drop-after');
		bot.clock.move(later);
		const found = { kind: 'sent', messageId: bot.channel.messages[0]?.id };
		expect(await settle(tries)).toEqual(found);
		expect(await settle(tries, bot.reborn())).toEqual(found);
	});

	it('is absent half a minute after its last try was over, and not before', async () => {
		const tries = await tried('drop-before');
		bot.clock.move(minute);
		// The first minute is over: nothing is said by the nonce, and something could still be on its way.
		const late = { ...tries, ended: bot.clock.now() - 29_000 };
		expect(await settle(late)).toEqual({ kind: 'unknown', code: 'on-its-way', lasting: false, ms: 1_000 });
		bot.clock.move(1_000);
		expect(await settle(late)).toEqual({ kind: 'absent' });
	});

	it('is not taken for another with the same number, nor the other for it', async () => {
		await sendKnown('other', '2,500 signatures');
		const tries = await tried('drop-before');
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toEqual({ kind: 'absent' });
	});

	it('may be repeated in the first minute after its first try: the platform refuses a second copy', async () => {
		const tries = await tried('drop-before');
		bot.clock.move(30_000);
		expect(await settle(tries)).toEqual({ kind: 'repeatable', leaveBy: tries.first + minute });
	});

	it('is not repeated when the clock was set back', async () => {
		const tries = await tried('drop-before');
		expect(await settle({ ...tries, first: tries.first + minute, ended: tries.first + minute })).toMatchObject({
			code: 'on-its-way',
		});
	});

	it('is repeated in that minute where it cannot be read back, and arrives once', async () => {
		const tries = await tried('drop-after');
		hideHistory(bot.channel);
		bot.clock.move(30_000);
		const found = await settle(tries, bot.reborn());
		expect(found).toEqual({ kind: 'repeatable', leaveBy: tries.first + minute });
		expect(await bot.discord.send(bot.to(bot.channel), post)).toMatchObject({ kind: 'sent' });
		expect(bot.channel.messages).toHaveLength(1);
	});

	it('stays in doubt afterwards where the history is closed: an empty list is no answer', async () => {
		const tries = await tried('drop-after');
		hideHistory(bot.channel);
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toEqual({ kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 });
	});

	it('that arrives late is found all the same', async () => {
		const first = bot.clock.now();
		bot.fake.inject({ kind: 'delay', on: /POST .*messages/, ms: 20_000 });
		expect(await bot.discord.send(bot.to(bot.channel), post)).toMatchObject({ kind: 'unknown', code: 'timeout' });
		const tries = { first, ended: bot.clock.now(), known: [], named: true };
		bot.clock.move(20_000);
		await new Promise((resolve) => setImmediate(resolve));
		expect(bot.channel.messages).toHaveLength(1);
		expect(await settle(tries)).toMatchObject({ kind: 'sent' });
	});

	it('is found among everything people have said since', async () => {
		const tries = await tried('drop-after');
		const [found] = bot.channel.messages;
		for (let i = 0; i < 250; i++) say(i, 'hello');
		bot.clock.move(10 * minute);
		expect(await settle(tries)).toMatchObject({ messageId: found?.id });
	});

	it('is absent only after every page of the time in question', async () => {
		const tries = await tried('drop-before');
		for (let i = 0; i < 250; i++) say(i, 'hello');
		bot.clock.move(70 * minute);
		for (let i = 0; i < 5_000; i++) say(i, 'much later');
		const before = bot.fake.served.length;
		expect(await settle(tries)).toEqual({ kind: 'absent' });
		const pages = bot.fake.served.slice(before).filter(({ request }) => /GET .*messages/.test(request));
		expect(pages).toHaveLength(3);
	});

	it('is looked for look by look in a loud channel, within Discord’s limits', async () => {
		const tries = await tried('drop-before');
		for (let i = 0; i < 1_100; i++) say(i, 'hello');
		bot.clock.move(10 * minute);
		const kinds: string[] = [];
		for (let look = 0; look < 3; look++) {
			const found = await settle(tries);
			kinds.push(found.kind);
			if (found.kind === 'unknown') bot.clock.move(found.ms);
		}
		expect(kinds).toEqual(['unknown', 'unknown', 'absent']);
		expect(bot.fake.limits.refused).toEqual({ user: 0, global: 0, shared: 0 });
	});

	it.each([
		['was told a moment before', 5_000],
		['is the one before, minutes ago', 5 * minute],
	])('stays in doubt where somebody deleted a message of ours that %s', async (_, ago) => {
		const known = await sendKnown('before');
		bot.clock.move(ago);
		const tries = await tried('drop-after', [known]);
		bot.channel.messages.length = 0;
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toEqual({ kind: 'unknown', code: 'messages-deleted', lasting: true, ms: 0 });
	});

	it('does not mind that an old message of ours was deleted', async () => {
		const known = await sendKnown('before');
		bot.channel.messages.length = 0;
		bot.clock.move(60 * minute);
		const tries = await tried('drop-before', [known]);
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toEqual({ kind: 'absent' });
	});

	it.each([
		['GET /channels', 'no-answer'],
		['GET .*messages', 'no-answer'],
		['GET /guilds', 'no-answer'],
	] as const)('stays in doubt while Discord does not answer %s', async (on, code) => {
		const tries = await tried('drop-after');
		bot.clock.move(10 * minute);
		bot.fake.inject({ kind: '500', on: new RegExp(on) });
		expect(await settle(tries)).toEqual({ kind: 'unknown', code, lasting: false, ms: 0 });
		expect(await settle(tries)).toMatchObject({ kind: 'sent' });
	});

	it('waits for as long as Discord asks, and holds nothing up meanwhile', async () => {
		const tries = await tried('drop-after');
		bot.clock.move(2 * minute);
		bot.fake.limits.shareOut(bot.channel.id, 5 * minute);
		const found = await settle(tries);
		expect(found).toMatchObject({ kind: 'unknown', code: 'no-answer', lasting: false });
		expect(found.kind === 'unknown' && found.ms).toBeGreaterThan(4 * minute);
	});

	it('stays in doubt in a channel that is gone', async () => {
		const tries = await tried('drop-after');
		bot.fake.world.channels.delete(bot.channel.id);
		bot.clock.move(2 * minute);
		expect(await settle(tries)).toMatchObject({ code: 'channel-closed', lasting: true });
	});
});

describe('a doubtful post of a version that put no button under it', () => {
	/** As version 0.1.0 posted. */
	const unmarked = (sent = post) => {
		for (const message of bot.channel.messages) message.components = [];
		return sent;
	};
	const old = (tries: Tries): Tries => ({ ...tries, named: false });

	it('is known by its headline and its petition', async () => {
		const tries = await tried('drop-after');
		unmarked();
		bot.clock.move(10 * minute);
		expect(await settle(old(tries))).toMatchObject({ kind: 'sent' });
	});

	it('is not taken for one of another petition with the same headline', async () => {
		const other = {
			...post,
			message: { ...post.message, blocks: [{ kind: 'text' as const, line: ['Another petition'] }] },
		};
		const tries = await tried('drop-after', [], other);
		unmarked();
		bot.clock.move(10 * minute);
		expect(await settle(old(tries))).toMatchObject({ kind: 'unknown', code: 'not-recognised', lasting: true });
		const known = bot.channel.messages.map(({ id }) => id);
		expect(await settle({ ...old(tries), known })).toEqual({ kind: 'absent' });
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

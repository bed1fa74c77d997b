import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personIn } from '../../../src/domain/reminders/reminder.js';
import type { Outgoing } from '../../../src/ports/chat.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let user: string;
beforeEach(async () => {
	bot = await openBot();
	user = bot.fake.world.newId();
	bot.guild.members.set(user, []);
});
afterEach(async () => {
	const { complaints } = bot.fake;
	await bot.close();
	expect(complaints).toEqual([]);
});

const person = () => personIn({ platform: 'discord', workspace: bot.guild.id }, user);
const soon = (postId: string): Outgoing => ({ ...outgoing(postId), leaveBy: bot.clock.now() + 20_000 });
const reminding = (postId: string): Outgoing => {
	const sent = soon(postId);
	return { ...sent, message: { ...sent.message, actions: [{ kind: 'reminders' }] } };
};
const theirs = () => bot.fake.world.direct.get(user)?.messages ?? [];
const direct = () => bot.discord.direct as NonNullable<typeof bot.discord.direct>;

describe('a direct message on Discord', () => {
	it('is the one person’s, and nobody is mentioned', async () => {
		expect(await direct().send(person(), soon('one'))).toMatchObject({ kind: 'sent' });
		expect(theirs()).toMatchObject([{ embeds: [{ title: 'Reached: one' }], content: '' }]);
		expect(bot.channel.messages).toEqual([]);
	});

	it('opens a conversation once', async () => {
		for (const id of ['one', 'two', 'three']) await direct().send(person(), soon(id));
		expect(bot.fake.served.filter(({ request }) => request.endsWith('/users/@me/channels'))).toHaveLength(1);
		expect(theirs()).toHaveLength(3);
	});

	it('reaches nobody who left, or wants none', async () => {
		expect(await direct().reach(person())).toEqual({ kind: 'open' });
		bot.guild.members.delete(user);
		expect(await direct().send(person(), soon('one'))).toEqual({ kind: 'blocked', code: '50007' });
		bot.guild.members.set(user, []);
		bot.fake.world.blocking.add(user);
		expect(await direct().send(person(), soon('two'))).toEqual({ kind: 'blocked', code: '50007' });
		expect(theirs()).toEqual([]);
	});

	it('whose answer was lost is found, at once by its nonce and later by reading back', async () => {
		const first = bot.clock.now();
		bot.fake.inject({ kind: 'drop-after', on: /POST .*messages/ });
		expect(await direct().send(person(), reminding('one'))).toMatchObject({ kind: 'unknown' });
		const tries = { first, ended: bot.clock.now(), known: [], named: true };
		expect(await direct().settle(person(), reminding('one'), tries)).toMatchObject({ kind: 'sent' });
		bot.clock.move(3_600_000);
		expect(await direct().settle(person(), reminding('one'), tries)).toMatchObject({ kind: 'sent' });
		expect(await direct().settle(person(), reminding('two'), tries)).toEqual({ kind: 'absent' });
		expect(theirs()).toHaveLength(1);
	});

	it('of a conversation that could not be opened has certainly not left', async () => {
		bot.fake.inject({ kind: 'drop-after', on: /POST .*users/ });
		expect(await direct().send(person(), soon('one'))).toMatchObject({ kind: 'retry-after' });
		expect(await direct().send(person(), soon('one'))).toMatchObject({ kind: 'sent' });
		expect(theirs()).toHaveLength(1);
	});
});

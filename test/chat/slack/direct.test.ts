import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personIn } from '../../../src/domain/reminders/reminder.js';
import type { Outgoing } from '../../../src/ports/chat.js';
import { allScopes, type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot();
});
afterEach(() => bot.close());

const person = () => personIn({ platform: 'slack', workspace: bot.team.id }, bot.member.id);
const soon = (postId: string): Outgoing => ({ ...outgoing(postId), leaveBy: bot.clock.now() + 20_000 });
const direct = () => bot.slack.direct as NonNullable<typeof bot.slack.direct>;
const theirs = () => [...bot.team.channels.values()].find(({ direct }) => direct === bot.member.id)?.messages ?? [];

describe('a direct message on Slack', () => {
	it('is the one person’s', async () => {
		expect(await direct().send(person(), soon('one'))).toMatchObject({ kind: 'sent' });
		expect(theirs()).toMatchObject([{ text: 'Reached: one' }]);
		expect(bot.channel.messages).toEqual([]);
	});

	it('is off where the app lacks the scope, and on when it has it', async () => {
		bot.team.scopes = allScopes.filter((scope) => scope !== 'im:write');
		expect(await direct().reach(person())).toEqual({ kind: 'off', lacks: 'im:write' });
		expect(await direct().send(person(), soon('one'))).toEqual({ kind: 'off', code: 'missing_scope' });
		bot.team.scopes = allScopes;
		expect(await direct().reach(person())).toEqual({ kind: 'open' });
	});

	it('reaches nobody who left', async () => {
		bot.member.deactivated = true;
		expect(await direct().reach(person())).toEqual({ kind: 'blocked' });
		expect(await direct().send(person(), soon('one'))).toEqual({ kind: 'blocked', code: 'user_disabled' });
		const nobody = personIn({ platform: 'slack', workspace: bot.team.id }, 'U0NOBODY');
		expect(await direct().send(nobody, soon('two'))).toEqual({ kind: 'blocked', code: 'user_not_found' });
	});

	it('whose answer was lost is not repeated: the app may not read what it said there', async () => {
		bot.fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ });
		expect(await direct().send(person(), soon('one'))).toMatchObject({ kind: 'unknown' });
		const tries = { first: bot.clock.now(), ended: bot.clock.now(), known: [], named: true };
		expect(await direct().settle(person(), soon('one'), tries)).toMatchObject({ kind: 'unknown', lasting: true });
	});
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { parseLine } from '../../../commands/parsing/parse.js';
import { remind } from '../../../src/outbox/remind.js';
import { count, openAvery } from '../../commands/setup.js';
import { at } from '../../domain/build.js';
import type { Deed } from '../../fakes/slack/deeds.js';
import { allScopes, until } from './bot.js';
import { openTalk, type Talk, textOf, ways } from './ways.js';

/* The commands themselves behind Slack, and what comes to the person who asked. */

let office: Awaited<ReturnType<typeof openAvery>>;
let talk: Talk;
let answering: Promise<unknown> | null;
beforeEach(async () => {
	office = await openAvery();
	answering = null;
});
afterEach(async () => {
	expect(talk.fake.complaints).toEqual([]);
	expect(office.bugs).toEqual([]);
	await talk.close();
});

async function open(way: (typeof ways)[number]): Promise<void> {
	talk = await openTalk(way, { commands, read: (line) => parseLine(line, commands) });
	Object.assign(office.ports, { chat: () => talk.running });
	talk.router.aside = (call) => office.router.aside?.(call) ?? Promise.resolve([]);
	talk.router.next = (call) => {
		const answered = office.router.answer(call);
		answering = answered;
		return answered;
	};
}

async function answer(deed: Deed): Promise<string> {
	await until(() => answering !== null);
	await answering;
	answering = null;
	return textOf(await talk.answer(deed));
}

/** The outbox of reminders, for as long as something is due. */
async function tell(): Promise<void> {
	const deps = {
		...{ store: office.store, chat: () => talk.running, locale: 'en', random: () => 0.5 },
		gate: { shut: () => [], refuse: () => {} },
		now: () => talk.clock.now(),
		domainNow: () => office.now,
		newPostId: () => 'reminder1',
		credentialsRefused: () => {},
		report: () => {},
	};
	for (let i = 0; i < 5; i++) {
		await remind(deps, 'slack');
		talk.clock.move(1_000);
	}
}

const theirs = () =>
	[...talk.team.channels.values()].find(({ direct }) => direct === talk.member.id)?.messages.map(({ text }) => text) ??
	[];

it.each(ways)('somebody asks, by %s, and is told alone, once', async (way) => {
	await open(way);
	await answer(await talk.command('follow white house threshold', talk.manager));
	expect(await answer(await talk.command('remind me at 25,000', talk.member))).toContain('You will be reminded');
	expect(await answer(await talk.command('remind list', talk.member))).toContain('at 25,000 signatures of');
	expect(await answer(await talk.command('remind list', talk.manager))).toContain('nothing');
	office.now = at('2016-01-05T04:00Z');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 25_003));
	await tell();
	expect(theirs()).toEqual([expect.stringMatching(/^25,000 signatures: /)]);
	expect(await answer(await talk.command('remind list', talk.member))).toContain('nothing');
	expect(talk.channel.messages).toEqual([]);
});

it('without the scope it is off and says so; what is asked for with it waits for it to come back', async () => {
	await open('Socket Mode');
	await answer(await talk.command('follow white house threshold', talk.manager));
	talk.team.scopes = allScopes.filter((scope) => scope !== 'im:write');
	expect(await answer(await talk.command('remind me at 25,000', talk.member))).toContain('lacks the scope');
	talk.team.scopes = allScopes;
	await answer(await talk.command('remind me at 25,000', talk.member));
});

it('somebody who left is told at the next command, and nobody else is', async () => {
	await open('Socket Mode');
	await answer(await talk.command('follow white house threshold', talk.manager));
	await answer(await talk.command('remind me at 25,000', talk.member));
	const conversation = [...talk.team.channels.values()].find(({ direct }) => direct === talk.member.id);
	if (conversation !== undefined) conversation.archived = true;
	office.now = at('2016-01-05T04:00Z');
	await office.read(office.wtp, count('2016-01-05T04:00Z', 25_003));
	await tell();
	expect(await answer(await talk.command('list', talk.manager))).not.toContain('could not reach you');
	expect(await answer(await talk.command('list', talk.member))).toContain('could not reach you');
	expect(await answer(await talk.command('list', talk.member))).not.toContain('could not reach you');
});

import { expect, it } from 'vitest';
import { personIn } from '../../../src/domain/reminders/reminder.js';
import { playedOnSlack } from './played.js';

/* The recorded Avery petitions on Slack, with somebody who asked to be reminded; the whole program plays them. */

const { bot, open, live } = playedOnSlack(async (ask) => {
	await ask('follow white house threshold');
	for (const when of ['at 100,000', 'a day before the end', 'when answered']) {
		expect(await ask(`remind me ${when} petition:"white house"`)).toContain('You will be reminded');
	}
});

/** What came to them alone. */
const theirs = () =>
	[...bot().team.channels.values()]
		.filter(({ direct }) => direct === bot().manager.id)
		.flatMap(({ messages }) => messages.map(({ text }) => text))
		.toSorted();

const expected = [expect.stringMatching(/^100,000 signatures: /), expect.stringMatching(/^Answered: /)];

it('they are told of the number and of the answer, alone, and nothing of it is kept', async () => {
	expect(await live(null, true)).toBe(true);
	expect(theirs()).toEqual(expected);
	expect(bot().channel.messages.some(({ text }) => /remind/i.test(text))).toBe(false);
	const { store, close } = await open('tool');
	const person = personIn({ platform: 'slack', workspace: bot().team.id }, bot().manager.id);
	expect(await store.reminders.of(person)).toEqual([]);
	await close();
}, 60_000);

it('never twice, though the process is killed before and after a message: what is in doubt they are told with an answer', async () => {
	for (const [i, at] of (['before direct', 'after direct'] as const).entries()) {
		expect(await live({ at, n: 1 }, i === 0)).toBe(false);
		bot().clock.move(5_000);
	}
	expect(await live(null, false)).toBe(true);
	// The app may not read what it said to somebody: the number was lost, the answer arrived, and it can say neither.
	expect(theirs()).toEqual([expect.stringMatching(/^Answered: /)]);
	const { store, close } = await open('tool');
	const person = personIn({ platform: 'slack', workspace: bot().team.id }, bot().manager.id);
	expect(await store.reminders.takeUndelivered(person)).toEqual({ blocked: 0, unsure: 2 });
	await close();
}, 60_000);

import { afterEach, beforeEach, expect, it } from 'vitest';
import { personIn } from '../../../src/domain/reminders/reminder.js';
import { type Life, live, openStage, type Stage, textOf } from './story.js';

let stage: Stage;
beforeEach(async () => {
	stage = await openStage();
});
afterEach(async () => {
	const { complaints } = stage.fake;
	await stage.close();
	expect(complaints).toEqual([]);
});

const theirs = () => stage.fake.world.direct.get(stage.manager)?.messages.map(({ embeds }) => embeds[0]?.title) ?? [];

async function ask(life: Life): Promise<void> {
	await life.ask('petition follow', { petition: 'white house', rules: 'threshold' });
	for (const when of ['at 100,000', 'a day before the end', 'when answered']) {
		expect(textOf(await life.ask('petition remind me', { when, petition: 'white house' }))).toContain(
			'You will be reminded',
		);
	}
}

const expected = [expect.stringMatching(/^100,000 signatures: /), expect.stringMatching(/^Answered: /)];

it('somebody is told of the number and the answer in direct messages, and then it is forgotten; it was answered before its end', async () => {
	expect(await live(stage, { death: null, begin: ask })).toBe(true);
	expect(theirs()).toEqual(expected);
	const { store, close } = await stage.open('tool');
	expect(await store.reminders.of(personIn({ platform: 'discord', workspace: '' }, stage.manager))).toEqual([]);
	await close();
	expect(stage.channel.messages.some(({ embeds }) => embeds[0]?.title?.includes('remind'))).toBe(false);
}, 60_000);

it('once each, though the process is killed before and after a message', async () => {
	for (const [i, at] of (['before direct', 'after direct'] as const).entries()) {
		const lived = await live(stage, { death: { at, n: 1 }, ...(i === 0 ? { begin: ask } : {}) });
		expect(lived).toBe(false);
		stage.clock.move(5_000);
	}
	expect(await live(stage, { death: null })).toBe(true);
	// The one in doubt may be overtaken.
	expect(theirs().toSorted()).toEqual(expected);
}, 60_000);

it('who takes no direct messages is told at the next command, and nobody else', async () => {
	let said = '';
	let again = '';
	const between = async (life: Life, step: number) => {
		if (step === 0) stage.fake.world.blocking.add(stage.manager);
		const undelivered = async () =>
			(await life.store.reminders.of(personIn({ platform: 'discord', workspace: '' }, stage.manager))).length < 3;
		if (said === '' && (await undelivered())) {
			said = textOf(await life.ask('petition list'));
			again = textOf(await life.ask('petition list'));
		}
	};
	expect(await live(stage, { death: null, begin: ask, between })).toBe(true);
	expect(said).toContain('could not reach you');
	expect(again).not.toContain('could not reach you');
	expect(theirs()).toEqual([]);
}, 60_000);

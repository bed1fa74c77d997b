import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { createGreetings } from '../../../src/app/greetings.js';
import type { Interaction } from '../../fakes/discord/interactions.js';
import { pushDeed } from '../../fakes/discord/push.js';
import type { Message } from '../../fakes/discord/world.js';
import { plain, until } from './bot.js';
import { follow, type Life, live, openStage, type Stage, textOf } from './story.js';
import { openTalk, type Talk } from './ways.js';

const yaml = 'follows:\n  - { destination: here, rules: "threshold" } # @everyone ```\n';

describe('a set-up', () => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk('the gateway', { commands });
	});
	afterEach(() => talk.close());

	it('is exported as a file that only who asked can read', async () => {
		const message = { ...plain('The set-up'), file: { name: 'milepost-setup.yaml', text: yaml } };
		talk.router.answers = async () => ({ message, visibility: 'private' });
		const asked = await talk.command('petition setup export', {}, talk.manager);
		await until(() => !asked.thinking);
		expect(asked.original).toMatchObject({ flags: 64, embeds: [{ title: 'The set-up' }] });
		expect(JSON.stringify(asked.original)).toContain('milepost-setup.yaml');
	});

	it('is imported from a form of parts, as it was typed', async () => {
		const asked = await talk.command('petition setup import', {}, talk.manager);
		expect(asked.callback?.type).toBe(9);
		const id = asked.callback?.data?.custom_id ?? '';
		await talk.submit(id, { part1: 'petitions:\n  a: { address: "x" }', part2: yaml, part3: '' });
		expect(talk.router.calls.at(-1)).toMatchObject({
			command: 'petition setup import',
			args: { text: `petitions:\n  a: { address: "x" }\n${yaml}` },
		});
	});
});

/** Presses a button by the word on it. */
async function press({ fake, manager, channel }: Stage, on: Message | null, label: string): Promise<Interaction> {
	const buttons = JSON.stringify(on?.components ?? []);
	const id = /"custom_id":"([^"]+)"/.exec(
		buttons.split('},{').find((each) => each.includes(`"label":"${label}"`)) ?? '',
	);
	if (on === null || id?.[1] === undefined) throw new Error(`no button ${label}: ${buttons}`);
	const data = { custom_id: id[1], component_type: 2 };
	const asked = pushDeed(fake, { type: 3, by: manager, in: channel, on, data });
	await until(() => asked.callback !== null && (asked.callback.type !== 5 || asked.original?.embeds !== undefined));
	return asked;
}

/** Milepost joins the server that the story is told in, says hello, and its buttons are tried. */
async function greet(stage: Stage, { store, discord }: Life): Promise<void> {
	const { clock, guild, channel } = stage;
	const greetings = await createGreetings({
		...{ store, clock, chat: () => discord, newPostId: () => '5'.repeat(24) },
		...{ defaults: { zone: 'UTC', locale: 'en' }, enabled: true, report: (error: unknown) => Promise.reject(error) },
	});
	for (let time = 0; time < 2; time++) greetings.joined(['discord', guild.id], channel.id, clock.now());
	await until(() => channel.messages.length > 0);
	await greetings.stop();
	const [hello = null, ...others] = channel.messages;
	expect(others).toEqual([]);
	expect((await press(stage, hello, 'Follow a petition')).callback?.type).toBe(9);
	expect(textOf(await press(stage, hello, 'Try it with the Avery story'))).toContain('Avery');
}

it('everything is set up in the midst of the story, which is told all the same', async () => {
	const stage = await openStage();
	const said: string[] = [];
	try {
		const between = async ({ ask }: Parameters<Parameters<typeof live>[1]['between'] & object>[0], step: number) => {
			if (step !== 6) return;
			said.push(textOf(await ask('petition campaign create', { name: 'ours', petitions: 'white house' })));
			said.push(textOf(await ask('petition settings', { cap: '3' })));
			said.push(textOf(await ask('petition setup test', { petition: 'white house', rules: 'threshold' })));
			said.push(textOf(await ask('petition setup export', { scope: 'server' })));
			said.push(textOf(await ask('petition list', { scope: 'everywhere' })));
			const text = '{count} have *signed* {petition}';
			const shown = await ask('petition setup template', { rule: 'threshold', text });
			said.push(textOf(shown), textOf(await press(stage, shown.original, 'Keep it')));
			const told = stage.channel.messages.findLast(({ askedBy, components }) => {
				return askedBy === null && JSON.stringify(components).includes('"Outlook"');
			});
			for (const label of ['Status', 'Outlook', 'Why?', 'Mute this']) {
				said.push(textOf(await press(stage, told ?? null, label)));
			}
		};
		const begin = async (life: Life) => {
			await greet(stage, life);
			await follow(life);
		};
		expect(await live(stage, { death: null, begin, between })).toBe(true);
		expect(said[0]).toContain('The campaign is made');
		expect(said[1]).toContain('3 announcements a day');
		expect(said[2]).toContain('The test is posted');
		expect(said[3]).toContain('The set-up of 1 channel');
		expect(said[4]).toContain('What one channel follows');
		expect(said[5]).toContain('have \\\\*signed\\\\*');
		expect(said[6]).toContain('Kept');
		expect(said[7]).toContain('Still needed');
		expect(said[8]).toContain('utlook');
		expect(said[9]).toContain('asked for by');
		expect(said[10]).toContain('ute');
		const worded = stage.channel.messages.filter(({ embeds }) => embeds?.[0]?.title?.includes('have \\*signed\\*'));
		expect(worded.length).toBeGreaterThan(0);
		const tests = stage.channel.messages.filter(({ embeds }) => embeds?.[0]?.title?.startsWith('Test: '));
		expect(tests).toHaveLength(1);
		expect(stage.fake.complaints).toEqual([]);
	} finally {
		await stage.close();
	}
}, 60_000);

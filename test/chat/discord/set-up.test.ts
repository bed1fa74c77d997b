import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { plain, until } from './bot.js';
import { follow, live, openStage, textOf } from './story.js';
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
		};
		expect(await live(stage, { death: null, begin: follow, between })).toBe(true);
		expect(said[0]).toContain('The campaign is made');
		expect(said[1]).toContain('3 announcements a day');
		expect(said[2]).toContain('The test is posted');
		expect(said[3]).toContain('The set-up of 1 channel');
		expect(said[4]).toContain('What one channel follows');
		const tests = stage.channel.messages.filter(({ embeds }) => embeds?.[0]?.title?.startsWith('Test: '));
		expect(tests).toHaveLength(1);
		expect(stage.fake.complaints).toEqual([]);
	} finally {
		await stage.close();
	}
}, 60_000);

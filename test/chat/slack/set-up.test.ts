import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { parseLine } from '../../../commands/parsing/parse.js';
import { plain, until } from './bot.js';
import { openTalk, type Talk, textOf } from './ways.js';

let talk: Talk;
beforeEach(async () => {
	talk = await openTalk('Socket Mode', { commands, read: (line) => parseLine(line, commands) });
});
afterEach(() => talk.close());

const yaml = 'follows:\n  - { destination: here, rules: "threshold" } # <!channel> ```\n';

it('shows an exported set-up as text to copy, in which nothing is markup', async () => {
	const message = { ...plain('The set-up'), file: { name: 'milepost-setup.yaml', text: yaml } };
	talk.router.next = async () => ({ message, visibility: 'private' });
	const said = await talk.answer(await talk.command('setup export', talk.manager));
	const block = said.blocks.find((each) => (each as { type: string }).type === 'rich_text');
	expect(block).toEqual({
		type: 'rich_text',
		elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: yaml }] }],
	});
	expect(said.public).toBe(false);
});

it('says what to do where it is too long for a message', async () => {
	const message = { ...plain('The set-up'), file: { name: 'milepost-setup.yaml', text: 'x'.repeat(20_000) } };
	talk.router.next = async () => ({ message, visibility: 'private' });
	const said = await talk.answer(await talk.command('setup export', talk.manager));
	expect(textOf(said)).toContain('milepost export --setup');
});

it('takes an import in a form of parts, and hands it over as it was typed', async () => {
	const deed = await talk.command('setup import', talk.manager);
	await until(() => deed.view !== null);
	expect(deed.view?.blocks).toHaveLength(4);
	await talk.submit(deed, { part1: 'petitions:\n  a: { address: "x" }', part2: yaml });
	await talk.answer(deed);
	expect(talk.router.calls.at(-1)).toMatchObject({
		command: 'petition setup import',
		args: { text: `petitions:\n  a: { address: "x" }\n${yaml}` },
		caller: { id: talk.manager.id, manager: true },
	});
});

it('opens no form for what is confirmed, or for who may not', async () => {
	await talk.answer(await talk.command('setup import apply:abc', talk.manager));
	expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition setup import', args: { apply: 'abc' } });
	const deed = await talk.command('setup import', talk.member);
	await talk.answer(deed);
	expect(deed.view).toBeNull();
});

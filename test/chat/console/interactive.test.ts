import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complete } from '../../../src/chat/console/complete.js';
import { shownOn } from './glass.js';
import { channel, type OpenConsole, openConsole, post, router } from './open.js';

const columns = 40;
const commands = [
	{ name: 'petition status', options: [{ name: 'petition' }] },
	{ name: 'petition follow', options: [{ name: 'petition' }, { name: 'rules' }] },
	{ name: 'canipardon', options: [{ name: 'who' }] },
];

let console: OpenConsole;
beforeEach(async () => {
	console = openConsole({ interactive: true, width: () => columns, commands });
	Object.assign(console.screen, { columns });
	await console.chat.start(router);
});
afterEach(async () => {
	await console.chat.stop();
	console.close();
});

const shown = () => shownOn(columns, console.output());
const settled = () => new Promise((resolve) => setImmediate(resolve));
async function type(keys: string): Promise<void> {
	console.input.write(keys);
	for (let i = 0; i < 5; i++) await settled();
}

describe('a terminal', () => {
	it('prompts, and answers above the next prompt', async () => {
		await type('/petition status avery\r');
		expect(shown()).toEqual(['#general> /petition status avery', 'You said /petition status avery.', '', '#general>']);
	});

	it('keeps a half-typed line when an announcement comes in', async () => {
		await type('/petition sta');
		await console.chat.send(channel('#general'), post('p'));
		expect(shown().slice(-4)).toEqual(['20,000 signatures', 'A petition', '', '#general> /petition sta']);
		await type('tus avery\r');
		expect(console.asked).toEqual(['#general /petition status avery']);
	});

	it.each([
		['pasted', (typed: string) => [typed]],
		['typed', (typed: string) => typed.split('')],
	])('keeps a half-%s line of several rows, wherever the cursor stands in it', async (_how, keys) => {
		const typed = `/petition follow ${'x'.repeat(90)}`;
		for (const key of keys(typed)) await type(key);
		await console.chat.send(channel('#general'), post('p1'));
		for (let i = 0; i < 60; i++) await type('\u001b[D');
		await console.chat.send(channel('#general'), post('p2', '50,000 signatures'));
		expect(shown()).toEqual([
			'#general, 6 Jan 2016, 00:00',
			'(Europe/London)',
			'20,000 signatures',
			'A petition',
			'',
			'#general, 6 Jan 2016, 00:00',
			'(Europe/London)',
			'50,000 signatures',
			'A petition',
			'',
			...(`#general> ${typed}`.match(/.{1,40}/g) ?? []),
		]);
		await type('\u0005\r');
		expect(console.asked).toEqual([`#general ${typed}`]);
	});

	it('prompts for the channel that was entered', async () => {
		await type('/channel #managers\r');
		expect(shown().at(-1)).toBe('#managers>');
		await type('x\r');
		expect(console.asked).toEqual(['#managers x']);
	});

	it('remembers what was typed', async () => {
		await type('one\r');
		await type('\u001b[A\r');
		expect(console.asked).toEqual(['#general one', '#general one']);
	});

	it('completes commands and names with Tab', async () => {
		await type('/petition st\t');
		expect(shown().at(-1)).toBe('#general> /petition status');
		await type(' ave\t');
		expect(shown().at(-1)).toBe('#general> /petition status avery');
	});

	it.each([
		['/quit', '/quit\r'],
		['Ctrl-D', '\u0004'],
		['Ctrl-C', 'half\u0003'],
	])('ends with %s and leaves no prompt behind', async (_what, keys) => {
		await type(keys);
		await console.chat.ended;
		expect(shown().at(-1)).not.toContain('#general> \n');
		await console.chat.send(channel('#general'), post('p'));
		expect(shown().slice(-4)).toEqual(['20,000 signatures', 'A petition', '', '']);
	});
});

describe('complete', () => {
	const suggest = async (_command: string, _option: string, typed: string) =>
		['avery', 'white house'].filter((each) => each.startsWith(typed)).map((value) => ({ label: value, value }));

	it.each([
		['/', ['/petition status', '/petition follow', '/canipardon', '/channel #general', '/channel #managers', '/quit']],
		['/PETITION F', ['/petition follow']],
		['/petition status ', ['/petition status avery', '/petition status "white house"']],
		['/petition follow white', ['/petition follow "white house"']],
		['/petition follow x petition:av', ['/petition follow x petition:avery']],
		['/petition none ', []],
	])('%s', async (typed, lines) => {
		expect(await complete(typed, commands, suggest)).toEqual(lines);
	});

	it('offers the choices of an option that has some', async () => {
		const choice = [{ name: 'petition settings', options: [{ name: 'quiet', choices: ['on', 'off'] }] }];
		expect(await complete('/petition settings quiet:o', choice, suggest)).toEqual([
			'/petition settings quiet:on',
			'/petition settings quiet:off',
		]);
	});
});

import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { byOptions } from '../../commands/parsing/by-options.js';

it.each([
	['/petition status white house', '/petition status petition:white house'],
	['/petition list', '/petition list'],
	['/petition help follow', '/petition help command:follow'],
	['/canipardon Steven Avery', '/canipardon question:Steven Avery'],
	[
		'/petition settings zone:Europe/London quiet:22:00-07:00',
		'/petition settings zone:Europe/London quiet:22:00-07:00',
	],
	['/petition', '/petition'],
	['/invite @Milepost', '/invite @Milepost'],
	['milepost doctor', 'milepost doctor'],
	['manual:"Title"', 'manual:"Title"'],
])('%s is shown as %s where options have names', (typed, shown) => {
	expect(byOptions(typed, commands)).toBe(shown);
});

it('every example is one that the chat takes', () => {
	for (const { name, example, options } of commands) {
		const shown = byOptions(example, commands);
		expect(shown.startsWith(`/${name}`)).toBe(true);
		if (example !== `/${name}` && options.length > 0) expect(shown).toMatch(/ [a-z]+:/);
	}
});

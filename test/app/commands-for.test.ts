import { expect, it } from 'vitest';
import { commandsFor } from '../../src/app/commands-for.js';

it('lists what is the operator’s only on the chat their channel is in', () => {
	const operator = { platform: 'discord', workspace: '1', channel: '2' };
	const names = (platform: string, config: Parameters<typeof commandsFor>[1]) =>
		commandsFor(platform, config)
			.map(({ name }) => name)
			.filter((name) => /hold|release/.test(name));
	expect(names('discord', { operator })).toEqual(['petition hold', 'petition release']);
	expect(names('console', { operator })).toEqual([]);
	expect(names('discord', { operator: null })).toEqual([]);
	expect(names('discord', null)).toEqual([]);
});

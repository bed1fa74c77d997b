import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { ChannelRef } from '../../src/domain/destination.js';
import { manager, reader } from './setup.js';
import { attempts, callOf, foreign, openWorld, owners, pressesOf } from './tenancy.js';

const server: ChannelRef = { platform: 'discord', workspace: '888', channel: '889' };
const neighbours: readonly ChannelRef[] = [server, { platform: 'slack', workspace: 'T888', channel: 'C889' }];

// Every command there is, unasked: a new one is tried as soon as it is registered.
describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
	it.each(neighbours)('finds and changes nothing of others, given anything of theirs, in $platform', async (place) => {
		const world = await openWorld(place);
		const before = await world.state();
		let typed = '';
		for (const args of attempts(command)) {
			typed += ` ${Object.values(args).join(' ')}`;
			for (const caller of [manager, { ...reader, id: 'someone' }]) {
				const answer = await world.router.answer(callOf(name, args, place, caller));
				expect({ args, leaks: world.leaks(answer, typed, place) }).toEqual({ args, leaks: [] });
			}
		}
		expect(world.bugs).toEqual([]);
		expect(await world.state()).toEqual(before);
	});

	it('offers nothing of others while one types', async () => {
		const world = await openWorld(server);
		for (const option of command.options) {
			for (const typed of ['', 'z', 'x', 'o', '1', '7', ...foreign]) {
				const offered = await world.router.suggest(callOf(name, {}, server, manager), option.name, typed);
				const values = offered.map(({ value }) => value).join(' ');
				expect([typed, world.leaks(`${values} ${JSON.stringify(offered)}`, '', server)]).toEqual([typed, []]);
			}
		}
		expect(world.bugs).toEqual([]);
	});
});

describe('the operator at the console', () => {
	it.each(commands.map((command) => [command.name, command] as const))(
		'is a neighbour like any other: %s',
		async (name, command) => {
			const world = await openWorld(owners.operator);
			let typed = '';
			for (const args of attempts(command)) {
				typed += ` ${Object.values(args).join(' ')}`;
				const answer = await world.router.answer(callOf(name, args, owners.operator, manager));
				expect({ args, leaks: world.leaks(answer, typed, owners.operator) }).toEqual({ args, leaks: [] });
			}
		},
	);
});

describe('buttons and pickers of somebody else’s answers', () => {
	it.each(Object.entries(owners))('of the %s lead to nothing when they are used elsewhere', async (_, owner) => {
		const world = await openWorld(server);
		const presses = await pressesOf(world, owner);
		expect(presses.length).toBeGreaterThan(3);
		const before = await world.state();
		let typed = '';
		for (const { command, args } of presses) {
			typed += ` ${Object.values(args).join(' ')}`;
			const answer = await world.router.answer(callOf(command, args, server, manager));
			expect({ command, args, leaks: world.leaks(answer, typed, server) }).toEqual({ command, args, leaks: [] });
		}
		expect(await world.state()).toEqual(before);
	});
});

it('would see a leak: the owners themselves find what is theirs', async () => {
	const world = await openWorld(server);
	const answer = await world.router.answer(callOf('petition status', { petition: 'zanzibar' }, owners.server, manager));
	expect(world.leaks(answer, 'zanzibar', server)).toEqual(expect.arrayContaining(['wombat', '654321']));
});

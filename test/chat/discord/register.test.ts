import { Locale } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { discordCommands } from '../../../src/chat/discord/commands.js';
import type { Discord } from '../../../src/chat/discord/create.js';
import type { Command } from '../../../src/ports/command.js';
import { commandWords } from '../../../src/render/texts/command-words/index.js';
import { textsFor } from '../../../src/render/texts/index.js';
import type { CommandBody } from '../../fakes/discord/bodies.js';
import { judge, judgeCommand } from '../../fakes/discord/judge.js';
import { type Bot, commands, openBot, until } from './bot.js';

let bot: Bot;
beforeEach(async () => {
	bot = await openBot({ publicKey: '00'.repeat(32) });
});
afterEach(async () => {
	const { complaints } = bot.fake;
	await bot.close();
	expect(complaints).toEqual([]);
});

const puts = () => bot.fake.served.filter(({ request }) => request.startsWith('PUT')).map(({ request }) => request);
const onMessages = ['Petition status', 'Follow this petition'];
const names = (where = 'global') => bot.fake.state.commands.get(where)?.map(({ name }) => name);

/** The start does not wait for Discord: the commands are registered once it has said who the bot is. */
async function started(discord: Discord): Promise<void> {
	const known = bot.heard.introduced.length;
	await discord.start(bot.router);
	await until(() => bot.heard.introduced.length > known);
	// Until nothing more is asked: whether something is registered is what the tests ask.
	let [served, turns] = [-1, 0];
	await until(() => {
		turns = bot.fake.served.length === served ? turns + 1 : 0;
		served = bot.fake.served.length;
		return turns > 500;
	});
}

describe('commands', () => {
	it('are made of their definitions', async () => {
		const made = discordCommands(registry, textsFor('en'), 'everywhere');
		await expect(`${JSON.stringify(made, null, '\t')}\n`).toMatchFileSnapshot('./commands.golden.txt');
	});

	it.each([
		['of the registry', registry],
		['of these tests', commands],
	])('are what Discord takes: those %s', (_, definitions) => {
		const made = discordCommands(definitions, textsFor('en'), 'everywhere');
		expect(made.flatMap((each) => judge('ApplicationCommandUpdateRequest', each))).toEqual([]);
		expect(made.flatMap((each) => judgeCommand(each as CommandBody))).toEqual([]);
	});

	it('are named and described in other languages where Discord has them, none twice in a place', () => {
		type Part = { name: string; options?: readonly Part[]; name_localizations?: Record<string, string> };
		const twice = (parts: readonly Part[], at: string): string[] =>
			Object.keys(commandWords).flatMap((locale) => {
				const names = parts.map((part) => part.name_localizations?.[locale] ?? part.name);
				return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${at} ${locale} ${name}`);
			});
		const made = discordCommands(registry, textsFor('en'), 'everywhere') as readonly Part[];
		expect(made.flatMap((each) => [twice(each.options ?? [], each.name)].flat())).toEqual([]);
		const whole = new Set(
			registry.flatMap(({ name }) => name.split(' ').map((_, i, words) => words.slice(0, i + 1).join(' '))),
		);
		const unknown = Object.values(commandWords).flatMap((words) =>
			Object.keys(words).filter((name) => !whole.has(name)),
		);
		expect(unknown).toEqual([]);
		const long = Object.values(commandWords).flatMap((words) =>
			Object.values(words).filter(({ description }) => description.length > 100),
		);
		expect(long).toEqual([]);
		const locales = new Set<string>(Object.values(Locale));
		expect(Object.keys(commandWords).filter((locale) => !locales.has(locale))).toEqual([]);
	});

	it('stay within what Discord takes under one: 25 entries, in groups of as many', () => {
		const tooMany = (options: readonly { name: string; options?: unknown[] | undefined }[], at: string): string[] => [
			...(options.length > 25 ? [`${at}: ${options.length}`] : []),
			...options.flatMap((each) => tooMany((each.options ?? []) as typeof options, `${at} ${each.name}`)),
		];
		const made = discordCommands(registry, textsFor('en'), 'everywhere');
		expect(
			made.flatMap((each) => tooMany(('options' in each ? (each.options ?? []) : []) as { name: string }[], each.name)),
		).toEqual([]);
		const many = Array.from({ length: 26 }, (_, n) => ({ ...(registry[0] as Command), name: `petition x${n}` }));
		expect(() => discordCommands(many, textsFor('en'), 'everywhere')).toThrow();
	});

	it('are registered at the first start, and not again', async () => {
		await started(bot.discord);
		await started(bot.reborn());
		expect(names()).toEqual(['petition', 'canipardon', ...onMessages]);
		expect(puts()).toHaveLength(1);
	});

	it('are registered again when their definitions changed, and removed when they are gone', async () => {
		await started(bot.discord);
		await started(bot.reborn({ commands: commands.filter(({ name }) => name !== 'canipardon') }));
		expect(names()).toEqual(['petition', ...onMessages]);
		expect(puts()).toHaveLength(2);
	});

	it('move from the server they were tried out in', async () => {
		await started(bot.reborn({ guildId: bot.guild.id }));
		expect(names(bot.guild.id)).toHaveLength(4);
		await started(bot.discord);
		expect([names(bot.guild.id), names()]).toEqual([[], ['petition', 'canipardon', ...onMessages]]);
	});

	it('move even when that server is gone', async () => {
		await started(bot.reborn({ guildId: bot.guild.id }));
		bot.fake.world.guilds.delete(bot.guild.id);
		await started(bot.discord);
		expect(names()).toHaveLength(4);
		expect(bot.heard.warnings).toEqual([]);
	});

	it('are compared with what Discord has', async () => {
		const same = { missing: [], changed: [], extra: [] };
		expect(await bot.discord.compareCommands()).toEqual({
			...same,
			missing: ['petition', 'canipardon', ...onMessages],
		});
		await bot.discord.deployCommands();
		expect(await bot.discord.compareCommands()).toEqual(same);
		const less = bot.reborn({ commands: commands.filter(({ name }) => name !== 'petition record') });
		expect(await less.compareCommands()).toEqual({ ...same, changed: ['petition'] });
		const other = bot.reborn({ commands: commands.filter(({ name }) => name !== 'canipardon') });
		expect(await other.compareCommands()).toEqual({ ...same, extra: ['canipardon'] });
	});
});

describe('the doctor', () => {
	const looked = async (change = {}) => {
		const { publicKey } = bot.fake.state;
		const found = await bot.reborn({ publicKey, ...change }).inspect(textsFor('en'));
		return found.map((sign) => ('fault' in sign ? sign.fault.code : 'well'));
	};

	const cases: readonly (readonly [string, object, () => void, readonly string[]])[] = [
		['the gateway', {}, () => {}, ['well', 'well', 'well']],
		[
			'signed requests',
			{ signed: true },
			() => {
				bot.fake.state.interactionsEndpoint = 'https://bot.example/discord';
			},
			['well', 'well', 'well'],
		],
		['an address nobody entered', { signed: true }, () => {}, ['well', 'discord-endpoint-missing', 'well']],
		['another application’s key', { publicKey: 'ab'.repeat(32) }, () => {}, ['well', 'discord-key-wrong', 'well']],
		[
			'an address that is in the gateway’s way',
			{},
			() => {
				bot.fake.state.interactionsEndpoint = 'https://old.example';
			},
			['well', 'well', 'discord-endpoint-in-the-way', 'well'],
		],
		[
			'a token that is refused',
			{},
			() => {
				bot.fake.state.token = 'new';
			},
			['discord-token-refused'],
		],
		['Discord being down', {}, () => bot.fake.inject({ kind: '500', on: /./, times: 9 }), ['discord-unreachable']],
	];
	it.each(cases)('finds %s', async (_, change, arrange, expected) => {
		await bot.discord.deployCommands();
		arrange();
		const signed = 'signed' in change;
		expect(await looked(signed ? {} : { publicKey: null, ...change })).toEqual(expected);
	});

	it('names the commands that differ', async () => {
		expect(await bot.reborn({ publicKey: null }).inspect(textsFor('en'))).toContainEqual({
			fault: {
				code: 'discord-commands-differ',
				params: { names: 'petition, canipardon, Petition status, Follow this petition' },
			},
		});
	});
});

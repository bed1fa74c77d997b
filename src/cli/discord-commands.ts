import { readSetup } from '../../config/setup.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { textsFor } from '../render/texts/index.js';
import { withChats } from './remote.js';

/** `milepost discord-commands diff|deploy`: what Discord has registered beside what is defined; deploy makes it the same. */
export const discordCommandsCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'discord-commands', least: 1, most: 1 });
	const [what] = positionals;
	if (what !== 'diff' && what !== 'deploy')
		throw new ArgumentError('cli-option', { command: 'discord-commands', option: what ?? '' });
	const { cli } = textsFor('en');
	const line = await withChats(readSetup(io.variables, io.folder), io, async ({ discord }) => {
		if (discord === null) throw new ArgumentError('cli-no-discord');
		if (what === 'deploy') {
			await discord.deployCommands();
			return cli.deployed;
		}
		return cli.difference(await discord.compareCommands());
	});
	for (const each of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line }] }, io)) io.out(each);
	return exit.ok;
};

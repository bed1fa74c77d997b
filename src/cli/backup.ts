import { resolve } from 'node:path';
import { readToolSetup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { textsFor } from '../render/texts/index.js';
import { openToRead } from './open-to-read.js';

/** `milepost backup <file>`: a whole copy, also while Milepost runs. */
export const backupCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'backup', least: 1, most: 1 });
	const target = positionals[0] as string;
	const setup = readToolSetup(io.variables, io.folder);
	const { backup, close } = await openToRead(setup, io);
	try {
		await backup(resolve(io.folder, target));
		const done = textsFor('en').cli.backedUp(target);
		for (const line of linesOf({ tone: 'good', blocks: [{ kind: 'text', line: done }] }, io)) io.out(line);
		return exit.ok;
	} finally {
		await close();
	}
};

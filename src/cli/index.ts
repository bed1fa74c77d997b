import { machineZone } from '../../config/machine-zone.js';
import { programVersion } from '../../config/package-root.js';
import { ArgumentError } from '../app/arguments.js';
import { realClock } from '../app/clock.js';
import { exit, type Io, linesOf, type Subcommand } from '../app/io.js';
import type { Process } from '../app/process.js';
import { wantsColour } from '../chat/console/colour.js';
import { nearest } from '../domain/nearest.js';
import { own } from '../domain/own.js';
import { percentOf } from '../domain/percents.js';
import { textsFor } from '../render/texts/index.js';
import { backupCommand } from './backup.js';
import { doctorCommand } from './doctor/index.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { holdCommand, releaseCommand } from './hold.js';
import { importCommand } from './import.js';
import { outlookCommand } from './outlook.js';
import { recordCommand } from './record.js';
import { retractCommand } from './retract.js';
import { simulateCommand } from './simulate.js';

/** Every subcommand but `start`, which is given the whole process. */
const subcommands: Readonly<Record<string, Subcommand>> = {
	doctor: doctorCommand,
	simulate: simulateCommand,
	outlook: outlookCommand,
	explain: explainCommand,
	record: recordCommand,
	export: exportCommand,
	import: importCommand,
	backup: backupCommand,
	migrate: async (args, io) => (await import('./migrate.js')).migrateCommand(args, io),
	hold: holdCommand,
	release: releaseCommand,
	retract: retractCommand,
	history: async (args, io) => (await import('./history.js')).historyCommand(args, io),
	petition: async (args, io) => (await import('./petition.js')).petitionCommand(args, io),
	source: async (args, io) => (await import('./source/index.js')).sourceCommand(args, io),
	law: async (args, io) => (await import('./law.js')).lawCommand(args, io),
	'discord-commands': async (args, io) => (await import('./discord-commands.js')).discordCommandsCommand(args, io),
	'slack-manifest': async (args, io) => (await import('./slack-manifest.js')).slackManifestCommand(args, io),
};

/** Runs one line of the command line; gives back its exit code. */
export async function runCommandLine(
	[command = 'help', ...rest]: readonly string[],
	process: Process,
): Promise<number> {
	const io = ioOf(process);
	if (command === 'start') {
		// What only a running bot needs is not loaded for a look at a file.
		const { start } = await import('../app/start.js');
		return start(rest, process);
	}
	if (command === 'version' || command === '--version' || command === '-v') {
		io.out(programVersion());
		return exit.ok;
	}
	if (command === 'help' || command === '--help' || command === '-h') return help(io);
	const run = own(subcommands, command);
	if (run !== undefined) return run(rest, io);
	const [guess] = nearest(command, ['start', 'help', 'version', ...Object.keys(subcommands)], 1);
	throw new ArgumentError('cli-unknown', { command, ...(guess === undefined ? {} : { nearest: guess }) });
}

function help(io: Io): number {
	const { cli } = textsFor('en');
	const entries = [...Object.values(cli.commands), cli.version, cli.help];
	const fields = entries.map(({ usage, summary }) => ({ label: [usage], value: [summary] }));
	for (const line of linesOf({ tone: 'plain', title: [cli.title], blocks: [{ kind: 'fields', fields }] }, io))
		io.out(line);
	return exit.ok;
}

/** In one line that is drawn anew, and gone in the end. */
const showProgress: NonNullable<Io['progress']> = (part) => (done, of) => {
	const words = textsFor('en').cli.progress[part](percentOf(done, of));
	process.stderr.write(done >= of ? '\r\u001b[K' : `\r\u001b[K${words}`);
};

function ioOf({ output, variables, folder, errorsAreSeen }: Process): Io {
	return {
		out: (line) => {
			output.write(`${line}\n`);
		},
		err: (line) => {
			process.stderr.write(`${line}\n`);
		},
		variables,
		folder,
		now: realClock.now(),
		zone: machineZone(),
		width: output.columns ?? 100,
		colour: wantsColour(variables, output.isTTY === true),
		...(errorsAreSeen ? { progress: showProgress } : {}),
	};
}

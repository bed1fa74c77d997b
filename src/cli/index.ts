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
	const asked = helpAsked(command, rest);
	if (asked !== null) return help(io, asked);
	if (command === 'start') {
		// What only a running bot needs is not loaded for a look at a file.
		const { start } = await import('../app/start.js');
		return start(rest, process);
	}
	if (command === 'version' || command === '--version' || command === '-v') {
		io.out(programVersion());
		return exit.ok;
	}
	const run = own(subcommands, command);
	if (run !== undefined) return run(rest, io);
	throw unknown(command);
}

function unknown(command: string): ArgumentError {
	const [guess] = nearest(command, Object.keys(textsFor('en').cli.commands), 1);
	return new ArgumentError('cli-unknown', { command, ...(guess === undefined ? {} : { nearest: guess }) });
}

/** What help is asked about, empty for everything; null where it is not asked. `--` ends what is asked of Milepost. */
function helpAsked(command: string, rest: readonly string[]): string | null {
	if (command === 'help' || command === '--help' || command === '-h')
		return rest.find((each) => !each.startsWith('-')) ?? '';
	const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
	return options.some((each) => each === '--help' || each === '-h') ? command : null;
}

function help(io: Io, about: string): number {
	const { cli } = textsFor('en');
	const one = own<{ readonly usage: string; readonly summary: string }>(cli.commands, about);
	if (about !== '' && one === undefined) throw unknown(about);
	const entries = one === undefined ? Object.values(cli.commands) : [one];
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

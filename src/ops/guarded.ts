import { defaults } from '../../config/defaults.js';
import { FaultError } from '../domain/fault.js';
import { renderConsole } from '../render/console.js';
import { faultMessage } from '../render/fault.js';
import type { Message } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { ArgumentError } from './cli/arguments.js';
import { exit } from './cli/io.js';
import { machineZone, realClock } from './clock.js';
import type { Process } from './process.js';
import { setupReport } from './report.js';
import { SetupError } from './setup-fault.js';

/** Runs the program for this process: faults are printed in words and become exit codes; bugs are thrown on. */
export async function guarded(run: (process: Process) => Promise<number>): Promise<number> {
	const asked = new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
	});
	// Whoever reads our output may stop reading (`| head`): that is no fault, and nothing is left to say.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(exit.ok);
	});
	try {
		return await run({
			input: process.stdin,
			output: process.stdout,
			variables: process.env,
			folder: process.cwd(),
			asked,
		});
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		const message = messageOf(error);
		const terminal = { now: realClock.now(), zone: machineZone(), locale: defaults.locale, width: 100, colour: false };
		process.stderr.write(`${renderConsole(message, terminal).join('\n')}\n`);
		return exitCodeOf(error);
	}
}

function messageOf(error: FaultError): Message {
	const texts = textsFor(defaults.locale);
	return error instanceof SetupError ? setupReport(error.faults, texts) : faultMessage(texts, error.fault);
}

/** Arguments 2, a file with a fault 3, everything else 1. */
function exitCodeOf(error: FaultError): number {
	if (error instanceof ArgumentError) return exit.arguments;
	if (error instanceof SetupError || error.fault.code.startsWith('series-')) return exit.file;
	return exit.failed;
}

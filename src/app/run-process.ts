import { constants } from 'node:os';
import { defaults } from '../../config/defaults.js';
import { machineZone } from '../../config/machine-zone.js';
import { setupReport } from '../../config/report.js';
import { SetupError } from '../../config/setup-fault.js';
import { type FaultCode, FaultError } from '../domain/fault.js';
import { renderConsole } from '../render/console.js';
import { operatorFault } from '../render/fault.js';
import type { Message } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { ArgumentError } from './arguments.js';
import { realClock, unheldAfter } from './clock.js';
import { exit } from './io.js';
import type { Process } from './process.js';

const stopTimeoutMs = 9_500;
const exitTimeoutMs = 1_000;

/**
 * Runs the program for this process: faults are printed in words and become exit codes; bugs are thrown on.
 *
 * @param starts whether it is the bot that starts, or a command beside it
 */
export async function runProcess(run: (process: Process) => Promise<number>, starts = true): Promise<number> {
	const stop = stopSignals();
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
			errorsAreSeen: process.stderr.isTTY === true,
			get asked() {
				return stop.asked();
			},
		});
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		const message = messageOf(error, starts);
		const terminal = { now: realClock.now(), zone: machineZone(), locale: defaults.locale, width: 100, colour: false };
		process.stderr.write(`${renderConsole(message, terminal).join('\n')}\n`);
		return exitCodeOf(error);
	} finally {
		stop.over();
	}
}

/**
 * SIGINT and SIGTERM. The first one asks the program to end, and ends it after ten seconds whatever it waits for,
 * because a supervisor kills it then; the second one ends it at once. What was on its way is in the tables, and looked
 * for at the next start. Until somebody asks for `asked` nothing is held back: a look at a file ends at once.
 */
function stopSignals(): { asked(): Promise<void>; over(): void } {
	let state: 'running' | 'asked' | 'over' = 'running';
	let ask = () => {};
	let cancel = () => {};
	let asked: Promise<void> | null = null;
	const listen = (resolve: () => void) => {
		ask = resolve;
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.on(signal, () => {
				if (state !== 'running') process.exit(state === 'over' ? process.exitCode : 128 + constants.signals[signal]);
				state = 'asked';
				cancel = realClock.after(stopTimeoutMs, () => process.exit(exit.ok));
				ask();
			});
		}
	};
	return {
		asked() {
			asked ??= new Promise(listen);
			return asked;
		},
		over() {
			cancel();
			// A connection that nobody closed does not keep it for long.
			if (state === 'asked') unheldAfter(exitTimeoutMs, () => process.exit());
			state = 'over';
		},
	};
}

function messageOf(error: FaultError, starts: boolean): Message {
	const texts = textsFor(defaults.locale);
	return error instanceof SetupError ? setupReport(error.faults, texts, starts) : operatorFault(texts, error.fault);
}

const refusals: readonly FaultCode[] = ['discord-token-refused', 'slack-token-refused'];

/** Arguments 2, a file with a fault 3, a refused token 78, everything else 1. */
function exitCodeOf(error: FaultError): number {
	if (error instanceof ArgumentError) return exit.arguments;
	if (refusals.includes(error.fault.code)) return exit.refused;
	if (error instanceof SetupError || error.fault.code.startsWith('series-')) return exit.file;
	return exit.failed;
}

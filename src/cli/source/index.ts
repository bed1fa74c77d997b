import { ArgumentError } from '../../app/arguments.js';
import type { Subcommand } from '../../app/io.js';
import { checkCommand, tryCommand } from './check.js';
import { recordSourceCommand } from './record.js';

/** `milepost source check|record|try <address>`: what a platform answers today, and an answer of it for the tests. */
export const sourceCommand: Subcommand = (args, io) => {
	const [what, ...rest] = args;
	if (what === 'check') return checkCommand(rest, io);
	if (what === 'try') return tryCommand(rest, io);
	if (what === 'record') return recordSourceCommand(rest, io);
	if (what === undefined) throw new ArgumentError('cli-words', { command: 'source', given: 0 });
	throw new ArgumentError('cli-option', { command: 'source', option: what });
};

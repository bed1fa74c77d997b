import { checkLaw } from '../../../config/clemency/check.js';
import { textsFor } from '../../render/texts/index.js';
import { ArgumentError, readArguments } from './arguments.js';
import { exit, linesOf, type Subcommand } from './io.js';

/** `milepost law check`: 1 when a statement lacks its source or two decide one conviction; what is overdue is only listed. */
export const lawCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'law', least: 1, most: 1 });
	if (positionals[0] !== 'check')
		throw new ArgumentError('cli-option', { command: 'law', option: positionals[0] ?? '' });
	const { cli } = textsFor('en');
	const { faults, overdue } = checkLaw(io.now);
	const items = [
		...faults.map(({ fault, of, where }) => cli.lawFault(fault, of, where)),
		...overdue.map(({ of, what, reviewBy }) => cli.lawOverdue(of, what, reviewBy)),
	];
	const title = faults.length === 0 ? cli.lawFine : cli.lawFaults(faults.length);
	const blocks = items.length === 0 ? [] : [{ b: 'list' as const, items }];
	for (const line of linesOf({ tone: faults.length === 0 ? 'good' : 'fault', title, blocks }, io)) io.out(line);
	return faults.length === 0 ? exit.ok : exit.failed;
};

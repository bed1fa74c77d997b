import { ArgumentError, readArguments } from '../app/arguments.js';
import { readClemencyFiles } from '../app/clemency-data.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { lawCheckMessage, lawDueMessage } from '../clemency/answer/law-check.js';
import { checkLaw, dueStatements } from '../clemency/law/check.js';
import { jurisdictions } from '../clemency/law/index.js';
import { textsFor } from '../render/texts/index.js';

/**
 * `milepost law check`: 1 when a statement lacks its source or two decide one conviction; what is overdue is only
 * listed. `--due`: only what is to be read again by now or within thirty days, and nothing
 * fails.
 */
export const lawCommand: Subcommand = async (args, io) => {
	const { positionals, values } = readArguments(
		args,
		{ all: { type: 'boolean', default: false }, due: { type: 'boolean', default: false } },
		{ command: 'law', least: 1, most: 1 },
	);
	if (positionals[0] !== 'check')
		throw new ArgumentError('cli-option', { command: 'law', option: positionals[0] ?? '' });
	const files = readClemencyFiles();
	const check = checkLaw(io.now, files);
	if (values.due) {
		const due = dueStatements(io.now, files);
		for (const line of linesOf(lawDueMessage(due, textsFor('en')), io)) io.out(line);
		return exit.ok;
	}
	const message = lawCheckMessage(
		check,
		{ rows: jurisdictions.length, statements: check.statements, all: values.all },
		textsFor('en'),
	);
	for (const line of linesOf(message, io)) io.out(line);
	return check.faults.length === 0 ? exit.ok : exit.failed;
};

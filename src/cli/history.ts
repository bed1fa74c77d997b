import { basename, resolve } from 'node:path';
import { readToolSetup } from '../../config/setup.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import { FaultError } from '../domain/fault.js';
import { textsFor } from '../render/texts/index.js';
import { readSeriesText } from '../replay/load-recording.js';
import { readSeries } from '../replay/series.js';
import { openDatabase } from '../store/open.js';
import { importHistory } from '../watch/import-history.js';
import { tellStore } from './tell-store.js';

/**
 * `milepost history import <csv> <petition>`: the past of a petition that is watched, so that pace and outlook begin with
 * what is known; also beside a running Milepost. Nothing of it is announced.
 */
export const historyCommand: Subcommand = async (args, io) => {
	const [what, ...rest] = args;
	if (what === undefined) throw new ArgumentError('cli-words', { command: 'history', given: 0 });
	if (what !== 'import') throw new ArgumentError('cli-option', { command: 'history', option: what });
	const { positionals } = readArguments(rest, {}, { command: 'history import', least: 2, most: 2 });
	const [path, typed] = positionals as [string, string];
	const file = basename(path);
	const { petitions, readings } = readSeries(readSeriesText(resolve(io.folder, path), file), file, typed);
	if (petitions.length > 1) throw new FaultError('cli-history-several', { file, petitions: petitions.join(', ') });
	const setup = readToolSetup(io.variables, io.folder);
	const { store, close } = await openDatabase(setup, { mode: 'tool', now: () => io.now, ...tellStore(io) });
	try {
		const petition = await petitionArgument(store, setup, typed);
		if (petition.snapshot === null) throw new FaultError('cli-history-unread', { title: petition.title });
		const done = await importHistory(store, petition, readings);
		const { historyImported } = textsFor('en').cli;
		const line = historyImported(petition.title, done);
		for (const each of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line }] }, io)) io.out(each);
		return exit.ok;
	} finally {
		await close();
	}
};

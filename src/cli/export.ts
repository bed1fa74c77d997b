import { Temporal } from 'temporal-polyfill';
import { readToolSetup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Io, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import type { Petition } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { openToRead } from './open-to-read.js';
import { setupText } from './setup-text.js';

/** As many readings as one page holds in memory. */
const page = 10_000;

/** `milepost export [petition] [--setup]`: readings as CSV, or what is followed where as the configuration file writes it. */
export const exportCommand: Subcommand = async (args, io) => {
	const options = { setup: { type: 'boolean', default: false } } as const;
	const { values, positionals } = readArguments(args, options, { command: 'export', least: 0, most: 20 });
	const setup = readToolSetup(io.variables, io.folder);
	const { store, close } = await openToRead(setup, io);
	try {
		if (values.setup) {
			io.out((await setupText(store, io.now)).trimEnd());
			return exit.ok;
		}
		const typed = positionals.join(' ');
		const ids = typed === '' ? await store.petitions.ids() : [(await petitionArgument(store, setup, typed)).id];
		io.out('petition,timestamp,count,kind');
		const former = typed === '' ? [] : (await Promise.all(ids.map((id) => store.petitions.formers(id)))).flat();
		for (const petition of [...former, ...(await store.petitions.many(ids))]) await printReadings(store, petition, io);
		return exit.ok;
	} finally {
		await close();
	}
};

async function printReadings(store: Store, { id, ref }: Petition, io: Io): Promise<void> {
	for (let from = 0; ; ) {
		const readings = await store.readings.from(id, from, page);
		for (const { at, count, kind } of readings) {
			io.out(`${ref.platform}:${ref.id},${Temporal.Instant.fromEpochMilliseconds(at).toString()},${count},${kind}`);
		}
		const last = readings.at(-1);
		if (last === undefined || readings.length < page) return;
		from = last.at + 1;
	}
}

import { readConfigFile } from '../../config/config-file.js';
import { withDotEnv } from '../../config/environment.js';
import { chatPlatforms, readToolSetup, settingsIn } from '../../config/setup.js';
import { SetupError, type SetupFault } from '../../config/setup-fault.js';
import { readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { type ImportDeps, importSetup, rehearseImport } from '../following/import-setup.js';
import { textsFor } from '../render/texts/index.js';
import { sourceOf, sources } from '../sources/index.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

type Faults = readonly [SetupFault, ...SetupFault[]];

/**
 * `milepost import <file> [--apply]`: what a set-up would change, and with `--apply` the change, all of it or nothing;
 * also beside a running Milepost, which reads what is new within a quarter of a minute.
 */
export const importCommand: Subcommand = async (args, io) => {
	const options = { apply: { type: 'boolean', default: false } } as const;
	const { values, positionals } = readArguments(args, options, { command: 'import', least: 1, most: 1 });
	const setup = readToolSetup(io.variables, io.folder);
	const read = readConfigFile(positionals[0] as string, {
		sources,
		platforms: chatPlatforms,
		zone: setup.zone,
		variables: withDotEnv(io.folder, io.variables),
	});
	if (!read.ok) throw new SetupError(typedFile(read.faults));
	const now = () => io.now;
	const { store, close } = await openDatabase(setup, { mode: 'tool', now, ...tellStore(io) });
	const settings = settingsIn(setup.config);
	const deps: ImportDeps = {
		now: io.now,
		realNow: io.now,
		isRead: ({ ref }) => sourceOf(ref.platform)?.pushed === false && settings(ref.platform).enabled,
		who: 'milepost import',
		defaults: { zone: setup.zone, locale: setup.config?.locale ?? 'en' },
		names: true,
		campaign: (tx, name, owner) => tx.campaigns.byName(name, owner),
		mustFit: async () => {},
	};
	try {
		const { imported } = textsFor('en').cli;
		const changes = values.apply
			? (await store.transaction((tx) => importSetup(tx, read.config, deps))).changes
			: await rehearseImport(store, read.config, deps);
		const title = changes.length === 0 ? imported.same : imported[values.apply ? 'done' : 'shown'];
		const items = changes.map(textsFor('en').setupImport.change);
		const blocks = items.length === 0 ? [] : [{ kind: 'list' as const, items }];
		for (const each of linesOf({ tone: 'plain', title, blocks }, io)) io.out(each);
		return exit.ok;
	} finally {
		await close();
	}
};

/** A file that is not there is what was typed, and no variable. */
function typedFile([first, ...rest]: Faults): Faults {
	return first.code !== 'config-missing' ? [first, ...rest] : [{ ...first, code: 'import-missing' }];
}

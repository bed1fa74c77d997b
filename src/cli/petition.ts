import { readToolSetup, settingsIn } from '../../config/setup.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import { FaultError } from '../domain/fault.js';
import { newPostId } from '../monitoring/origin.js';
import { textsFor } from '../render/texts/index.js';
import { matchAddress, sourceOf } from '../sources/index.js';
import { openDatabase } from '../store/open.js';
import { movePetition } from '../watch/move.js';
import { tellStore } from './tell-store.js';

/**
 * `milepost petition move <petition> <address>`: where a platform does not say that a petition moved, whoever runs
 * Milepost does; also beside a running Milepost, which reads it at its new place within seconds.
 */
export const petitionCommand: Subcommand = async (args, io) => {
	const [what, ...rest] = args;
	if (what !== 'move') throw new ArgumentError('cli-petition-what');
	const { positionals } = readArguments(rest, {}, { command: 'petition move', least: 2, most: 2 });
	const [typed, address] = positionals as [string, string];
	const setup = readToolSetup(io.variables, io.folder);
	const settings = settingsIn(setup.config);
	const match = matchAddress(address, settings);
	if (match === null) throw new FaultError('address-unknown', { typed: address });
	const { source, ref } = match;
	if (source.optIn && !settings(source.id).enabled) throw new FaultError('source-off', { platform: source.name });
	const { store, close } = await openDatabase(setup, { mode: 'tool', now: () => io.now, ...tellStore(io) });
	try {
		const petition = await petitionArgument(store, setup, typed);
		const isCounted = source.pushed || sourceOf(petition.ref.platform)?.pushed === true;
		if (isCounted) throw new FaultError('cli-petition-counted', { title: petition.title });
		const deps = {
			now: () => io.now,
			realNow: () => io.now,
			newPostId: () => newPostId(),
			platformName: (platform: string) => sourceOf(platform)?.name ?? platform,
		};
		const moved = await store.transaction((tx) => movePetition(tx, deps, petition, ref, true));
		if (moved.kind === 'circle') throw new FaultError('cli-petition-there', { title: petition.title, address });
		const line = textsFor('en').cli.petitionMoved[moved.kind](petition.title, address);
		for (const each of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line }] }, io)) io.out(each);
		return exit.ok;
	} finally {
		await close();
	}
};

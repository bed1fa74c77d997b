import { declaredIn, readToolSetup } from '../../config/setup.js';
import { ArgumentError, countArgument, momentArgument, readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { isCountedElsewhere, petitionArgument } from '../app/petition-argument.js';
import { FaultError } from '../domain/fault.js';
import type { Petition } from '../domain/petition.js';
import { typedSnapshot } from '../domain/typed-snapshot.js';
import { newPostId } from '../monitoring/origin.js';
import { textsFor } from '../render/texts/index.js';
import { sourceOf } from '../sources/index.js';
import { openDatabase } from '../store/open.js';
import { commitObservation } from '../watch/observe.js';
import { tellStore } from './tell-store.js';

/** `milepost record <petition> <count> [when]`: a typed-in count, beside a running Milepost, which then posts what it means. */
export const recordCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'record', least: 2, most: 3 });
	const [typed, number, when] = positionals as [string, string, string | undefined];
	// As in chat: nobody has signed yet.
	const count = /^0+$/.test(number) ? 0 : (countArgument('<count>', number) ?? 0);
	const at = momentArgument('[when]', when, io.zone)?.at ?? io.now;
	if (at > io.now) throw new ArgumentError('moment-future', { at });
	const setup = readToolSetup(io.variables, io.folder);
	const { store, close } = await openDatabase(setup, { mode: 'tool', now: () => io.now, ...tellStore(io) });
	try {
		const petition = await petitionArgument(store, setup, typed);
		mustBeTyped(petition);
		if (isCountedElsewhere(petition)) throw new FaultError('cli-record-owned', { title: petition.title });
		const latest = await store.readings.latest(petition.id);
		if (latest !== null && latest.at >= at) throw new FaultError('record-older', { newest: latest.at });
		const declared = declaredIn(setup.config)(petition.ref);
		const snapshot = typedSnapshot(petition, { at, count, kind: 'typed' }, setup.zone, declared);
		await commitObservation({ store, realNow: () => io.now, newPostId }, { petition: petition.id, snapshot, at });
		const done = textsFor('en').cli.recorded(petition.title, count);
		for (const line of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line: done }] }, io)) io.out(line);
		return exit.ok;
	} finally {
		await close();
	}
};

/** A count typed in for a petition that a source reads would be announced as if its platform had said so. */
function mustBeTyped({ ref, title }: Petition): void {
	const source = sourceOf(ref.platform);
	if (source?.pushed === true) return;
	throw new FaultError('record-not-manual', { title, platform: source?.name ?? ref.platform });
}

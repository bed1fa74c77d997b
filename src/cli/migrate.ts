import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readToolSetup, type Setup } from '../../config/setup.js';
import { isDatabase } from '../../config/variables.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, type Io, linesOf, type Subcommand } from '../app/io.js';
import { FaultError } from '../domain/fault.js';
import { shownAddress } from '../domain/shown-address.js';
import type { Line } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { copyAll } from '../store/copy.js';
import type { OpenStore } from '../store/database.js';
import { fileIds, serverIds } from '../store/given-ids.js';
import { openDatabase } from '../store/open.js';
import { shownServer } from '../store/postgres/address.js';
import { noDatabase } from './open-to-read.js';
import { tellStore } from './tell-store.js';

/**
 * `milepost migrate`: brings the tables up to date, as a start does, and ends: for whoever wants that done once, before
 * any copy of a new version starts. `milepost migrate --to <postgres://… | file> [--replace]`: copies everything to another database and compares both.
 * What Milepost works with is chosen by DATABASE_URL, before and afterwards; nothing in the source is changed.
 */
export const migrateCommand: Subcommand = async (args, io) => {
	const options = { to: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;
	const { values } = readArguments(args, options, { command: 'migrate', least: 0, most: 0 });
	const setup = readToolSetup(io.variables, io.folder);
	if (values.to === undefined && !values.replace) return bringUpToDate(setup, io);
	const address = values.to ?? '';
	const isServer = /^postgres(ql)?:/i.test(address);
	if (address === '') throw new ArgumentError('cli-migrate-to');
	if (isServer ? !isDatabase(address) : /^\w+:\/\//.test(address)) {
		throw new ArgumentError('cli-migrate-address', { address: shownAddress(address) });
	}
	const server = isServer ? { reveal: () => address } : null;
	const file = isServer ? setup.database : resolve(io.folder, address);
	const target = server === null ? relative(io.folder, file) || file : shownServer(server);
	const source = setup.server === null ? setup.database : shownServer(setup.server);
	if (source === (server === null ? file : target)) throw new FaultError('migrate-same', { target });
	if (setup.server === null && (setup.replay || !existsSync(setup.database))) {
		// An empty one would be made, and what the target has replaced by nothing.
		throw noDatabase(setup);
	}
	const open = { now: () => io.now, ...tellStore(io) };
	// The only bot there: what one writes after its row was copied would be missing.
	const from = await openDatabase(setup, { ...open, mode: 'bot' });
	try {
		await noneAtWork(from, source);
		const to = await openDatabase({ database: file, server }, { ...open, mode: 'bot' });
		try {
			await noneAtWork(to, target);
			const idsOf = (place: object | null) => (place === null ? fileIds : serverIds);
			const given = { from: idsOf(setup.server), to: idsOf(server) };
			const copied = await copyAll(from.db, to.db, { target, replace: values.replace, given });
			tell(textsFor('en').cli.migrated(target, copied), io);
			return exit.ok;
		} finally {
			await to.close();
		}
	} finally {
		await from.close();
	}
};

/** As a bot: a file must be free; on a server copies of the version before go on, and older ones end by themselves. */
async function bringUpToDate(setup: Setup, io: Io): Promise<number> {
	const { close } = await openDatabase(setup, { mode: 'bot', now: () => io.now, ...tellStore(io) });
	await close();
	tell(textsFor('en').cli.upToDate(setup.server === null ? setup.database : shownServer(setup.server)), io);
	return exit.ok;
}

function tell(done: Line, io: Io): void {
	for (const line of linesOf({ tone: 'good', blocks: [{ kind: 'text', line: done }] }, io)) io.out(line);
}

/** On a file the lock keeps other bots away; on a server they are asked for. */
async function noneAtWork({ copies }: OpenStore, server: string): Promise<void> {
	const all = (await copies?.all()) ?? [];
	const [first] = all;
	if (first === undefined) return;
	const { host, pid, startedAt: since } = first;
	throw new FaultError('server-in-use', { server, host, pid, since, copies: all.length });
}

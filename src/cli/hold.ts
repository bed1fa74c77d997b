import { chatPlatforms, readToolSetup, type Setup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Io, linesOf, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import { FaultError } from '../domain/fault.js';
import { type HeldScope, holdScope, releaseScope } from '../outbox/emergency.js';
import type { Store } from '../ports/store/index.js';
import type { Line } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

const { emergency: words } = textsFor('en');

/** `milepost hold [all | <chat> | <petition>]`: nothing of it leaves until `release`, also beside a running Milepost. */
export const holdCommand: Subcommand = (args, io) =>
	inStore('hold', args, io, async (store, setup, typed) => {
		const { scope, name } = await scopeOf(store, setup, typed);
		await holdScope(store.memory, scope, io.now);
		return words.held(name);
	});

/** `milepost release [all | <chat> | <petition>]`: what was held leaves as after a pause; without a name all of it. */
export const releaseCommand: Subcommand = (args, io) =>
	inStore('release', args, io, async (store, setup, typed) => {
		const { scope, name } = await scopeOf(store, setup, typed);
		const waiting = await store.transaction((tx) => releaseScope(tx, typed === '' ? null : scope, io.now));
		return words.released(name, waiting);
	});

async function inStore(
	command: string,
	args: readonly string[],
	io: Io,
	act: (store: Store, setup: Setup, typed: string) => Promise<Line>,
): Promise<number> {
	const { positionals } = readArguments(args, {}, { command, least: 0, most: 20 });
	const setup = readToolSetup(io.variables, io.folder);
	const now = () => io.now;
	const { store, close } = await openDatabase(setup, { mode: 'tool', now, ...tellStore(io) });
	try {
		// A word that is empty, as of a variable that is not set, is not taken for all.
		if (positionals.length > 0 && positionals.every((each) => each.trim() === '')) throw notHeld('');
		const done = await act(store, setup, positionals.join(' '));
		for (const line of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line: done }] }, io)) io.out(line);
		return exit.ok;
	} finally {
		await close();
	}
}

/** What is meant, and how it is called; null = everything. Throws the fault of a petition that is not stored. */
async function scopeOf(
	store: Store,
	setup: Setup,
	typed: string,
): Promise<{ readonly scope: HeldScope; readonly name: string | null }> {
	if (typed === '' || typed === 'all') return { scope: { kind: 'all' }, name: null };
	const platform = chatPlatforms.find((each) => each === typed.toLowerCase());
	if (platform !== undefined) return { scope: { kind: 'platform', platform }, name: platform };
	try {
		const petition = await petitionArgument(store, setup, typed);
		return { scope: { kind: 'petition', petition: petition.id }, name: petition.title };
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		throw notHeld(typed);
	}
}

const notHeld = (name: string) => new FaultError('cli-hold', { name, chats: chatPlatforms.join(', ') });

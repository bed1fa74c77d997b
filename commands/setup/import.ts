import { FaultError } from '../../src/domain/fault.js';
import type { ImportChange } from '../../src/domain/import-change.js';
import type { Instant } from '../../src/domain/petition.js';
import { type ImportDeps, importSetup, rehearseImport } from '../../src/following/import-setup.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { WantedSetup } from '../../src/ports/setup.js';
import type { Message } from '../../src/render/message.js';
import { followDeps } from '../access/follow-deps.js';
import { mustMayChange } from '../access/note-change.js';
import { followsAround } from '../naming/here.js';
import { isOwnHere } from '../naming/known-here.js';
import { campaignHere } from '../naming/resolve.js';
import { setupHere } from './import-here.js';
import { forget, keep, kept } from './unconfirmed.js';

/** As much as forms take, and more than any channel's set-up has. */
const longest = 40_000;
/** Changes that are shown one by one. */
const mostShown = 40;

/**
 * Shows what a set-up would change here, and changes it once that was confirmed: all of it or nothing. What is shown
 * was tried in a transaction that was taken back, so what happens is what was shown.
 */
export const setupImport: Command = {
	name: 'petition setup import',
	summary: ({ commands }) => commands.setupImport.summary,
	example: '/petition setup import',
	options: [
		{ name: 'text', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.setupImport.text },
		{ name: 'apply', kind: 'text', required: false, summary: ({ commands }) => commands.setupImport.apply },
	],
	access: 'manager',
	async run(context, { text, apply }) {
		if (apply !== undefined) return confirmed(context, apply);
		if (text === undefined) throw new FaultError('import-nothing');
		return show(context, text);
	},
};

async function show(context: CommandContext, text: string): Promise<Answer> {
	const { ports, texts } = context;
	const read = readHere(context, text);
	if ('faults' in read) return { visibility: 'private', message: read.faults };
	const setup = await setupHere(context, read.setup);
	const changes = await rehearseImport(ports.store, setup, depsOf(context));
	const { setupImport: words } = texts;
	if (changes.every(isLeft)) return answer(context, changes, { title: words.same, tone: 'plain' });
	const token = await keep(context, 'import', text, JSON.stringify(changes));
	const shown = answer(context, changes, { title: words.difference(changes.length), tone: 'warning' });
	return {
		...shown,
		message: {
			...shown.message,
			blocks: [...shown.message.blocks, { kind: 'text', line: words.howToApply(token) }],
			actions: [{ kind: 'ask', label: words.apply, command: 'petition setup import', args: { apply: token } }],
		},
	};
}

async function confirmed(context: CommandContext, token: string): Promise<Answer> {
	const { ports, texts } = context;
	const waiting = await kept(context, 'import', token);
	const read = readHere(context, waiting.text);
	if ('faults' in read) return { visibility: 'private', message: read.faults };
	const setup = await setupHere(context, read.setup);
	const deps = depsOf(context);
	const imported = await ports.store.transaction(async (tx) => {
		await mustMayChange(tx, context);
		const done = await importSetup(tx, setup, deps);
		// Somebody may have changed something since it was shown: nothing happens that nobody saw.
		if (JSON.stringify(done.changes) !== waiting.shown) throw new FaultError('import-changed');
		await tx.audit.add({ ...auditOf(context, deps.realNow), detail: String(done.changes.length) });
		await forget(tx, context, token);
		return done;
	});
	for (const platform of imported.wakes.platforms) ports.wake.wake('read', platform, ports.realNow());
	for (const { petition, at } of imported.wakes.alarms) ports.wake.wake('moment', String(petition), at);
	return answer(context, imported.changes, { title: texts.setupImport.done, tone: 'good' });
}

/** At the moment of all it changes: they are one change for the limit. */
function auditOf({ call }: CommandContext, at: Instant) {
	const { platform, workspace, channel } = call.place;
	return { at, who: call.caller.id, platform, workspace, channel, what: 'import' };
}

/** The set-up that a text is. Throws the fault of one that is too long. */
function readHere({ ports }: CommandContext, text: string): { setup: WantedSetup } | { faults: Message } {
	if (text.length > longest) throw new FaultError('import-long', { most: longest });
	// A chat may take a fence or a no-break space for what was meant.
	const plain = text.replaceAll(/^```[a-z]*\n?|```\s*$/g, '').replaceAll('\u00a0', ' ');
	const read = ports.readSetup(plain);
	return read.ok ? { setup: read.setup } : { faults: read.faults };
}

function depsOf(context: CommandContext): ImportDeps {
	const { ports, call } = context;
	return {
		...followDeps(context),
		who: call.caller.id,
		defaults: ports.defaults,
		names: false,
		campaign: (tx, name) => campaignHere({ ...context, ports: { ...ports, store: tx } }, name),
		async mustFit(tx) {
			if (call.place.platform === 'console') return;
			const follows = (await followsAround(context, tx)).filter(({ origin }) => origin !== 'config');
			const { follows: most, petitions: mostOwn } = ports.limits;
			if (follows.length > most) throw new FaultError('limit-follows', { limit: most });
			const ids = follows.flatMap(({ subject }) => (subject.kind === 'petition' ? [subject.id] : []));
			const own = (await tx.petitions.many([...new Set(ids)])).filter((petition) => isOwnHere(context, petition));
			if (own.length > mostOwn) throw new FaultError('limit-petitions', { limit: mostOwn });
		},
	};
}

const isLeft = (change: ImportChange) => 'change' in change && change.change === 'left';

function answer(
	{ texts }: CommandContext,
	changes: readonly ImportChange[],
	head: Pick<Message, 'title' | 'tone'>,
): Answer {
	const shown = changes.slice(0, mostShown).map((change) => texts.setupImport.change(change));
	const left = changes.length - shown.length;
	return {
		visibility: 'private',
		message: {
			...head,
			blocks: [
				...(shown.length === 0 ? [] : [{ kind: 'list' as const, items: shown }]),
				...(left === 0 ? [] : [{ kind: 'text' as const, line: texts.message.more(left) }]),
			],
		},
	};
}

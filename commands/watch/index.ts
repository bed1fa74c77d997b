import { FaultError } from '../../src/domain/fault.js';
import { mostWatched, tellingTime, type WordWatch } from '../../src/domain/word-watch.js';
import type { Answer, Suggestion } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { checkChannel } from '../access/check-channel.js';
import { mustMayChange, noteChange } from '../access/note-change.js';
import { ensureHere, here } from '../naming/here.js';
import { askWhere, endedMessage, standingMessage, watchedMessage } from './message.js';
import { searchedPlatform, wordsIn } from './named.js';

export const watch: Command = {
	name: 'petition watch',
	summary: ({ commands }) => commands.watch.summary,
	example: '/petition watch "libraries" on uk',
	options: [
		{ name: 'words', kind: 'text', required: false, summary: ({ commands }) => commands.watch.words },
		{ name: 'on', kind: 'text', required: false, summary: ({ commands }) => commands.watch.on },
		{ name: 'end', kind: 'text', required: false, summary: ({ commands }) => commands.watch.end },
	],
	access: 'manager',
	async run(context, { words, on, end }) {
		if (end !== undefined) return endWatch(context, end, on);
		if (words === undefined && on !== undefined) throw new FaultError('watch-words');
		return words === undefined ? standing(context) : begin(context, wordsIn(words), on);
	},
	async suggest(context, option, typed) {
		const all = option === 'on' ? platforms(context) : option === 'end' ? await watched(context) : [];
		const wanted = typed.trim().toLowerCase();
		return all.filter(({ value }) => value.toLowerCase().includes(wanted)).slice(0, 25);
	},
};

function platforms({ ports }: CommandContext): readonly Suggestion[] {
	return ports.searched().map(({ id, name }) => ({ label: name, value: id }));
}

async function watched(context: CommandContext): Promise<readonly Suggestion[]> {
	const { destination } = await here(context);
	const all = destination === null ? [] : await context.ports.store.watches.of(destination.id);
	return all.map(({ words }) => ({ label: words, value: words }));
}

async function standing(context: CommandContext): Promise<Answer> {
	const { store } = context.ports;
	const { destination } = await here(context);
	if (destination === null) return { message: standingMessage(context, [], null), visibility: 'private' };
	const all = await store.watches.of(destination.id);
	const { length: count } = await store.watches.untold(destination.id);
	const from = tellingTime(destination.zone, await store.watches.lastTold(destination.id), context.now);
	const untold = count === 0 ? null : { count, at: Math.max(from, context.now) };
	return { message: standingMessage(context, all, untold), visibility: 'private' };
}

/** From now on: what is there already is no news. The platform is asked at once, and nobody waits for it. */
async function begin(context: CommandContext, words: string, on: string | undefined): Promise<Answer> {
	const { ports, now } = context;
	const { store } = ports;
	const platform = searchedPlatform(context, on);
	if (platform === null) return { message: askWhere(context, words), visibility: 'private' };
	if (ports.replaying === true) throw new FaultError('replay-not-live', { platform: platform.name });
	const destination = await ensureHere(context, platform.id);
	await checkChannel(context, destination);
	const isNew = await store.transaction(
		async (tx) => {
			const before = await tx.watches.of(destination.id);
			const wanted = { destination: destination.id, platform: platform.id, words };
			const { id } = await tx.watches.add({ ...wanted, since: now, nextAt: now, answeredAt: null });
			if (before.some((each) => each.id === id)) return false;
			if (before.length >= mostWatched) throw new FaultError('watch-many', { most: mostWatched });
			await noteChange(tx, context, 'watch', `${words} (${platform.name})`);
			return true;
		},
		{ destination: destination.id },
	);
	if (isNew) ports.wake.wake('read', platform.id, ports.realNow());
	return {
		message: watchedMessage(context, { words, platform: platform.name, isNew }, destination),
		visibility: 'private',
	};
}

async function endWatch(context: CommandContext, typed: string, on: string | undefined): Promise<Answer> {
	const { store } = context.ports;
	const platform = on === undefined ? null : searchedPlatform(context, on);
	const { destination } = await here(context);
	const same = (each: WordWatch) =>
		each.words.toLowerCase() === typed.trim().toLowerCase() && (platform === null || each.platform === platform.id);
	const ended = destination === null ? [] : (await store.watches.of(destination.id)).filter(same);
	const [first] = ended;
	if (destination === null || first === undefined) throw new FaultError('watch-unknown', { typed });
	await store.transaction(
		async (tx) => {
			await mustMayChange(tx, context);
			for (const { id } of ended) await tx.watches.remove(id);
			await noteChange(tx, context, 'watch-end', first.words);
		},
		{ destination: destination.id },
	);
	return { message: endedMessage(context, first.words), visibility: 'private' };
}

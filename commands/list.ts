import type { Destination } from '../src/domain/destination.js';
import { FaultError } from '../src/domain/fault.js';
import type { Follow } from '../src/domain/follow.js';
import { printRule } from '../src/domain/rules.js';
import { partsOf } from '../src/facts/totals.js';
import { petitionsOf } from '../src/following/petitions.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import { join } from '../src/render/line.js';
import type { Block, Line } from '../src/render/message.js';
import { nextLine } from './answers/follow-lines.js';
import { heldLine } from './answers/held.js';
import { takeNotices } from './answers/notices.js';
import { stoppedHere } from './answers/stopped.js';
import { here } from './naming/here.js';
import { targets } from './naming/offered.js';
import { type Target, titleOf } from './naming/target.js';

const everywhere = 'everywhere';

export const list: Command = {
	name: 'petition list',
	summary: ({ commands }) => commands.list.summary,
	example: '/petition list',
	options: [
		{
			name: 'scope',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.list.scope,
			choices: [everywhere],
		},
	],
	access: 'anyone',
	async run(context, { scope }) {
		const { texts, call } = context;
		if (scope === everywhere && !call.caller.manager) {
			throw new FaultError('manager-only', { command: `petition list ${everywhere}` });
		}
		const notices = await takeNotices(context);
		const { title, blocks } = scope === everywhere ? await allChannels(context) : await thisChannel(context);
		return {
			visibility: 'private',
			message: {
				tone: notices.length === 0 ? 'plain' : 'warning',
				title,
				blocks: [...notices, ...(await stoppedHere(context)), ...blocks],
				footer: texts.list.footer,
			},
		};
	},
};

interface Page {
	readonly title: Line;
	readonly blocks: readonly Block[];
}

async function thisChannel(context: CommandContext): Promise<Page> {
	const { list: words } = context.texts;
	const { destination, follows } = await here(context);
	const nothing = [words.nothing, words.start].map((line): Block => ({ kind: 'text', line }));
	if (destination === null) return { title: words.title, blocks: nothing };
	const followed = follows.length === 0 ? nothing : await blocksOf(context, destination, follows);
	return { title: words.title, blocks: [...followed, ...(await watchedIn(context, destination))] };
}

/** The laws and words it watches. */
async function watchedIn({ ports, texts }: CommandContext, { id }: Destination): Promise<readonly Block[]> {
	const laws = (await ports.store.lawFollows.of(id)).map(({ code }) => code);
	const followed: readonly Block[] = laws.length === 0 ? [] : [{ kind: 'text', line: texts.law.listed(laws) }];
	const watches = await ports.store.watches.of(id);
	if (watches.length === 0) return followed;
	const named = watches.map(({ words, platform }) => [words, ports.platformName(platform)] as const);
	return [...followed, { kind: 'text', line: texts.watch.listed(named) }];
}

async function allChannels(context: CommandContext): Promise<Page> {
	const { store } = context.ports;
	const { list: words } = context.texts;
	const { platform, workspace } = context.call.place;
	const blocks: Block[] = [];
	let channels = 0;
	for (const destination of await store.destinations.inWorkspace(platform, workspace)) {
		const follows = await store.follows.of(destination.id);
		const watched = await watchedIn(context, destination);
		if (follows.length === 0 && watched.length === 0) continue;
		channels++;
		blocks.push({ kind: 'heading', line: words.channel(destination) });
		blocks.push(...(follows.length === 0 ? [] : await blocksOf(context, destination, follows)), ...watched);
	}
	return channels === 0
		? { title: words.nothingAnywhere, blocks: [{ kind: 'text', line: words.start }] }
		: { title: words.everywhere(channels), blocks };
}

async function blocksOf(
	context: CommandContext,
	destination: Destination,
	follows: readonly Follow[],
): Promise<readonly Block[]> {
	const { texts, ports } = context;
	const items: Line[] = [];
	const platforms = new Set<string>();
	for (const follow of follows) {
		const [target] = await targets(ports.store, [follow.subject]);
		if (target === undefined) continue;
		items.push(await itemOf(context, target, follow, follows));
		const petitions = await ports.store.petitions.many(await petitionsOf(ports.store, follow.subject));
		for (const { ref } of petitions) platforms.add(ref.platform);
	}
	const held = await Promise.all([...platforms].map((platform) => heldLine(context, platform)));
	const waiting = (await ports.store.posts.open(destination.id)).flatMap(({ crossings, notices, digests = [] }) => [
		...digests,
		...crossings,
		...notices,
	]).length;
	return [
		{ kind: 'list', items },
		...held.filter((line) => line !== null).map((line): Block => ({ kind: 'text', line })),
		...(waiting === 0 ? [] : [{ kind: 'text' as const, line: texts.list.held(waiting) }]),
		...(destination.state === 'active'
			? []
			: [{ kind: 'text' as const, line: texts.list.suspended(destination.reason ?? '') }]),
	];
}

async function itemOf(
	context: CommandContext,
	target: Target,
	follow: Follow,
	beside: readonly Follow[],
): Promise<Line> {
	const { list: words } = context.texts;
	const health = target.kind === 'petition' ? await context.ports.store.health.get(target.petition.id) : null;
	const paused =
		follow.pausedUntil !== null && follow.pausedUntil > context.ports.realNow() ? follow.pausedUntil : null;
	return join(
		[
			words.follow(titleOf(target), await countOf(context, target)),
			...(health === null ? [] : [context.texts.status.noNumber(health)]),
			words.rules(follow.rules.map(printRule).join(' ')),
			words.next(await nextLine(context, target, follow, beside)),
			...(follow.mention === null ? [] : [words.mention(follow.mention)]),
			...(paused === null ? [] : [words.paused(paused)]),
			...(follow.origin === 'config' ? [words.fromFile] : []),
		],
		'; ',
	);
}

/** The number and its age: a list is looked at for what is new, too. */
async function countOf({ ports, texts }: CommandContext, target: Target): Promise<Line> {
	const { list: words } = texts;
	if (target.kind === 'campaign') {
		const parts = await partsOf(ports.store, target.campaign);
		if (parts === null) return words.unread;
		const total = parts.reduce((sum, part) => sum + part.count, 0);
		const kind = parts.some((part) => part.approximate) ? 'approximate' : 'exact';
		return words.count(total, kind, Math.min(...parts.map((part) => part.checkedAt)));
	}
	const { petition } = target;
	const reading = await ports.store.readings.latest(petition.id);
	if (reading === null) return words.unread;
	return words.count(reading.count, reading.kind, petition.checkedAt ?? reading.at, petition.snapshot?.unit);
}

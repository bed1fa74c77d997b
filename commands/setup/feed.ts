import { Secret } from '../../config/secret.js';
import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { StoredFeed } from '../../src/ports/store/feeds.js';
import type { Line, Message } from '../../src/render/message.js';
import { noteChange } from '../access/note-change.js';
import { ensureHere } from '../naming/here.js';

const choices = ['new', 'off'];

/** What arrives in a channel, as an Atom feed at an address that is told once, to whoever asked. */
export const setupFeed: Command = {
	name: 'petition setup feed',
	summary: ({ commands }) => commands.setupFeed.summary,
	example: '/petition setup feed new',
	options: [
		{ name: 'address', kind: 'text', required: false, summary: ({ commands }) => commands.setupFeed.address, choices },
	],
	access: 'manager',
	async run(context, { address }) {
		return { visibility: 'private', message: await answer(context, address) };
	},
};

async function answer(context: CommandContext, address: string | undefined): Promise<Message> {
	const { ports, texts } = context;
	const { setupFeed: words } = texts;
	if (ports.publicAddress === null) throw new FaultError('feed-no-port');
	const feed = await feedHere(context);
	if (address === undefined) {
		const entries = feed === null ? 0 : await ports.store.feeds.count(feed.id);
		return feed === null
			? said('plain', words.none, words.what, words.how)
			: said('plain', words.here(feed.createdAt, entries), words.notAgain, words.off);
	}
	if (address === 'off') {
		if (feed === null) return said('plain', words.none, words.how);
		await end(context, feed.id);
		return said('good', words.ended, words.endedText);
	}
	const token = new Secret(ports.newToken());
	await begin(context, token);
	const url = `${ports.publicAddress}/feeds/${token.reveal()}`;
	return said('good', feed === null ? words.begun : words.moved, words.address(url), words.secret, words.when);
}

function said(tone: Message['tone'], title: Line, ...lines: readonly Line[]): Message {
	return { tone, title, blocks: lines.map((line) => ({ kind: 'text', line })) };
}

/** A channel has one: it is named after the channel, and belongs to its server or workspace (`homeOf`). */
const placeOf = ({ platform, workspace, channel }: Destination) => ({
	platform: 'feed',
	workspace: `${platform}/${workspace}`,
	channel,
});

async function feedHere(context: CommandContext): Promise<(StoredFeed & { readonly id: number }) | null> {
	const { store } = context.ports;
	const known = await store.destinations.find(placeOf(await ensureHere(context)));
	const feed = known === null ? null : await store.feeds.get(known.id);
	return known === null || feed === null ? null : { ...feed, id: known.id };
}

/** The old address, where there was one, leads nowhere from now on; what was in the feed stays in it. */
async function begin(context: CommandContext, token: Secret): Promise<void> {
	const { store, realNow } = context.ports;
	const origin = await ensureHere(context);
	await store.transaction(async (tx) => {
		await noteChange(tx, context, 'feed', 'new');
		const mirror = await tx.destinations.ensure(placeOf(origin), origin);
		const known = await tx.feeds.get(mirror.id);
		const title = context.texts.setupFeed.title(origin.name);
		const createdAt = known?.createdAt ?? realNow();
		await tx.feeds.set(mirror.id, { tokenHash: token.hash(), title, variable: null, createdAt });
		await tx.destinations.mirror(mirror.id, origin.id);
		await tx.destinations.resume(mirror.id);
	});
}

async function end(context: CommandContext, id: number): Promise<void> {
	await context.ports.store.transaction(async (tx) => {
		await noteChange(tx, context, 'feed', 'off');
		await tx.destinations.mirror(id, null);
		await tx.feeds.remove(id);
		for (const post of await tx.posts.open(id)) {
			if (post.state === 'waiting') await tx.posts.update(post.id, { state: 'dropped', outcome: 'unfollowed' });
		}
	});
}

import type { Crossing } from '../../src/domain/crossing.js';
import type { Destination } from '../../src/domain/destination.js';
import { isTestPost, postReference } from '../../src/domain/post-reference.js';
import { withoutBorrowed } from '../../src/facts/known-crossings.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Line, Message } from '../../src/render/message.js';
import { channelsAround, type Here } from '../naming/here.js';
import { postHere } from '../naming/post-here.js';
import { explainHeard, stateOf } from './heard.js';

/**
 * Why one announcement was told here, which the button under it asks. What was told elsewhere is as unknown here as
 * what is forgotten: nobody learns another channel's news by its id.
 */
export async function explainPost(context: CommandContext, place: Here, id: string): Promise<Message> {
	const { texts } = context;
	const { why: words } = texts;
	const { store } = context.ports;
	const destination = (await threadBeneath(context, id)) ?? place.destination;
	const post = destination === null ? null : await postHere(store, destination.id, id);
	if (destination === null || post === null) {
		return {
			tone: 'plain',
			title: words.post,
			blocks: [{ kind: 'text', line: isTestPost(id) ? words.postTest : words.postUnknown }],
		};
	}
	const { decisions } = context.ports.store;
	const items: Line[] = [];
	for (const crossing of await knownIn(context, post.crossings)) {
		const verdicts = await decisions.ofCrossing(destination.id, crossing.id);
		items.push(explainHeard({ kind: 'crossing', crossing, verdicts, post }, context));
	}
	for (const notice of post.notices) items.push(explainHeard({ kind: 'notice', notice, post }, context));
	return {
		tone: 'plain',
		title: words.post,
		blocks: [
			...(post.digests === undefined ? [] : [{ kind: 'text' as const, line: words.postDigest }]),
			...(post.live ? [{ kind: 'text' as const, line: words.postLive }] : []),
			...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
			{ kind: 'text', line: words.postState(stateOf(post, destination, context)) },
		],
		footer: [words.postHow, words.postNamed(postReference(post.id))],
	};
}

/** A thread of this channel that is a destination of its own: Slack says only in which channel a button was pressed. */
async function threadBeneath({ call, ports }: CommandContext, id: string): Promise<Destination | null> {
	const post = await ports.store.posts.get(id);
	const told = post === null ? null : await ports.store.destinations.get(post.destination);
	const { platform, workspace, channel } = call.place;
	const isBeneath =
		told?.platform === platform && told.workspace === workspace && told.channel.startsWith(`${channel}/`);
	return isBeneath ? told : null;
}

/** A correction names no number that only others asked for. */
async function knownIn(context: CommandContext, crossings: readonly Crossing[]): Promise<readonly Crossing[]> {
	const channels = await channelsAround(context);
	const known: Crossing[] = [];
	for (const each of crossings) known.push(...(await withoutBorrowed(context.ports.store, each, channels)));
	return known;
}

import type { MessageBody } from './bodies.js';
import { refusals } from './errors.js';
import { attachmentsOf, judgeFiles } from './form.js';
import { channelJson, messageJson } from './json.js';
import { judgeMessage } from './judge.js';
import { mentionsOf } from './messages.js';
import { bits, isThread, permissionsIn } from './permissions.js';
import type { Asked, Reply, State } from './state.js';
import type { Channel, Guild, Message } from './world.js';

/** POST /channels/{id}/threads of a forum: a thread and its first message, which has the same id. No nonce counts. */
export function openForumPost(state: State, { body, files }: Asked, channel: Channel): Reply {
	const { world, clock } = state;
	const may = permissionsIn(channel, world.botId);
	if ((may & bits.viewChannel) === 0n) throw refusals.missingAccess();
	if (channel.type !== 15) throw refusals.wrongChannelType();
	if ((may & bits.sendMessages) === 0n) throw refusals.missingPermissions();
	const { name = '', message: asked = {} } = body as { readonly name?: string; readonly message?: MessageBody };
	const named = name.length >= 1 && name.length <= 100 ? [] : ['name: 1 to 100 characters'];
	const extra = asked.nonce === undefined ? [] : ['message.nonce: not taken here'];
	const wrong = [...named, ...extra, ...judgeMessage(asked), ...judgeFiles(asked, files)];
	if (wrong.length > 0) throw refusals.invalidForm(wrong);
	const thread = world.addChannel(channel.guild, name, 11, channel);
	thread.ownerId = world.botId;
	const first: Message = {
		id: thread.id,
		channelId: thread.id,
		author: { id: world.botId, bot: true },
		content: asked.content ?? '',
		embeds: asked.embeds ?? [],
		components: asked.components ?? [],
		attachments: attachmentsOf(asked, files),
		flags: asked.flags ?? 0,
		nonce: null,
		...mentionsOf(asked, channel, may),
		at: clock.now(),
		editedAt: null,
		askedBy: null,
	};
	thread.messages.push(first);
	return { status: 201, body: { ...channelJson(thread), message: messageJson(first) } };
}

/** GET /guilds/{id}/threads/active */
export function activeThreads(guild: Guild): Record<string, unknown> {
	const threads = [...guild.channels.values()].filter((each) => isThread(each) && !each.archived);
	return { threads: threads.map(channelJson), members: [] };
}

/** GET /channels/{id}/threads/archived/public: the one that was archived last first. */
export function archivedThreads(state: State, { query }: Asked, channel: Channel): Reply {
	const may = permissionsIn(channel, state.world.botId);
	if ((may & bits.readMessageHistory) === 0n) throw refusals.missingPermissions();
	const limit = Number(query.get('limit') ?? 50);
	const archived = [...channel.guild.channels.values()].filter((each) => each.parent === channel && each.archived);
	const before = query.get('before');
	const all = archived.map(channelJson).toReversed();
	const rest = before === null ? all : all.filter((each) => stampOf(each) < before);
	return { status: 200, body: { threads: rest.slice(0, limit), members: [], has_more: rest.length > limit } };
}

function stampOf(channel: Record<string, unknown>): string {
	return (channel['thread_metadata'] as { readonly archive_timestamp: string }).archive_timestamp;
}

/** GET /channels/{id}/messages/{id} */
export function oneMessage(state: State, channel: Channel, id: string): Reply {
	const may = permissionsIn(channel, state.world.botId);
	if ((may & bits.readMessageHistory) === 0n) throw refusals.missingPermissions();
	const message = channel.messages.find((each) => each.id === id);
	if (message === undefined) throw refusals.unknownMessage();
	return { status: 200, body: messageJson(message) };
}

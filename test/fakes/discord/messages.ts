import type { MessageBody } from './bodies.js';
import { refusals } from './errors.js';
import { attachmentsOf, judgeFiles } from './form.js';
import { messageJson } from './json.js';
import { judge, judgeMessage } from './judge.js';
import { bits, isThread, permissionsIn } from './permissions.js';
import type { Asked, Reply, State } from './state.js';
import type { Channel, Message } from './world.js';

/** POST /channels/{id}/messages */
export function createMessage(state: State, { body, files }: Asked, channel: Channel): Reply {
	const may = permissionsIn(channel, state.world.botId);
	const { direct } = channel.guild;
	if (direct !== undefined && !state.world.takesDirect(direct)) throw refusals.cannotWriteTo();
	if ((may & bits.viewChannel) === 0n) throw refusals.missingAccess();
	if (channel.type === 4 || channel.type === 15) throw refusals.nonTextChannel();
	if ((may & (isThread(channel) ? bits.sendMessagesInThreads : bits.sendMessages)) === 0n) {
		throw refusals.missingPermissions();
	}
	if (channel.archived && channel.locked) throw refusals.archivedThread();
	const asked = body as MessageBody;
	const wrong = [...judge('MessageCreateRequest', body), ...judgeMessage(asked), ...judgeFiles(asked, files)];
	if (wrong.length > 0) throw refusals.invalidForm(wrong);
	if ((asked.embeds ?? []).length > 0 && (may & bits.embedLinks) === 0n) throw refusals.missingPermissions();
	const nonce = asked.nonce === undefined || asked.nonce === null ? null : String(asked.nonce);
	if (files.size > 0 && (may & bits.attachFiles) === 0n) throw refusals.missingPermissions();
	if (nonce !== null && nonce.length > 25) throw refusals.invalidForm(['nonce: longer than 25 characters']);
	for (const [old, { at }] of state.nonces) if (state.clock.now() - at >= state.nonceWindowMs) state.nonces.delete(old);
	const first = asked.enforce_nonce === true && nonce !== null ? state.nonces.get(nonce) : undefined;
	// Unique "in the past few minutes": the first message comes back, and nothing is posted.
	if (first !== undefined) {
		return { status: 200, body: { ...messageJson(first), nonce } };
	}
	const message: Message = {
		id: state.world.newId(),
		channelId: channel.id,
		author: { id: state.world.botId, bot: true },
		content: asked.content ?? '',
		embeds: asked.embeds ?? [],
		components: asked.components ?? [],
		attachments: attachmentsOf(asked, files),
		flags: asked.flags ?? 0,
		nonce,
		...mentionsOf(asked, channel, may),
		at: state.clock.now(),
		editedAt: null,
		askedBy: null,
	};
	channel.archived = false;
	channel.messages.push(message);
	if (nonce !== null) state.nonces.set(nonce, message);
	return { status: 200, body: { ...messageJson(message), ...(nonce === null ? {} : { nonce }) } };
}

/** Who is notified: what the content names, the body allows, and the bot may. Without `allowed_mentions` all is allowed. */
export function mentionsOf(
	{ content, allowed_mentions: allowed }: Pick<MessageBody, 'content' | 'allowed_mentions'>,
	channel: Channel,
	may: bigint,
): Pick<Message, 'mentionRoles' | 'mentionEveryone'> {
	const mayAll = (may & bits.mentionEveryone) !== 0n;
	const parses = (kind: string) => allowed === undefined || (allowed.parse ?? []).includes(kind);
	const named = [...(content ?? '').matchAll(/<@&(\d+)>/g)].map((match) => match[1] as string);
	const mentionRoles = named.filter((id) => {
		const role = channel.guild.roles.get(id);
		if (role === undefined || !(parses('roles') || (allowed?.roles ?? []).includes(id))) return false;
		return role.mentionable || mayAll;
	});
	return { mentionRoles, mentionEveryone: /@(everyone|here)/.test(content ?? '') && parses('everyone') && mayAll };
}

/** GET /channels/{id}/messages: newest first. */
export function listMessages(state: State, { query }: Asked, channel: Channel): Reply {
	const may = permissionsIn(channel, state.world.botId);
	if ((may & bits.viewChannel) === 0n) throw refusals.missingAccess();
	// The documentation: without this permission the list is empty, it is not refused.
	if ((may & bits.readMessageHistory) === 0n) return { status: 200, body: [] };
	const limit = Number(query.get('limit') ?? 50);
	if (!(limit >= 1 && limit <= 100)) throw refusals.invalidForm(['limit: 1 to 100']);
	const after = query.get('after');
	const found = channel.messages.filter((message) => after === null || BigInt(message.id) > BigInt(after));
	// With `after` Discord gives the oldest of those that follow.
	const page = after === null ? found.slice(-limit) : found.slice(0, limit);
	return { status: 200, body: page.toReversed().map(messageJson) };
}

const crossposted = 1;

/** POST /channels/{id}/messages/{id}/crosspost: one's own messages need no more than to send them. */
export function crosspost(state: State, channel: Channel, id: string): Reply {
	const may = permissionsIn(channel, state.world.botId);
	if ((may & bits.viewChannel) === 0n) throw refusals.missingAccess();
	if (channel.type !== 5) throw refusals.wrongChannelType();
	if ((may & bits.sendMessages) === 0n) throw refusals.missingPermissions();
	const message = channel.messages.find((each) => each.id === id);
	if (message === undefined) throw refusals.unknownMessage();
	if ((message.flags & crossposted) !== 0) throw refusals.alreadyCrossposted();
	message.flags |= crossposted;
	return { status: 200, body: messageJson(message) };
}

/** PATCH /channels/{id}/messages/{id} */
export function editMessage(state: State, { body }: Asked, channel: Channel, id: string): Reply {
	const message = channel.messages.find((each) => each.id === id);
	if (message === undefined) throw refusals.unknownMessage();
	if (message.author.id !== state.world.botId) throw refusals.otherAuthor();
	if (channel.archived) throw refusals.archivedThread();
	const wrong = [...judge('MessageEditRequestPartial', body), ...judgeMessage(body as MessageBody, true)];
	if (wrong.length > 0) throw refusals.invalidForm(wrong);
	Object.assign(message, withoutUndefined(body as MessageBody), { editedAt: state.clock.now() });
	return { status: 200, body: messageJson(message) };
}

function withoutUndefined({ content, embeds, components, attachments }: MessageBody): Partial<Message> {
	return {
		// Those that are named stay.
		...(attachments?.length === 0 ? { attachments: [] } : {}),
		...(content === undefined ? {} : { content: content ?? '' }),
		...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
		...(components === undefined ? {} : { components: components ?? [] }),
	};
}

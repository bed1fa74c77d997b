import { RESTJSONErrorCodes as Code, Routes } from 'discord.js';
import type { Destination } from '../../domain/destination.js';
import type { SendOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Outgoing } from '../../ports/chat.js';
import { type DiscordMessage, type DiscordReader, renderDiscord } from '../../render/discord.js';
import type { Api } from './api.js';
import { openThread, orThreads } from './forum.js';
import { outcomeOf } from './outcome.js';
import { type Attached, type PictureDeps, withPicture } from './picture.js';
import { Sent } from './schema.js';

export interface PostDeps extends PictureDeps {
	readonly api: Api;
	readonly domainNow: () => Instant;
	/** A command as it is given here: its options by name. */
	readonly command: (typed: string) => string;
	readonly pressable: NonNullable<DiscordReader['pressable']>;
}

/** An announcement as Discord is sent it. */
export function bodyOf(
	{ command, pressable }: Pick<PostDeps, 'command' | 'pressable'>,
	to: Destination,
	{ postId, message, mention }: Outgoing,
	now: Instant,
): DiscordMessage {
	return renderDiscord(message, { now, zone: to.zone, locale: to.locale, command, pressable, mention, postId });
}

/** One try, and what came of it. Nothing is retried here: the outbox does that, when it knows what happened. */
export async function post(ports: PostDeps, to: Destination, outgoing: Outgoing): Promise<SendOutcome> {
	const now = ports.domainNow();
	const plain = bodyOf(ports, to, outgoing, now);
	const reader = { now, zone: to.zone, locale: to.locale };
	// Drawn before the try: whatever comes of it, nothing has left yet.
	const shown = await withPicture(ports, plain, outgoing.message.picture, reader);
	const outcome = await tryOnce(ports, to, outgoing, shown);
	// Refused for certain, perhaps only for its file: no picture is worth an announcement.
	const maybeForFile = shown.files.length > 0 && outcome.kind === 'permission-lost';
	return maybeForFile ? tryOnce(ports, to, outgoing, { body: plain, files: [] }) : outcome;
}

async function tryOnce(ports: PostDeps, to: Destination, outgoing: Outgoing, shown: Attached): Promise<SendOutcome> {
	const { thread } = outgoing;
	if (thread === undefined) {
		const outcome = await say(ports, to.channel, outgoing, shown);
		return isNoPlace(outcome) ? orThreads(ports.api, to, outcome) : outcome;
	}
	return thread.root === null ? openThread(ports.api, to, outgoing, shown) : say(ports, thread.root, outgoing, shown);
}

/** A channel without messages may have threads. */
function isNoPlace(outcome: SendOutcome): boolean {
	return outcome.kind === 'destination-lost' && outcome.code === String(Code.CannotSendMessagesInNonTextChannel);
}

async function say(
	{ api }: PostDeps,
	channel: string,
	{ postId, leaveBy }: Outgoing,
	{ body, files }: Attached,
): Promise<SendOutcome> {
	// The same at every try: Discord gives back the first message instead of making a second one.
	const once = { ...body, nonce: postId, enforce_nonce: true };
	try {
		const answer = Sent.safeParse(await api.send(Routes.channelMessages(channel), once, { files, leaveBy }));
		return answer.success ? { kind: 'sent', messageId: answer.data.id } : { kind: 'unknown', code: 'shape' };
	} catch (error) {
		api.refuses(error);
		return outcomeOf(error);
	}
}

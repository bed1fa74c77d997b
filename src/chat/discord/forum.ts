import { type ChannelType, Routes } from 'discord.js';
import { z } from 'zod';
import type { Destination } from '../../domain/destination.js';
import { messagesOnly, type SendOutcome, threadsOnly } from '../../domain/outcome.js';
import type { Outgoing } from '../../ports/chat.js';
import { cutLine } from '../../render/cut.js';
import { clean } from '../../render/escape.js';
import { outside } from '../../render/line.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { isForum } from './permissions.js';
import type { Attached } from './picture.js';
import { Channel, Sent } from './schema.js';

/** Discord's limit for the name of a thread. */
const longestName = 100;

/** The channel's type as Discord says; null where it does not, with what came of asking. */
async function typeOf(api: Api, channel: string): Promise<ChannelType | SendOutcome> {
	try {
		return Channel.parse(await api.look(Routes.channel(channel))).type;
	} catch (error) {
		api.refuses(error);
		// Nothing was sent: whatever came of the question, the post may be tried again.
		if (error instanceof z.ZodError) return { kind: 'retry-after', ms: 0, code: 'shape' };
		const outcome = outcomeOf(error);
		return outcome.kind === 'unknown' ? { kind: 'retry-after', ms: 0, code: outcome.code } : outcome;
	}
}

/** What a channel that takes no messages takes: threads, if it is a forum. */
export async function orThreads(api: Api, to: Destination, refused: SendOutcome): Promise<SendOutcome> {
	const type = await typeOf(api, to.channel);
	return typeof type === 'number' && isForum({ type }) ? { kind: 'retry-after', ms: 0, code: threadsOnly } : refused;
}

/**
 * Opens a post in a forum, whose first message is the announcement. There is no nonce for it: a doubtful one is looked
 * for among the forum's threads.
 */
export async function openThread(
	api: Api,
	to: Destination,
	{ thread, leaveBy }: Outgoing,
	{ body, files }: Attached,
): Promise<SendOutcome> {
	const type = await typeOf(api, to.channel);
	if (typeof type !== 'number') return type;
	if (!isForum({ type })) return { kind: 'retry-after', ms: 0, code: messagesOnly };
	const asked = { name: nameOf(thread?.title ?? ''), message: body };
	try {
		const answer = Sent.safeParse(await api.send(Routes.threads(to.channel), asked, { files, leaveBy }));
		// A forum post has the id of its first message.
		return answer.success ? { kind: 'sent', messageId: answer.data.id } : { kind: 'unknown', code: 'shape' };
	} catch (error) {
		api.refuses(error);
		return outcomeOf(error);
	}
}

/** A title is shown as it is: a name of a thread has no markup, and mentions nobody. */
function nameOf(title: string): string {
	const write = (line: ReturnType<typeof cutLine>) =>
		line
			.map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'outside' ? clean(piece.text) : ''))
			.join('');
	return write(cutLine([outside(title)], longestName, write)).trim() || '–';
}

import { RESTJSONErrorCodes as Code, DiscordAPIError, Routes } from 'discord.js';
import type { Destination } from '../../domain/destination.js';
import type { EditOutcome } from '../../domain/outcome.js';
import type { Revision } from '../../ports/chat.js';
import { outcomeOf } from './outcome.js';
import { bodyOf, type PostDeps } from './post.js';

const gone: readonly unknown[] = [Code.UnknownChannel, Code.UnknownMessage];
const tooManyEdits = Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached;
const editAgainMs = 60_000;

/** Says something else in a message of ours. Its picture goes: it may show what was wrong. */
export async function edit(
	ports: PostDeps,
	to: Destination,
	{ postId, messageId, message, leaveBy, background, thread }: Revision,
): Promise<EditOutcome> {
	const { api, domainNow } = ports;
	const body = bodyOf(ports, to, { postId, message, mention: null, leaveBy }, domainNow());
	try {
		// A mention stands in the content: an empty one takes it away.
		// A message that opened a thread is in it, and gave it its id.
		const channel = thread === undefined ? to.channel : (thread.root ?? messageId);
		const route = Routes.channelMessage(channel, messageId);
		const lane = background ? 'background' : 'announcement';
		await api.edit(route, { ...body, content: '', attachments: [] }, leaveBy, lane);
		return { kind: 'edited' };
	} catch (error) {
		api.refuses(error);
		return editOutcomeOf(error);
	}
}

/** What came of a request about a message of ours that ended in this error. */
export function editOutcomeOf(error: unknown): EditOutcome {
	const code = error instanceof DiscordAPIError ? error.code : null;
	if (gone.includes(code)) return { kind: 'gone' };
	if (code === tooManyEdits) return { kind: 'retry-after', ms: editAgainMs, code: String(code) };
	const outcome = outcomeOf(error);
	switch (outcome.kind) {
		case 'retry-after':
		case 'unknown':
		case 'credentials-refused':
			return outcome;
		case 'sent':
			return { kind: 'edited' };
		default:
			return { kind: 'cannot', code: outcome.code };
	}
}

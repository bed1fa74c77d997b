import type { types } from '@slack/bolt';
import type { Destination } from '../../domain/destination.js';
import type { SendOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Outgoing, ThreadRef } from '../../ports/chat.js';
import type { Clock } from '../../ports/clock.js';
import { renderSlack } from '../../render/slack.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import type { Pictures } from './pictures.js';
import type { RateLimiter } from './rate-limiter.js';
import { Sent } from './schema.js';
import type { Workspaces } from './workspaces.js';

export interface PostDeps {
	readonly api: Api;
	readonly rateLimiter: RateLimiter;
	readonly pictures: Pictures;
	readonly workspaces: Workspaces;
	/** Real time. */
	readonly clock: Clock;
	readonly domainNow: () => Instant;
}

/** Blocks as Slack's types name them: readonly in ours, mutable in theirs. */
export function asBlocks(blocks: readonly unknown[]): types.KnownBlock[] {
	return blocks as types.KnownBlock[];
}

/** The same as a reply, which the channel may show, too. */
function inThread<T extends object>(body: T, thread: ThreadRef | undefined) {
	if (thread?.root == null) return body;
	const reply = { ...body, thread_ts: thread.root };
	return thread.broadcast ? { ...reply, reply_broadcast: true as const } : reply;
}

/** An announcement waits for its picture no longer. */
const pictureTimeoutMs = 8_000;
/** So long after a refusal of its picture it may be tried with it again. */
const pictureAgainMs = 1_000;

/** One try, and what came of it. Nothing is retried here: the outbox does that, when it knows what happened. */
export async function post(
	ports: PostDeps,
	to: Destination,
	{ postId, message, mention, leaveBy, thread }: Outgoing,
): Promise<SendOutcome> {
	const { workspace, channel, zone, locale } = to;
	const token = await ports.workspaces.token(workspace);
	if (token === null) return { kind: 'permission-lost', code: 'not-installed' };
	const reader = { now: ports.domainNow(), zone, locale, mention, postId };
	// Before the try: what goes wrong with a picture leaves no doubt about the message.
	const file = await ports.pictures.fileOf(workspace, message.picture, reader, pictureTimeoutMs);
	const { blocks, metadata, ...rest } = renderSlack(message, reader, file);
	const body = { token, channel, blocks: asBlocks(blocks), ...rest, ...(metadata === undefined ? {} : { metadata }) };
	const said = inThread(body, thread);
	try {
		const turn = await ports.rateLimiter.inTurn(workspace, channel, async () =>
			ports.clock.now() > leaveBy ? null : ports.api.posts.chat.postMessage(said),
		);
		if ('wait' in turn || turn.done === null) {
			return { kind: 'retry-after', ms: 'wait' in turn ? turn.wait : 0, code: 'pace' };
		}
		ports.workspaces.taken();
		const answer = Sent.safeParse(turn.done);
		return answer.success ? { kind: 'sent', messageId: answer.data.ts } : { kind: 'unknown', code: 'shape' };
	} catch (error) {
		const outcome = ports.workspaces.judge(outcomeOf(error), workspace);
		if (outcome.kind !== 'payload-refused' || message.picture === undefined || file === null) return outcome;
		// Most likely Slack is not done with the file. Without the picture it will show whose fault it is.
		ports.pictures.refused(workspace, message.picture);
		return { kind: 'retry-after', ms: pictureAgainMs, code: outcome.code };
	}
}

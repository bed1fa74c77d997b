import { Routes } from 'discord.js';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Destination } from '../../domain/destination.js';
import type { SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Tries } from '../../ports/chat.js';
import type { Access, AccessDeps } from './access.js';
import { accessTo } from './access.js';
import { arrivesWithinMs, clockSkewMs, failed, postOf, snowflakeAt, unknown, whyClosed } from './looking-back.js';
import type { PostDeps } from './post.js';
import { Message, Threads } from './schema.js';

/** The thread before the one in doubt is looked for with it: it is gone where somebody clears the forum. */
const before = 600_000;
const page = 100;
/** Pages of archived threads of one look: more than a forum puts aside in hours. */
const pages = 10;

type Unknown = Extract<SettleOutcome, { kind: 'unknown' }>;

/**
 * Whether a forum post arrived. Nothing makes Discord refuse a second one, so everything that may be it is read: the
 * forum's open threads, the archived ones, and the first message of each that is ours, for the button that names the post.
 */
export async function settleInForum(
	ports: PostDeps & AccessDeps,
	to: Destination,
	postId: string,
	tries: Tries,
): Promise<SettleOutcome> {
	const now = ports.clock.now();
	const certainAt = tries.ended + arrivesWithinMs;
	if (now < certainAt) return unknown('on-its-way', { ms: certainAt - now });
	const access: Access = await accessTo(ports, to.channel);
	const closed = whyClosed(access, to);
	if (closed !== null) return closed;
	try {
		return await lookFor(ports, to, postId, tries);
	} catch (error) {
		return failed(ports, error);
	}
}

async function lookFor(
	ports: PostDeps & AccessDeps,
	to: Destination,
	postId: string,
	{ first, known }: Tries,
): Promise<SettleOutcome> {
	const start = first - clockSkewMs;
	const [oldest, me] = [snowflakeAt(start - before), await ports.botId()];
	const threads = await threadsSince(ports, to, start - before);
	if (!Array.isArray(threads)) return threads;
	const there = new Set(threads.map(({ id }) => id));
	const ours = threads.filter(({ id, owner_id: owner }) => owner === me && BigInt(id) >= snowflakeAt(start));
	let deleted = known.some((id) => BigInt(id) > oldest && !there.has(id));
	for (const { id } of ours) {
		const message = await firstMessage(ports, id);
		if (message === null) deleted = true;
		else if (postOf(message) === postId) return { kind: 'sent', messageId: id };
	}
	return deleted ? unknown('messages-deleted', { lasting: true }) : { kind: 'absent' };
}

/** Every thread of a forum that may have been opened since then, open or archived. */
async function threadsSince(
	{ api }: Pick<AccessDeps, 'api'>,
	{ workspace, channel }: Destination,
	since: Instant,
): Promise<z.infer<typeof Threads>['threads'] | Unknown> {
	const open = Threads.parse(await api.get(Routes.guildActiveThreads(workspace)));
	const found = open.threads.filter(({ parent_id: parent }) => parent === channel);
	let until: string | null = null;
	for (let i = 0; i < pages; i++) {
		const query = new URLSearchParams({ limit: String(page), ...(until === null ? {} : { before: until }) });
		const { threads, has_more: more } = Threads.parse(await api.get(Routes.channelThreads(channel, 'public'), query));
		found.push(...threads);
		// The one that was archived last comes first, and none is archived before it was opened.
		until = threads.at(-1)?.thread_metadata?.archive_timestamp ?? null;
		if (!more || until === null || Temporal.Instant.from(until).epochMilliseconds < since) return found;
	}
	return unknown('no-answer');
}

/** The message that a thread began with; null where somebody deleted it. */
async function firstMessage({ api }: Pick<AccessDeps, 'api'>, thread: string): Promise<Message | null> {
	try {
		return Message.parse(await api.get(Routes.channelMessage(thread, thread)));
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}

function isGone(error: unknown): boolean {
	return error instanceof Error && 'status' in error && error.status === 404;
}

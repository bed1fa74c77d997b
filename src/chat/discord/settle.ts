import { Routes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Destination } from '../../domain/destination.js';
import type { SettleOutcome } from '../../domain/outcome.js';
import type { Outgoing, Tries } from '../../ports/chat.js';
import type { DiscordMessage } from '../../render/discord.js';
import { type AccessDeps, accessTo } from './access.js';
import {
	arrivesWithinMs,
	clockSkewMs,
	failed,
	postOf,
	snowflakeAt,
	type Unknown,
	unknown,
	whyClosed,
} from './looking-back.js';
import { bodyOf, type PostDeps } from './post.js';
import { Message } from './schema.js';
import { settleInForum } from './settle-forum.js';

/**
 * Discord keeps a nonce "for the past few minutes": a repeat that leaves within the first of them gives back the first
 * message instead of making a second one.
 */
const nonceWindowMs = 60_000;

/** The message before the one in doubt is looked for with it: it is gone where somebody clears the channel. */
const before = 600_000;
/** Who looks later looks through so much of what came afterwards: a message may have been on its way for long. */
const readsOnMs = 3_600_000;
const page = 100;
/** One look reads so many pages, and the next one so much later, milliseconds, those behind them: Discord counts them. */
const pages = 4;
const nextPagesMs = 5_000;
/** As many posts may be half read; another begins anew. */
const maxReadings = 500;

type Found = Exclude<SettleOutcome, { kind: 'repeatable' }>;

/** How far a channel was read for a post: it may take many looks. */
interface Reading {
	after: bigint;
	readonly to: bigint;
	/** Messages that must be there and have not come yet. */
	readonly missing: Set<string>;
	/** A message of an older version that could be the one in doubt. */
	unmatched: boolean;
}

export type Settle = (to: Destination, outgoing: Outgoing, tries: Tries) => Promise<SettleOutcome>;

/**
 * Whether a doubtful post arrived: the channel is read back from before the first try, for the button that names the
 * post. Where that does not tell, repeating does while the nonce is known.
 */
export function createSettle(ports: PostDeps & AccessDeps): Settle {
	const readings = new LRUCache<string, Reading>({ max: maxReadings });

	async function readBack(to: Destination, outgoing: Outgoing, tries: Tries): Promise<Found> {
		// A conversation with one person is no server's: nobody can be in the way.
		const closed = to.workspace === '' ? null : whyClosed(await accessTo(ports, to.channel), to);
		if (closed !== null) return closed;
		const me = await botId(ports);
		if (typeof me !== 'string') return me;
		const reading = readings.get(outgoing.postId) ?? begin(tries);
		readings.set(outgoing.postId, reading);
		for (let i = 0; i < pages; i++) {
			const messages = await history(ports, to.channel, reading.after);
			if (!Array.isArray(messages)) return messages;
			const posts = messages.filter((each) => each.author.id === me && each.interaction_metadata === undefined);
			const same = posts.find((each) => isSame(each, to, outgoing, tries));
			if (same !== undefined) return { kind: 'sent', messageId: same.id };
			for (const { id } of posts) reading.missing.delete(id);
			reading.unmatched ||=
				!tries.named && posts.some((each) => postOf(each) === null && !tries.known.includes(each.id));
			for (const { id } of messages) if (BigInt(id) > reading.after) reading.after = BigInt(id);
			if (messages.length < page || reading.after >= reading.to) return complete(reading);
		}
		return unknown('no-answer', { ms: nextPagesMs });
	}

	function isSame(message: Message, to: Destination, outgoing: Outgoing, { named, known }: Tries): boolean {
		const post = postOf(message);
		if (post !== null || named || known.includes(message.id)) return post === outgoing.postId;
		return looksLike(message, bodyOf(ports, to, outgoing, ports.domainNow()));
	}

	return async (there, outgoing, tries) => {
		const { thread, postId } = outgoing;
		if (thread !== undefined && thread.root === null) return settleInForum(ports, there, postId, tries);
		// What was said in a thread is read back from there.
		const to = thread?.root == null ? there : { ...there, channel: thread.root };
		const now = ports.clock.now();
		const insideWindow = now >= tries.first && now < tries.first + nonceWindowMs;
		const certainAt = tries.ended + arrivesWithinMs;
		if (!insideWindow && now < certainAt) return unknown('on-its-way', { ms: certainAt - now });
		const found = await readBack(to, outgoing, tries);
		// What was read too early to be certain of is read again.
		const halfRead = found.kind === 'unknown' && found.code === 'no-answer' && now >= certainAt;
		if (!halfRead) readings.delete(outgoing.postId);
		if (found.kind === 'sent' || (found.kind === 'unknown' && found.code === 'messages-deleted')) return found;
		return insideWindow ? { kind: 'repeatable', leaveBy: tries.first + nonceWindowMs } : found;
	};
}

function complete({ missing, unmatched }: Reading): Found {
	if (missing.size > 0) return unknown('messages-deleted', { lasting: true });
	return unmatched ? unknown('not-recognised', { lasting: true }) : { kind: 'absent' };
}

async function botId(ports: AccessDeps): Promise<string | Unknown> {
	try {
		return await ports.botId();
	} catch (error) {
		return failed(ports, error);
	}
}

/** From the message before the one in doubt, until the last moment at which that could have come. */
function begin({ first, ended, known }: Tries): Reading {
	const start = snowflakeAt(first - clockSkewMs);
	const earlier = known.map(BigInt).filter((id) => id < start && id > snowflakeAt(first - before));
	const [previous] = earlier.toSorted((a, b) => (a < b ? 1 : -1));
	const after = previous === undefined ? start : previous - 1n;
	const to = snowflakeAt(ended + readsOnMs);
	const missing = new Set(known.filter((id) => BigInt(id) > after && BigInt(id) < to));
	return { after, to, missing, unmatched: false };
}

/** Messages after this id, or why they cannot be read now. */
async function history(ports: AccessDeps, channel: string, after: bigint): Promise<Message[] | Unknown> {
	try {
		const query = new URLSearchParams({ after: String(after), limit: String(page) });
		return z.array(Message).parse(await ports.api.get(Routes.channelMessages(channel), query));
	} catch (error) {
		return failed(ports, error);
	}
}

/** A message of a version that put no button under it: of the same petition, with the same headline. */
function looksLike(message: Message, body: DiscordMessage): boolean {
	const [there, ours] = [message.embeds[0], body.embeds[0]];
	const name = (text: string | undefined) => text?.split('\n')[0]?.trim();
	return ours?.title !== undefined && there?.title === ours.title && name(there.description) === name(ours.description);
}

import { LRUCache } from 'lru-cache';
import type { Destination } from '../../domain/destination.js';
import type { SettleCode, SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Outgoing, Tries } from '../../ports/chat.js';
import type { Clock } from '../../ports/clock.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { History } from './schema.js';
import type { Workspaces } from './workspaces.js';

export interface SettleDeps {
	readonly api: Api;
	readonly workspaces: Workspaces;
	readonly clock: Clock;
	/** Whether workspaces add the app by themselves: Slack lets such an app read little. */
	readonly distributed: boolean;
}

/** Whether a doubtful post arrived. */
export type Settle = (
	to: Destination,
	outgoing: Pick<Outgoing, 'postId' | 'thread'>,
	tries: Tries,
) => Promise<SettleOutcome>;

/** A message that is not there so long after the last try was over is not on its way any more. */
const arrivesWithinMs = 30_000;
/** How far this machine's clock may be from Slack's, from which message ids are made. */
const clockSkewMs = 30_000;
/** The message before the one in doubt is looked for with it: it is gone where somebody clears the channel. */
const before = 600_000;
/**
 * Slack's own limits of `conversations.history` for each workspace: once a minute and 15 messages for an app that is
 * distributed, 50 times a minute for one of the workspace's own. A little is left to whoever else may ask.
 * `readsOn`: who looks later looks through so much of what came afterwards, for a message that was on its way for long.
 */
const limits = {
	distributed: { page: 15, gap: 60_500, readsOn: 600_000 },
	own: { page: 100, gap: 1_500, readsOn: 3_600_000 },
} as const;

/** How far the history of a channel was read for a post: it may take many looks. */
interface Reading {
	readonly oldest: string;
	readonly latest: string;
	cursor: string;
	readonly seen: Set<string>;
}

/** As many posts may be half read; another begins anew. */
const maxReadings = 500;

type Unknown = Extract<SettleOutcome, { kind: 'unknown' }>;

function unknown(code: SettleCode, { lasting = false, ms = 0 } = {}): Unknown {
	return { kind: 'unknown', code, lasting, ms };
}

/**
 * Reads a channel back from before a doubtful post's first try, for the post's id in a message's metadata. Not before
 * it could be certain: a workspace's readings are few, and whoever waits for this channel waits half a minute.
 */
export function createSettle(ports: SettleDeps): Settle {
	const { workspaces, clock } = ports;
	const { page, gap, readsOn } = ports.distributed ? limits.distributed : limits.own;
	const readings = new LRUCache<string, Reading>({ max: maxReadings });
	/** When each workspace's history was last asked for, or when it may be asked for again. */
	const freeAt = new Map<string, Instant>();

	/** One page of the channel, or what kept it from being read. */
	async function readPage(
		token: string,
		{ workspace, channel }: Destination,
		root: string | null,
		{ cursor, oldest, latest }: Reading,
	) {
		const wait = (freeAt.get(workspace) ?? 0) - clock.now();
		if (wait > 0) return unknown('no-answer', { ms: wait });
		freeAt.set(workspace, clock.now() + gap);
		const asked = { token, channel, oldest, latest, limit: page, include_all_metadata: true };
		try {
			const page = cursor === '' ? asked : { ...asked, cursor };
			// What was said in a thread stands in no history of its channel.
			const { history, replies } = ports.api.answers.conversations;
			const given = await (root === null ? history(page) : replies({ ...page, ts: root }));
			const parsed = History.safeParse(given);
			return parsed.success ? parsed.data : unknown('no-answer');
		} catch (error) {
			const outcome = workspaces.judge(outcomeOf(error));
			if (outcome.kind === 'destination-lost') return unknown('channel-closed', { lasting: true });
			if (outcome.kind === 'permission-lost') return unknown('history-closed', { lasting: true });
			if (outcome.kind !== 'retry-after') return unknown('no-answer');
			freeAt.set(workspace, clock.now() + outcome.ms);
			return unknown('no-answer', { ms: outcome.ms });
		}
	}

	/** Reads one page further; the rest is for the next look. */
	async function readBack(
		to: Destination,
		{ postId, thread }: Pick<Outgoing, 'postId' | 'thread'>,
		tries: Tries,
	): Promise<SettleOutcome> {
		const token = await workspaces.token(to.workspace);
		if (token === null) return unknown('channel-closed', { lasting: true });
		const reading = readings.get(postId) ?? begin(tries, readsOn);
		readings.set(postId, reading);
		const read = await readPage(token, to, thread?.root ?? null, reading);
		if ('kind' in read) return read;
		const found = read.messages.find(({ metadata }) => {
			return metadata?.event_type === 'milepost_post' && metadata.event_payload['post_id'] === postId;
		});
		if (found !== undefined) return { kind: 'sent', messageId: found.ts };
		for (const { ts } of read.messages) reading.seen.add(ts);
		reading.cursor = read.response_metadata?.next_cursor ?? '';
		if (!read.has_more || reading.cursor === '') return complete(reading, tries);
		return unknown('no-answer', { ms: gap });
	}

	return async (to, outgoing, tries) => {
		const { postId } = outgoing;
		const certainAt = tries.ended + arrivesWithinMs;
		const now = clock.now();
		if (now < certainAt) return unknown('on-its-way', { ms: certainAt - now });
		const found = await readBack(to, outgoing, tries);
		const halfRead = found.kind === 'unknown' && found.code === 'no-answer' && found.ms > 0;
		if (!halfRead) readings.delete(postId);
		return found;
	};
}

function begin({ first, ended, known }: Tries, readsOn: number): Reading {
	const start = first - clockSkewMs;
	const last = known.map(momentOf).filter((at) => at < start && at > first - before);
	return {
		oldest: asTs(Math.max(0, last.length === 0 ? start : Math.max(...last) - 1)),
		latest: asTs(ended + readsOn),
		cursor: '',
		seen: new Set(),
	};
}

/** Everything was read: a message of ours that must be there and is not was deleted by somebody. */
function complete({ oldest, latest, seen }: Reading, { known }: Tries): SettleOutcome {
	const missing = known.some((ts) => Number(ts) > Number(oldest) && Number(ts) < Number(latest) && !seen.has(ts));
	return missing ? unknown('messages-deleted', { lasting: true }) : { kind: 'absent' };
}

function momentOf(ts: string): Instant {
	return Number(ts) * 1_000;
}

function asTs(at: Instant): string {
	return (at / 1_000).toFixed(6);
}

import { z } from 'zod';
import type { Crossing } from '../crossing.js';
import type { Facts } from '../facts.js';
import { maybeNumber, outlookFact, unitFact } from '../families/facts.js';
import type { Instant, Petition, Reading } from '../petition.js';

const entryShape = z.object({
	petition: z.int(),
	platform: z.string(),
	title: z.string(),
	url: z.string().nullable(),
	zone: z.string(),
	count: z.int(),
	countKind: z.enum(['exact', 'displayed', 'approximate', 'typed', 'imported']),
	/** What is counted; absent: signatures. */
	unit: unitFact,
	/** When its platform was last asked with success. */
	seenAt: z.int(),
	/** Signatures since the last digest, negative when it fell; null where no count of then is known. */
	change: z.int().nullable(),
	/** Signatures a day, lately. */
	perDay: maybeNumber,
	needed: maybeNumber,
	of: maybeNumber,
	/** How signing stands: open, or why nobody can sign. */
	state: z.enum(['open', 'closed', 'rejected', 'withdrawn', 'hidden']),
	/** When signing ends; absent where it ends never, or is over. */
	deadline: maybeNumber,
	/** Until when an answer is promised that has not come. */
	answerBy: maybeNumber,
	outlook: outlookFact,
	/** Ids of crossings that this channel was told of. */
	news: z.array(z.int()).readonly(),
});

/** One message about everything a channel follows, since the one before. Plain data, stored as JSON. */
export const digestShape = z.object({
	since: z.int(),
	at: z.int(),
	zone: z.string(),
	entries: z.array(entryShape).readonly(),
	/** News of campaigns, by the ids of their crossings. */
	news: z.array(z.int()).readonly(),
});

export type Digest = Readonly<z.output<typeof digestShape>>;
export type DigestEntry = Digest['entries'][number];

/** What is known of one petition when a digest is made. */
export interface DigestPart {
	readonly petition: Petition;
	readonly facts: Facts;
	/** Its count when the last digest was made; null where none was known then. */
	readonly before: Reading | null;
	readonly news: readonly Crossing[];
}

/** The period a digest is about: from the last one to now. */
export interface DigestPeriod {
	readonly since: Instant;
	readonly at: Instant;
	/** The channel's zone. */
	readonly zone: string;
}

/** What one digest says. Null where nothing happened, unless it was asked for even then, or nothing can be said. */
export function decideDigest(
	period: DigestPeriod,
	parts: readonly DigestPart[],
	ofCampaigns: readonly Crossing[],
	always: boolean,
): Digest | null {
	const entries = parts.map(entryOf);
	const happened = ofCampaigns.length > 0 || entries.some(({ change, news }) => news.length > 0 || (change ?? 0) !== 0);
	if (entries.length === 0 || !(happened || always)) return null;
	return { ...period, entries, news: ofCampaigns.map(({ id }) => id) };
}

/** The petition a digest's picture is of: one with news before one without, then the one that moved most; null without any. */
export function pictured({ entries }: Pick<Digest, 'entries'>): DigestEntry | null {
	const [first] = entries.toSorted(
		(a, b) => Math.sign(b.news.length) - Math.sign(a.news.length) || movedOf(b) - movedOf(a),
	);
	return first ?? null;
}

/** How much of it is new: 5,000 more of 10,000 is more than of a million. */
function movedOf({ change, count }: DigestEntry): number {
	return Math.abs(change ?? 0) / Math.max(1, count);
}

function entryOf({ petition, facts, before, news }: DigestPart): DigestEntry {
	const { snapshot, reading, next, left, response, outlook, pace, ending } = facts;
	const open = snapshot.state === 'open' && ending === null;
	const perDay = pace.day ?? (pace.week === null ? null : pace.week / 7);
	return {
		petition: petition.id,
		platform: petition.ref.platform,
		title: snapshot.title,
		url: snapshot.url,
		zone: snapshot.zone,
		count: reading.count,
		countKind: reading.kind,
		...(snapshot.unit === undefined ? {} : { unit: snapshot.unit }),
		seenAt: facts.seenAt,
		change: before === null ? null : reading.count - before.count,
		state: snapshot.state === 'open' && !open ? 'closed' : snapshot.state,
		...(perDay === null || !open ? {} : { perDay }),
		...(next === null || !open ? {} : { needed: next.needed, of: next.threshold.count }),
		...(snapshot.deadline === null || left === null || left <= 0 || !open ? {} : { deadline: snapshot.deadline }),
		...(response.kind === 'awaited' && response.by !== null ? { answerBy: response.by } : {}),
		...(outlook === null || !open ? {} : { outlook }),
		news: news.map(({ id }) => id),
	};
}

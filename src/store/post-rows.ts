import type { Selectable, Updateable } from 'kysely';
import type { Crossing } from '../domain/crossing.js';
import type { Post, PostContent } from '../domain/plan.js';
import type { PostChange } from '../ports/store/posts.js';
import { crossingOf } from './crossings.js';
import { inBatches } from './in-batches.js';
import { digestsOf } from './post-digests.js';
import { noticesOf } from './post-notices.js';
import { type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';

/** Most posts tell neither notices nor a digest: those of the others only are asked for. */
export type PostRow = Selectable<Tables['post']> & {
	readonly noticed: number | null;
	readonly digested: number | null;
};

export function selectPosts(db: Db) {
	return db
		.selectFrom('post')
		.selectAll('post')
		.select((eb) => [
			eb.selectFrom('post_notice').select('post').whereRef('post', '=', 'post.seq').limit(1).as('noticed'),
			eb.selectFrom('post_digest').select('post').whereRef('post', '=', 'post.seq').limit(1).as('digested'),
		]);
}

/** The posts of these rows with what they tell. */
export async function wholePosts(db: Db, posts: readonly PostRow[], report: ReportFault): Promise<readonly Post[]> {
	const seqs = posts.map((post) => post.seq);
	const crossings = await crossingsOf(db, seqs, report);
	const notices = await noticesOf(db, seqsOf(posts, 'noticed'), report);
	const digests = await digestsOf(db, seqsOf(posts, 'digested'), report);
	return posts.map((post) => {
		const told = digests.get(post.seq);
		return postOf(post, {
			crossings: crossings.get(post.seq) ?? [],
			notices: notices.get(post.seq) ?? [],
			...(told === undefined ? {} : { digests: told }),
			...(post.live === 1 ? { live: true } : {}),
		});
	});
}

function seqsOf(posts: readonly PostRow[], what: 'noticed' | 'digested'): readonly number[] {
	return posts.filter((post) => post[what] !== null).map(({ seq }) => seq);
}

async function crossingsOf(
	db: Db,
	posts: readonly number[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Crossing[]>> {
	const rows = await inBatches(posts, (some) =>
		db
			.selectFrom('post_crossing')
			.innerJoin('crossing', 'crossing.id', 'post_crossing.crossing')
			.selectAll('crossing')
			.select('post_crossing.post')
			.where('post_crossing.post', 'in', some)
			.orderBy('post_crossing.position')
			.execute(),
	);
	const told = new Map<number, Crossing[]>();
	const good = readable(rows, (row) => ({ post: row.post, crossing: crossingOf(row) }), report);
	for (const { post, crossing } of good) {
		const crossings = told.get(post);
		if (crossings === undefined) told.set(post, [crossing]);
		else crossings.push(crossing);
	}
	return told;
}

function postOf(row: PostRow, content: PostContent): Post {
	return {
		id: row.id,
		destination: row.destination,
		state: row.state,
		mention: row.mention,
		moment: row.moment,
		createdAt: row.created_at,
		attempts: row.attempts,
		nextTryAt: row.next_try_at,
		triedAt: row.tried_at,
		tryEndsAt: row.try_ends_at,
		doubtSince: row.doubt_since,
		mergedInto: row.merged_into,
		messageId: row.message_id,
		thread: row.thread,
		outcome: row.outcome,
		sentAt: row.sent_at,
		pausedUntil: row.paused_until,
		...content,
	};
}

/** Only what the change names is set. */
export function columnsOf(change: PostChange): Updateable<Tables['post']> {
	const { state, attempts, nextTryAt, triedAt, tryEndsAt, doubtSince, mergedInto, messageId, thread, outcome, sentAt } =
		change;
	return {
		...(state === undefined ? {} : { state }),
		...(attempts === undefined ? {} : { attempts }),
		...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
		...(triedAt === undefined ? {} : { tried_at: triedAt }),
		...(tryEndsAt === undefined ? {} : { try_ends_at: tryEndsAt }),
		...(doubtSince === undefined ? {} : { doubt_since: doubtSince }),
		...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
		...(messageId === undefined ? {} : { message_id: messageId }),
		...(thread === undefined ? {} : { thread }),
		...(outcome === undefined ? {} : { outcome }),
		...(sentAt === undefined ? {} : { sent_at: sentAt }),
	};
}

import type { Insertable } from 'kysely';
import { highestCap } from '../domain/daily-cap.js';
import type { Instant } from '../domain/petition.js';
import type { NewPost, PostTable } from '../ports/store/posts.js';
import { inBatches } from './in-batches.js';
import { isOpen, tells } from './open-posts.js';
import { digestRow } from './post-digests.js';
import { noticeRow } from './post-notices.js';
import { columnsOf, type PostRow, selectPosts, wholePosts } from './post-rows.js';
import type { ReportFault } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';

/** What was made before so many others is no announcement of today, whatever the cap. */
const limitLately = 2 * highestCap;

/** @param posted as in `StoreHooks` */
export function postTable(
	db: Db,
	report: ReportFault,
	posted: (tx: Db, destinations: readonly number[]) => Promise<void> = async () => {},
): PostTable {
	const rows = () => selectPosts(db);
	const whole = (posts: readonly PostRow[]) => wholePosts(db, posts, report);
	const add = async (tx: Db, posts: readonly NewPost[]) => {
		const added = await addPosts(tx, posts);
		const due = added.filter(({ nextTryAt, createdAt, pausedUntil }) => nextTryAt <= createdAt && pausedUntil === null);
		if (due.length > 0) await posted(tx, [...new Set(due.map(({ destination }) => destination))]);
		return added;
	};

	return {
		async add(post) {
			return (await atomically(db, (tx) => add(tx, [post]))).length > 0;
		},
		async addMany(posts) {
			return atomically(db, (tx) => add(tx, posts));
		},
		async get(id) {
			const [post] = await whole(await rows().where('id', '=', id).execute());
			return post ?? null;
		},
		async open(destination) {
			return whole(
				await rows().where('destination', '=', destination).where(isOpen).orderBy('moment').orderBy('seq').execute(),
			);
		},
		async merge(lead, others) {
			await atomically(db, (tx) => merge(tx, lead, others));
		},
		async setDigest(id, digest) {
			await atomically(db, async (tx) => {
				const { seq, destination } = await tx
					.selectFrom('post')
					.select(['seq', 'destination'])
					.where('id', '=', id)
					.executeTakeFirstOrThrow();
				await tx.deleteFrom('post_digest').where('post', '=', seq).execute();
				await tx
					.insertInto('post_digest')
					.values(digestRow(digest, destination, seq))
					.execute();
			});
		},
		async update(id, change, attempts) {
			if (Object.keys(change).length === 0) return false;
			let query = db.updateTable('post').set(columnsOf(change)).where('id', '=', id);
			if (attempts !== undefined) query = query.where('attempts', '=', attempts).where(isOpen);
			const { numUpdatedRows } = await query.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		async setPause(destination, until, now) {
			await atomically(db, (tx) => setPause(tx, destination, until, now));
		},
		async letGo(outcome, now) {
			const { numUpdatedRows } = await db
				.updateTable('post')
				.set({ next_try_at: now, outcome: null })
				.where(isOpen)
				.where('state', '=', 'waiting')
				.where('outcome', '=', outcome)
				.executeTakeFirst();
			return Number(numUpdatedRows);
		},
		telling: (crossing) =>
			db
				.selectFrom('post_crossing')
				.innerJoin('post', 'post.seq', 'post_crossing.post')
				.select(['post.id', 'post.destination', 'post.state'])
				.where('post_crossing.crossing', '=', crossing)
				.orderBy('post.seq')
				.execute(),
		async recent(destination, limit) {
			return whole(
				await rows()
					.where('destination', '=', destination)
					.where('state', '!=', 'merged')
					.orderBy('seq', 'desc')
					.limit(limit)
					.execute(),
			);
		},
		async postedSince(destination, since) {
			const lately = db
				.selectFrom('post')
				.select(['seq', 'state', 'sent_at', 'tried_at'])
				.where('destination', '=', destination)
				.where('state', '!=', 'merged')
				.orderBy('seq', 'desc')
				.limit(limitLately)
				.as('lately');
			const { posted } = await db
				.selectFrom(lately)
				.select((eb) => eb.fn.countAll<number>().as('posted'))
				.where(({ or, and, eb }) =>
					or([
						and([eb('state', '=', 'sent'), eb('sent_at', '>=', since)]),
						and([eb('state', 'in', ['trying', 'doubtful', 'unsettled']), eb('tried_at', '>=', since)]),
					]),
				)
				.where(({ exists, selectFrom }) =>
					exists(selectFrom('post_crossing').select('position').whereRef('post_crossing.post', '=', 'lately.seq')),
				)
				.executeTakeFirstOrThrow();
			return posted;
		},
		async nextDue() {
			const row = await db
				.selectFrom('post')
				.innerJoin('destination', 'destination.id', 'post.destination')
				.select('post.next_try_at')
				.where(isOpen)
				.where('destination.state', '=', 'active')
				.orderBy('post.next_try_at')
				.limit(1)
				.executeTakeFirst();
			return row?.next_try_at ?? null;
		},
		async oldestOpen() {
			const { oldest } = await db
				.selectFrom('post')
				.innerJoin('destination', 'destination.id', 'post.destination')
				.select((eb) => eb.fn.min<number | null>('post.created_at').as('oldest'))
				.where(isOpen)
				.where('destination.state', '=', 'active')
				.executeTakeFirstOrThrow();
			return oldest;
		},
		async countOpen() {
			const { posts } = await db
				.selectFrom('post')
				.select((eb) => eb.fn.countAll<number>().as('posts'))
				.where(isOpen)
				.executeTakeFirstOrThrow();
			return posts;
		},
	};
}

/**
 * The unique keys of `post_crossing` and `post_notice` decide what is news here, even between two copies of the bot. In statements of
 * many rows: one announcement to 10,000 channels is in the tables in half a second.
 */
async function addPosts(tx: Db, posts: readonly NewPost[]): Promise<readonly NewPost[]> {
	const rows = await inBatches(posts, (some) =>
		tx.insertInto('post').values(some.map(rowOf)).returning(['id', 'seq']).execute(),
	);
	const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
	const crossings = posts.flatMap(({ id, destination, content }) =>
		content.kind === 'announcement'
			? content.crossings.map((crossing, position) => ({
					crossing,
					destination,
					post: seqs.get(id) as number,
					position,
				}))
			: [],
	);
	const notices = posts.flatMap(({ id, destination, content }) =>
		content.kind === 'notice' ? [noticeRow(content.notice, destination, seqs.get(id) as number)] : [],
	);
	const digests = posts.flatMap(({ id, destination, content }) =>
		content.kind === 'digest' ? [digestRow(content.digest, destination, seqs.get(id) as number)] : [],
	);
	await takeOver(tx, crossings);
	const places = await inBatches(crossings, (some) =>
		tx
			.insertInto('post_crossing')
			.values(some)
			.onConflict((conflict) => conflict.columns(['crossing', 'destination']).doNothing())
			.returning('post')
			.execute(),
	);
	const told = await inBatches(notices, (some) =>
		tx
			.insertInto('post_notice')
			.values(some)
			.onConflict((conflict) => conflict.columns(['key', 'destination']).doNothing())
			.returning('post')
			.execute(),
	);
	const summed = await inBatches(digests, (some) =>
		tx
			.insertInto('post_digest')
			.values(some)
			.onConflict((conflict) => conflict.columns(['destination', 'at']).doNothing())
			.returning('post')
			.execute(),
	);
	const live = posts
		.filter(({ content }) => content.kind === 'live')
		.map(({ id }) => ({ post: seqs.get(id) as number }));
	const isNew = new Set([...places, ...told, ...summed, ...live].map(({ post }) => post));
	const known = rows.filter(({ seq }) => !isNew.has(seq)).map(({ seq }) => seq);
	await inBatches(known, (some) => tx.deleteFrom('post').where('seq', 'in', some).returning('seq').execute());
	return posts.filter(({ id }) => isNew.has(seqs.get(id) as number));
}

/** What was dropped untold may be told: the new post has it then. */
async function takeOver(tx: Db, told: readonly { readonly crossing: number; readonly destination: number }[]) {
	const crossings = [...new Set(told.map(({ crossing }) => crossing))];
	await inBatches([...new Set(told.map(({ destination }) => destination))], (some) =>
		tx
			.deleteFrom('post_crossing')
			.where('crossing', 'in', crossings)
			.where('destination', 'in', some)
			.where(({ not, exists, selectFrom }) =>
				not(exists(selectFrom('post').select('post.seq').whereRef('post.seq', '=', 'post_crossing.post').where(tells))),
			)
			.returning('post')
			.execute(),
	);
}

function rowOf(post: NewPost): Insertable<Tables['post']> {
	return {
		id: post.id,
		destination: post.destination,
		state: 'waiting',
		mention: post.mention,
		moment: post.moment,
		created_at: post.createdAt,
		attempts: 0,
		next_try_at: post.nextTryAt,
		paused_until: post.pausedUntil,
		live: post.content.kind === 'live' ? 1 : null,
	};
}

/** What the others tell goes over to the lead, behind its own, in the order in which the others are given. */
async function merge(tx: Db, lead: string, others: readonly string[]): Promise<void> {
	const { seq } = await tx.selectFrom('post').select('seq').where('id', '=', lead).executeTakeFirstOrThrow();
	let position = ((await placesOf(tx, seq)).at(-1)?.position ?? -1) + 1;
	let noticePosition = ((await noticesOf(tx, seq)).at(-1)?.position ?? -1) + 1;
	for (const other of others) {
		const merged = await tx
			.updateTable('post')
			.set({ state: 'merged', merged_into: lead })
			.where('id', '=', other)
			.returning('seq')
			.executeTakeFirstOrThrow();
		for (const { crossing } of await placesOf(tx, merged.seq)) {
			await tx
				.updateTable('post_crossing')
				.set({ post: seq, position })
				.where('post', '=', merged.seq)
				.where('crossing', '=', crossing)
				.execute();
			position++;
		}
		for (const { id } of await noticesOf(tx, merged.seq)) {
			await tx.updateTable('post_notice').set({ post: seq, position: noticePosition }).where('id', '=', id).execute();
			noticePosition++;
		}
		await tx.updateTable('post_digest').set({ post: seq }).where('post', '=', merged.seq).execute();
	}
}

/** An unconfirmed post that turns out not to have arrived waits again: it is paused with the others. */
async function setPause(tx: Db, destination: number, until: Instant | null, now: Instant): Promise<void> {
	const open = tx.updateTable('post').where('destination', '=', destination).where(isOpen);
	if (until === null) {
		const held = open.where('state', '=', 'waiting').where('paused_until', 'is not', null);
		await held.set({ next_try_at: now }).execute();
	}
	await open.set({ paused_until: until }).execute();
}

function placesOf(tx: Db, post: number) {
	return tx
		.selectFrom('post_crossing')
		.select(['crossing', 'position'])
		.where('post', '=', post)
		.orderBy('position')
		.execute();
}

function noticesOf(tx: Db, post: number) {
	return tx.selectFrom('post_notice').select(['id', 'position']).where('post', '=', post).orderBy('position').execute();
}

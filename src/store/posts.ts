import type { Selectable, Updateable } from 'kysely';
import type { Crossing } from '../domain/crossing.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { crossingOf } from './crossings.js';
import { inBatches } from './in-batches.js';
import { isOpen } from './open-posts.js';
import { type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';
import type { NewPost, PostChange, PostTable } from './types.js';

export function postTable(db: Db, report: ReportFault): PostTable {
	const rows = () => db.selectFrom('post').selectAll();

	async function whole(posts: readonly Selectable<Tables['post']>[]): Promise<readonly Post[]> {
		const told = await crossingsOf(
			db,
			posts.map((post) => post.seq),
			report,
		);
		return posts.map((post) => postOf(post, told.get(post.seq) ?? []));
	}

	return {
		async add(post) {
			return atomically(db, (tx) => addPost(tx, post));
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
		async update(id, change) {
			if (Object.keys(change).length === 0) return;
			await db.updateTable('post').set(columnsOf(change)).where('id', '=', id).execute();
		},
		async setPause(destination, until, now) {
			await atomically(db, (tx) => setPause(tx, destination, until, now));
		},
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

/** The unique key of `post_crossing` decides what is news here, even between two copies of the bot. */
async function addPost(tx: Db, post: NewPost): Promise<boolean> {
	const { seq } = await tx
		.insertInto('post')
		.values({
			id: post.id,
			destination: post.destination,
			state: 'waiting',
			mention: post.mention,
			moment: post.moment,
			created_at: post.createdAt,
			attempts: 0,
			next_try_at: post.nextTryAt,
			paused_until: post.pausedUntil,
		})
		.returning('seq')
		.executeTakeFirstOrThrow();
	const crossings = [...post.crossings.entries()].map(([position, crossing]) => ({
		crossing,
		destination: post.destination,
		post: seq,
		position,
	}));
	const told = await inBatches(crossings, (some) =>
		tx
			.insertInto('post_crossing')
			.values(some)
			.onConflict((conflict) => conflict.columns(['crossing', 'destination']).doNothing())
			.returning('crossing')
			.execute(),
	);
	if (told.length === 0) await tx.deleteFrom('post').where('seq', '=', seq).execute();
	return told.length > 0;
}

/** The crossings of the others go over to the lead, behind its own, in the order in which the others are given. */
async function merge(tx: Db, lead: string, others: readonly string[]): Promise<void> {
	const { seq } = await tx.selectFrom('post').select('seq').where('id', '=', lead).executeTakeFirstOrThrow();
	let position = (await placesOf(tx, seq)).length;
	for (const other of others) {
		const merged = await tx
			.updateTable('post')
			.set({ state: 'merged', merged_into: lead })
			.where('id', '=', other)
			.returning('seq')
			.executeTakeFirstOrThrow();
		for (const crossing of await placesOf(tx, merged.seq)) {
			await tx
				.updateTable('post_crossing')
				.set({ post: seq, position })
				.where('post', '=', merged.seq)
				.where('crossing', '=', crossing)
				.execute();
			position++;
		}
	}
}

/** A doubtful post that turns out not to have arrived waits again: it is paused with the others. */
async function setPause(tx: Db, destination: number, until: Instant | null, now: Instant): Promise<void> {
	const open = tx.updateTable('post').where('destination', '=', destination).where(isOpen);
	if (until === null) {
		const held = open.where('state', '=', 'waiting').where('paused_until', 'is not', null);
		await held.set({ next_try_at: now }).execute();
	}
	await open.set({ paused_until: until }).execute();
}

async function placesOf(tx: Db, post: number): Promise<readonly number[]> {
	const rows = await tx
		.selectFrom('post_crossing')
		.select('crossing')
		.where('post', '=', post)
		.orderBy('position')
		.execute();
	return rows.map((row) => row.crossing);
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

function postOf(row: Selectable<Tables['post']>, crossings: readonly Crossing[]): Post {
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
		doubtSince: row.doubt_since,
		mergedInto: row.merged_into,
		messageId: row.message_id,
		outcome: row.outcome,
		sentAt: row.sent_at,
		pausedUntil: row.paused_until,
		crossings,
	};
}

/** Only what the change names is set. */
function columnsOf(change: PostChange): Updateable<Tables['post']> {
	const { state, attempts, nextTryAt, triedAt, doubtSince, mergedInto, messageId, outcome, sentAt } = change;
	return {
		...(state === undefined ? {} : { state }),
		...(attempts === undefined ? {} : { attempts }),
		...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
		...(triedAt === undefined ? {} : { tried_at: triedAt }),
		...(doubtSince === undefined ? {} : { doubt_since: doubtSince }),
		...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
		...(messageId === undefined ? {} : { message_id: messageId }),
		...(outcome === undefined ? {} : { outcome }),
		...(sentAt === undefined ? {} : { sent_at: sentAt }),
	};
}

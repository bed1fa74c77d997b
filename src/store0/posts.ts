import type { Crossing } from '../domain/crossing.js';
import type { Post, PostState } from '../domain/plan.js';
import { crossingFrom, type Db, inParts, type Row } from './rows.js';
import type { PostChange, PostTable } from './types.js';

const open = ['waiting', 'trying', 'doubtful'] as const;

function postFrom(row: Row<'post'>, crossings: readonly Crossing[]): Post {
	return {
		id: row.id,
		destination: row.destination,
		state: row.state as PostState,
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

export function postTable(db: Db): PostTable {
	const withCrossings = async (rows: readonly Row<'post'>[]): Promise<readonly Post[]> => {
		const told = await inParts(
			rows.map((row) => row.id),
			(part) =>
				db
					.selectFrom('post_crossing')
					.innerJoin('crossing', 'crossing.id', 'post_crossing.crossing')
					.selectAll('crossing')
					.select('post_crossing.post')
					.where('post_crossing.post', 'in', part)
					.orderBy('post_crossing.position')
					.execute(),
		);
		return rows.map((row) =>
			postFrom(row, told.filter((each) => each.post === row.id).map(crossingFrom)),
		);
	};
	const table: PostTable = {
		async add({ id, destination, mention, moment, createdAt, nextTryAt, pausedUntil, crossings }) {
			const known = await inParts(crossings, (part) =>
				db
					.selectFrom('post_crossing')
					.select('crossing')
					.where('destination', '=', destination)
					.where('crossing', 'in', part)
					.execute(),
			);
			const fresh = crossings.filter((crossing) => !known.some((each) => each.crossing === crossing));
			if (fresh.length === 0) return false;
			await db
				.insertInto('post')
				.values({
					id,
					destination,
					state: 'waiting',
					mention,
					moment,
					created_at: createdAt,
					attempts: 0,
					next_try_at: nextTryAt,
					paused_until: pausedUntil,
				})
				.execute();
			for (const [position, crossing] of fresh.entries()) {
				await db.insertInto('post_crossing').values({ destination, crossing, post: id, position }).execute();
			}
			return true;
		},
		async get(id) {
			const row = await db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : ((await withCrossings([row]))[0] ?? null);
		},
		async open(destination) {
			const rows = await db
				.selectFrom('post')
				.selectAll()
				.where('destination', '=', destination)
				.where('state', 'in', open)
				.orderBy('moment')
				.orderBy('created_at')
				.orderBy('id')
				.execute();
			return withCrossings(rows);
		},
		async merge(lead, others) {
			await db.updateTable('post').set({ state: 'merged', merged_into: lead }).where('id', 'in', others).execute();
			for (const other of others) {
				const { last } = await db
					.selectFrom('post_crossing')
					.select((eb) => eb.fn.max('position').as('last'))
					.where('post', '=', lead)
					.executeTakeFirstOrThrow();
				await db
					.updateTable('post_crossing')
					.set((eb) => ({ post: lead, position: eb('position', '+', Number(last ?? 0) + 1) }))
					.where('post', '=', other)
					.execute();
			}
		},
		async update(id, change) {
			await db.updateTable('post').set(columnsOf(change)).where('id', '=', id).execute();
		},
		async setPause(destination, until, now) {
			await db
				.updateTable('post')
				.set(until === null ? { paused_until: null, next_try_at: now } : { paused_until: until })
				.where('destination', '=', destination)
				.where('state', '=', 'waiting')
				.execute();
		},
		async recent(destination, limit) {
			const rows = await db
				.selectFrom('post')
				.selectAll()
				.where('destination', '=', destination)
				.where('state', '!=', 'merged')
				.orderBy('created_at', 'desc')
				.orderBy('moment', 'desc')
				.limit(limit)
				.execute();
			return withCrossings(rows);
		},
		async nextDue() {
			const row = await db
				.selectFrom('post')
				.innerJoin('destination', 'destination.id', 'post.destination')
				.select((eb) => eb.fn.min('post.next_try_at').as('at'))
				.where('post.state', 'in', open)
				.where('destination.state', '=', 'active')
				.executeTakeFirst();
			return row?.at === undefined || row.at === null ? null : Number(row.at);
		},
		async countOpen() {
			const row = await db
				.selectFrom('post')
				.select((eb) => eb.fn.countAll().as('count'))
				.where('state', 'in', open)
				.executeTakeFirstOrThrow();
			return Number(row.count);
		},
	};
	return table;
}

function columnsOf(change: PostChange): Partial<Omit<Row<'post'>, 'id'>> {
	return {
		...(change.state === undefined ? {} : { state: change.state }),
		...(change.attempts === undefined ? {} : { attempts: change.attempts }),
		...(change.nextTryAt === undefined ? {} : { next_try_at: change.nextTryAt }),
		...(change.triedAt === undefined ? {} : { tried_at: change.triedAt }),
		...(change.doubtSince === undefined ? {} : { doubt_since: change.doubtSince }),
		...(change.mergedInto === undefined ? {} : { merged_into: change.mergedInto }),
		...(change.messageId === undefined ? {} : { message_id: change.messageId }),
		...(change.outcome === undefined ? {} : { outcome: change.outcome }),
		...(change.sentAt === undefined ? {} : { sent_at: change.sentAt }),
	};
}

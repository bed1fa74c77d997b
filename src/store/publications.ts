import { type SqlBool, sql } from 'kysely';
import type { PublicationTable } from '../ports/store/publications.js';
import type { Db } from './tables.js';

/** Literal, as in the index `publication_due`: only then does a database see that it answers. */
export const isUnpublished = sql<SqlBool>`publication.done_at is null`;

export function publicationTable(db: Db): PublicationTable {
	return {
		async add(post, destination, at) {
			await db
				.insertInto('publication')
				.values({ post, destination, attempts: 0, next_at: at })
				.onConflict((conflict) => conflict.column('post').doNothing())
				.execute();
		},
		async waiting(destination) {
			const rows = await db
				.selectFrom('publication')
				.select(['post', 'attempts', 'next_at as nextAt'])
				.where('destination', '=', destination)
				.where(isUnpublished)
				.orderBy('next_at')
				.orderBy('post')
				.execute();
			return rows;
		},
		async doneSince(destination, since) {
			const rows = await db
				.selectFrom('publication')
				.select('done_at')
				.where('destination', '=', destination)
				.where('done_at', '>=', since)
				.orderBy('done_at')
				.execute();
			return rows.map(({ done_at: at }) => at ?? 0);
		},
		async update(post, { attempts, nextAt, doneAt }) {
			const change = {
				...(attempts === undefined ? {} : { attempts }),
				...(nextAt === undefined ? {} : { next_at: nextAt }),
				...(doneAt === undefined ? {} : { done_at: doneAt }),
			};
			await db.updateTable('publication').set(change).where('post', '=', post).execute();
		},
		async remove(post) {
			await db.deleteFrom('publication').where('post', '=', post).execute();
		},
		async prune(before) {
			await db.deleteFrom('publication').where('done_at', '<', before).execute();
		},
	};
}

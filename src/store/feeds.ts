import type { FeedTable } from '../ports/store/feeds.js';
import type { Db } from './tables.js';

export function feedTable(db: Db): FeedTable {
	return {
		async get(destination) {
			const row = await db.selectFrom('feed').selectAll().where('destination', '=', destination).executeTakeFirst();
			if (row === undefined) return null;
			return { tokenHash: row.token_hash, title: row.title, variable: row.variable, createdAt: row.created_at };
		},
		async set(destination, { tokenHash, title, variable, createdAt }) {
			const row = { token_hash: tokenHash, title, variable, created_at: createdAt };
			await db
				.insertInto('feed')
				.values({ destination, ...row })
				.onConflict((conflict) => conflict.column('destination').doUpdateSet(row))
				.execute();
		},
		async find(tokenHash) {
			const row = await db
				.selectFrom('feed')
				.select('destination')
				.where('token_hash', '=', tokenHash)
				.executeTakeFirst();
			return row?.destination ?? null;
		},
		async remove(destination) {
			await db.deleteFrom('feed_entry').where('destination', '=', destination).execute();
			await db.deleteFrom('feed').where('destination', '=', destination).execute();
		},
		async add(destination, { post, at, updatedAt, title, url, html }) {
			await db
				.insertInto('feed_entry')
				.values({ destination, post, at, updated_at: updatedAt, title, url, html })
				.onConflict((conflict) => conflict.columns(['destination', 'post']).doNothing())
				.execute();
		},
		async has(destination, post) {
			const row = await db
				.selectFrom('feed_entry')
				.select('id')
				.where('destination', '=', destination)
				.where('post', '=', post)
				.executeTakeFirst();
			return row !== undefined;
		},
		async revise(destination, post, { title, url, html, updatedAt }) {
			const { numUpdatedRows } = await db
				.updateTable('feed_entry')
				.set({ title, url, html, updated_at: updatedAt })
				.where('destination', '=', destination)
				.where('post', '=', post)
				.executeTakeFirst();
			return numUpdatedRows === 1n;
		},
		async entries(destination, limit, before) {
			const rows = await db
				.selectFrom('feed_entry')
				.selectAll()
				.where('destination', '=', destination)
				.$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
				.orderBy('id', 'desc')
				.limit(limit)
				.execute();
			return rows.map(({ destination: _, updated_at: updatedAt, ...entry }) => ({ ...entry, updatedAt }));
		},
		async count(destination) {
			const row = await db
				.selectFrom('feed_entry')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.where('destination', '=', destination)
				.executeTakeFirst();
			return Number(row?.n ?? 0);
		},
		async changedAt(destination) {
			const row = await db
				.selectFrom('feed_entry')
				.select(({ fn }) => fn.max('updated_at').as('at'))
				.where('destination', '=', destination)
				.executeTakeFirst();
			return row?.at ?? null;
		},
	};
}

import type { Kysely, Migration } from 'kysely';

/** One message a channel that is kept current by edits, and the posts that make such messages. */
export const liveMessages: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('live')
			.addColumn('destination', 'integer', (c) => c.primaryKey().references('destination.id'))
			.addColumn('subject_kind', 'text')
			.addColumn('subject_id', 'integer')
			.addColumn('post', 'text', (c) => c.notNull())
			.addColumn('remade', 'integer', (c) => c.notNull())
			.addColumn('ending', 'integer', (c) => c.notNull())
			.addColumn('gap', 'integer', (c) => c.notNull())
			.addColumn('shown', 'text', (c) => c.notNull())
			.addColumn('edited_at', 'bigint')
			.addColumn('next_at', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema.createIndex('live_next').on('live').column('next_at').execute();
		await db.schema.alterTable('post').addColumn('live', 'integer').execute();
	},
};

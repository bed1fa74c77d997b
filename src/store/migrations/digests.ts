import type { Kysely, Migration } from 'kysely';

/** When a channel wants its digest, and the digests that posts tell. */
export const digests: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('digest')
			.addColumn('destination', 'integer', (c) => c.primaryKey().references('destination.id'))
			.addColumn('days', 'text', (c) => c.notNull())
			.addColumn('minute', 'integer', (c) => c.notNull())
			.addColumn('always', 'integer', (c) => c.notNull())
			.addColumn('last_at', 'bigint', (c) => c.notNull())
			.addColumn('next_at', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema.createIndex('digest_next').on('digest').column('next_at').execute();
		await db.schema
			.createTable('post_digest')
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('post', 'integer', (c) => c.notNull().references('post.seq'))
			.addColumn('content', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('post_digest_pk', ['destination', 'at'])
			.execute();
		await db.schema.createIndex('post_digest_post').on('post_digest').column('post').execute();
	},
};

import { type Kysely, type Migration, sql } from 'kysely';

/** Channels whose outcomes are published, or that have a thread for each petition; which thread a post went to. */
export const channelThreads: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('destination').addColumn('publishes', 'integer').execute();
		await db.schema.alterTable('destination').addColumn('threads', 'integer').execute();
		await db.schema.alterTable('post').addColumn('thread', 'text').execute();
		await db.schema
			.createTable('thread')
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('about', 'text', (c) => c.notNull())
			.addColumn('root', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('thread_pk', ['destination', 'about'])
			.execute();
		await db.schema
			.createTable('publication')
			.addColumn('post', 'text', (c) => c.primaryKey())
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('attempts', 'integer', (c) => c.notNull())
			.addColumn('next_at', 'bigint', (c) => c.notNull())
			.addColumn('done_at', 'bigint')
			.execute();
		await db.schema.createIndex('publication_place').on('publication').column('destination').execute();
		await db.schema
			.createIndex('publication_due')
			.on('publication')
			.column('next_at')
			.where(sql<boolean>`done_at is null`)
			.execute();
	},
};

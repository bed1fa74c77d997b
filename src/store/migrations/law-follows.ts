import type { Kysely, Migration } from 'kysely';

/** Channels that hear when a law changes. */
export const lawFollows: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('law_follow')
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('code', 'text', (c) => c.notNull())
			.addColumn('seen', 'text', (c) => c.notNull())
			.addColumn('created_at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('law_follow_pk', ['destination', 'code'])
			.execute();
	},
};

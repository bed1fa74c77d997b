import { type Kysely, type Migration, sql } from 'kysely';

/** Digests that name what was retracted, and whether they have been corrected. */
export const digestRetractions: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('digest_retraction')
			.addColumn('crossing', 'integer', (c) => c.notNull().references('crossing.id'))
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('state', 'text', (c) => c.notNull())
			.addColumn('attempts', 'integer', (c) => c.notNull())
			.addColumn('next_try_at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('digest_retraction_pk', ['crossing', 'destination'])
			.execute();
		await db.schema.createIndex('digest_retraction_place').on('digest_retraction').column('destination').execute();
		await db.schema
			.createIndex('digest_retraction_due')
			.on('digest_retraction')
			.column('next_try_at')
			.where(sql<boolean>`state = 'waiting'`)
			.execute();
	},
};

import { type Kysely, type Migration, sql } from 'kysely';

/** What was announced and was wrong: that it was, why, and where it has been corrected. */
export const retractions: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('crossing').addColumn('retracted_at', 'bigint').execute();
		await db.schema.alterTable('crossing').addColumn('retracted_why', 'text').execute();
		await db.schema
			.createTable('retraction')
			.addColumn('crossing', 'integer', (c) => c.notNull().references('crossing.id'))
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('state', 'text', (c) => c.notNull())
			.addColumn('attempts', 'integer', (c) => c.notNull())
			.addColumn('next_try_at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('retraction_pk', ['crossing', 'destination'])
			.execute();
		await db.schema.createIndex('retraction_place').on('retraction').column('destination').execute();
		await db.schema
			.createIndex('retraction_due')
			.on('retraction')
			.column('next_try_at')
			.where(sql<boolean>`state = 'waiting'`)
			.execute();
	},
};

import { type Kysely, type Migration, sql } from 'kysely';
import { givenId } from './sqlite-only.js';

/** What the outlook model remembers of a petition, and the outlooks that were shown. */
export const outlooks: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('workspace')
			.addColumn('mood', 'text', (c) => c.notNull().defaultTo('normal'))
			.execute();
		await db.schema
			.createTable('outlook_state')
			.addColumn('petition', 'integer', (c) => c.primaryKey().references('petition.id'))
			.addColumn('first_at', 'bigint', (c) => c.notNull())
			.addColumn('first_count', 'bigint', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('count', 'bigint', (c) => c.notNull())
			.addColumn('fast_signatures', 'double precision', (c) => c.notNull())
			.addColumn('fast_exposure', 'double precision', (c) => c.notNull())
			.addColumn('slow_signatures', 'double precision', (c) => c.notNull())
			.addColumn('slow_exposure', 'double precision', (c) => c.notNull())
			.addColumn('corrections', 'integer', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('outlook')
			.addColumn('id', 'integer', givenId)
			.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('threshold', 'bigint')
			.addColumn('until', 'bigint', (c) => c.notNull())
			.addColumn('mood', 'text', (c) => c.notNull())
			.addColumn('count', 'bigint', (c) => c.notNull())
			.addColumn('chance', 'double precision')
			.addColumn('low', 'bigint', (c) => c.notNull())
			.addColumn('middle', 'bigint', (c) => c.notNull())
			.addColumn('high', 'bigint', (c) => c.notNull())
			.addColumn('reached', 'integer')
			.addColumn('final_count', 'bigint')
			.execute();
		await db.schema.createIndex('outlook_of').on('outlook').columns(['petition', 'at']).execute();
		await db.schema
			.createIndex('outlook_open')
			.on('outlook')
			.column('petition')
			.where(sql<boolean>`final_count is null`)
			.execute();
		await db.schema
			.createIndex('outlook_record')
			.on('outlook')
			.columns(['chance', 'petition', 'reached'])
			.where(sql<boolean>`reached is not null`)
			.execute();
	},
};

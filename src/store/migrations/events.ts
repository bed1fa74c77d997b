import type { Kysely, Migration } from 'kysely';
import { givenId } from './sqlite-only.js';

/** Dated events that channels typed in. */
export const events: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('event')
			.addColumn('id', 'integer', givenId)
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('subject_kind', 'text', (c) => c.notNull())
			.addColumn('subject_id', 'integer', (c) => c.notNull())
			.addColumn('title', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('day_known', 'integer', (c) => c.notNull())
			.addColumn('zone', 'text', (c) => c.notNull())
			.addColumn('url', 'text')
			.addColumn('created_at', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema.createIndex('event_destination').on('event').columns(['destination', 'at']).execute();
		await db.schema.createIndex('event_subject').on('event').columns(['subject_id', 'subject_kind']).execute();
	},
};

import type { Kysely, Migration } from 'kysely';
import { givenId } from './sqlite-only.js';

/** Words of which a channel wants to hear new petitions, and what was found by them. */
export const watches: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('watch')
			.addColumn('id', 'integer', givenId)
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('words', 'text', (c) => c.notNull())
			.addColumn('folded', 'text', (c) => c.notNull())
			.addColumn('since', 'bigint', (c) => c.notNull())
			.addColumn('next_at', 'bigint', (c) => c.notNull())
			.addColumn('answered_at', 'bigint')
			.addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
			.addUniqueConstraint('watch_words', ['destination', 'platform', 'folded'])
			.execute();
		await db.schema.createIndex('watch_next').on('watch').columns(['platform', 'next_at']).execute();
		await db.schema
			.createTable('watch_find')
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('external_id', 'text', (c) => c.notNull())
			.addColumn('watch', 'integer')
			.addColumn('title', 'text', (c) => c.notNull())
			.addColumn('url', 'text')
			.addColumn('count', 'bigint')
			.addColumn('opened_at', 'bigint')
			.addColumn('found_at', 'bigint', (c) => c.notNull())
			.addColumn('tell_at', 'bigint')
			.addColumn('told_at', 'bigint')
			.addPrimaryKeyConstraint('watch_find_pk', ['destination', 'platform', 'external_id'])
			.execute();
		await db.schema.createIndex('watch_find_tell').on('watch_find').column('tell_at').execute();
	},
};

import type { Kysely, Migration } from 'kysely';
import { givenId } from './sqlite-only.js';

/** Announcements that leave the chats: webhooks, and feeds with their entries. */
export const outside: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('webhook')
			.addColumn('destination', 'integer', (c) => c.primaryKey().references('destination.id'))
			.addColumn('url', 'text', (c) => c.notNull())
			.addColumn('private', 'integer', (c) => c.notNull())
			.addColumn('variable', 'text')
			.addColumn('salt', 'text')
			.execute();
		await db.schema
			.createTable('feed')
			.addColumn('destination', 'integer', (c) => c.primaryKey().references('destination.id'))
			.addColumn('token_hash', 'text', (c) => c.notNull().unique())
			.addColumn('title', 'text', (c) => c.notNull())
			.addColumn('created_at', 'bigint', (c) => c.notNull())
			.execute();
		await db.schema
			.createTable('feed_entry')
			.addColumn('id', 'integer', givenId)
			.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
			.addColumn('post', 'text', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('updated_at', 'bigint', (c) => c.notNull())
			.addColumn('title', 'text', (c) => c.notNull())
			.addColumn('url', 'text')
			.addColumn('html', 'text', (c) => c.notNull())
			.addUniqueConstraint('feed_entry_once', ['destination', 'post'])
			.execute();
		await db.schema.createIndex('feed_entry_page').on('feed_entry').columns(['destination', 'id']).execute();
		await db.schema.alterTable('destination').addColumn('mirrors', 'integer').execute();
		await db.schema
			.createIndex('destination_mirrors')
			.on('destination')
			.column('mirrors')
			.where('mirrors', 'is not', null)
			.execute();
	},
};

import type { Kysely, Migration } from 'kysely';
import { givenId } from './sqlite-only.js';

/** Whom to remind of what. */
export const reminders: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('reminder')
			.addColumn('id', 'integer', givenId)
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('workspace', 'text', (c) => c.notNull())
			.addColumn('person', 'text', (c) => c.notNull())
			.addColumn('subject_kind', 'text')
			.addColumn('subject_id', 'integer')
			.addColumn('wish', 'text', (c) => c.notNull())
			.addColumn('created_at', 'bigint', (c) => c.notNull())
			.addColumn('due_at', 'bigint')
			.addColumn('post', 'text')
			.addColumn('first_at', 'bigint')
			.addColumn('ended_at', 'bigint')
			.addColumn('attempts', 'integer', (c) => c.notNull())
			.execute();
		await db.schema.createIndex('reminder_person').on('reminder').columns(['platform', 'person']).execute();
		await db.schema.createIndex('reminder_subject').on('reminder').columns(['subject_id', 'subject_kind']).execute();
		await db.schema.createIndex('reminder_due').on('reminder').columns(['platform', 'due_at', 'id']).execute();
	},
};

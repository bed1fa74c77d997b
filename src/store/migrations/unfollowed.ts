import type { Kysely, Migration } from 'kysely';

/** What somebody unfollowed in chat although the operator's file names it: the next start does not bring it back. */
export const unfollowed: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('unfollowed')
			.addColumn('destination', 'integer', (c) => c.notNull())
			.addColumn('subject_kind', 'text', (c) => c.notNull())
			.addColumn('subject_id', 'integer', (c) => c.notNull())
			.addPrimaryKeyConstraint('unfollowed_key', ['destination', 'subject_kind', 'subject_id'])
			.execute();
	},
};

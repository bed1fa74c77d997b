import type { Kysely, Migration } from 'kysely';

/** The channel a thread is in: what happens to that happens to the thread. */
export const threadParents: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('destination').addColumn('parent', 'text').execute();
	},
};

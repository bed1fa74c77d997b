import type { Kysely, Migration } from 'kysely';

/** Who may follow in a server or workspace: its managers, until they let everybody. */
export const followers: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('workspace')
			.addColumn('followers', 'text', (c) => c.notNull().defaultTo('managers'))
			.execute();
	},
};

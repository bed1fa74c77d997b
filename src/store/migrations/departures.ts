import { type Kysely, type Migration, sql } from 'kysely';

/** Since when the bot is no longer in a server or workspace. */
export const departures: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('workspace').addColumn('left_at', 'bigint').execute();
		await db.schema
			.createIndex('workspace_left')
			.on('workspace')
			.column('left_at')
			.where(sql.ref('left_at'), 'is not', null)
			.execute();
	},
};

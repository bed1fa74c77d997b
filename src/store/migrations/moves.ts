import type { Kysely, Migration } from 'kysely';

/** Where a page leads until that is believed, and which petition goes on with what another counter was. */
export const moves: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('source_health').addColumn('moving_to', 'text').execute();
		await db.schema.alterTable('source_health').addColumn('moving_since', 'bigint').execute();
		await db.schema.alterTable('petition').addColumn('moved_to', 'integer').execute();
	},
};

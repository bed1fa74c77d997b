import type { Kysely, Migration } from 'kysely';

/** How signing ended, and since when its platform shows it closed. What ended before keeps none: it was told, or never will be. */
export const endings: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('petition').addColumn('ended_at', 'bigint').execute();
		await db.schema.alterTable('petition').addColumn('shown_closed_at', 'bigint').execute();
	},
};

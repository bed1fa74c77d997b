import type { Kysely, Migration } from 'kysely';

/** Which variable of the environment a feed of the operator's file is opened with: an export names it. */
export const feedVariables: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('feed').addColumn('variable', 'text').execute();
	},
};

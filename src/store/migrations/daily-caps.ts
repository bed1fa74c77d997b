import type { Kysely, Migration } from 'kysely';

/** How much a channel is told a day; what was set up before has the usual cap, too. */
export const dailyCaps: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('destination')
			.addColumn('daily_cap', 'integer', (c) => c.notNull().defaultTo(6))
			.execute();
	},
};

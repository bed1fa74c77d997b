import type { Kysely, Migration } from 'kysely';

/** What a channel wants said in its own words; nothing where nobody said so. */
export const templates: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('destination')
			.addColumn('templates', 'text', (c) => c.notNull().defaultTo('{}'))
			.execute();
	},
};

import type { Kysely, Migration } from 'kysely';

/** Where somebody changed something: to count a person's changes, and to forget a place whole. Null before this version. */
export const auditedPlaces: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('audit').addColumn('platform', 'text').execute();
		await db.schema.alterTable('audit').addColumn('workspace', 'text').execute();
		await db.schema.createIndex('audit_who').on('audit').columns(['who', 'at']).execute();
	},
};

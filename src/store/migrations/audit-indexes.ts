import type { Kysely, Migration } from 'kysely';

/** The audit grows with every change: a place is forgotten, and what is old, without a look at all of it. */
export const auditIndexes: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.createIndex('audit_place').on('audit').columns(['platform', 'workspace']).execute();
		await db.schema.createIndex('audit_at').on('audit').column('at').execute();
	},
};

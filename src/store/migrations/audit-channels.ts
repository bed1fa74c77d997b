import type { Kysely, Migration } from 'kysely';

/** Where somebody changed something: null for what was written down before, and where it was no channel's. */
export const auditChannels: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('audit').addColumn('channel', 'text').execute();
	},
};

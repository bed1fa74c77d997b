import type { Kysely, Migration } from 'kysely';

/** Until when a channel is paused, also while it follows nothing. */
export const channelPauses: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('destination').addColumn('paused_until', 'bigint').execute();
	},
};

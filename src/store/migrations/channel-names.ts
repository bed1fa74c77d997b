import type { Kysely, Migration } from 'kysely';

/** What the chat calls a channel, so that it has a name where an id says nothing, and after it is gone. */
export const channelNames: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('destination').addColumn('name', 'text').execute();
	},
};

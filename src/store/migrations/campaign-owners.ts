import type { Kysely, Migration } from 'kysely';

/** Whose a campaign is: until now all were the operator's. */
export const campaignOwners: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('campaign')
			.addColumn('owner', 'text', (c) => c.notNull().defaultTo(''))
			.execute();
		await db.schema.createIndex('campaign_owner').on('campaign').column('owner').execute();
	},
};

import type { Kysely, Migration } from 'kysely';

/** What of one platform is to be read next is found without a walk through all of its petitions. */
export const platformReads: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createIndex('petition_platform')
			.on('petition')
			.columns(['platform', 'next_read_at'])
			.where('next_read_at', 'is not', null)
			.execute();
	},
};

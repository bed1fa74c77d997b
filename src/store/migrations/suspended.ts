import { type Kysely, type Migration, sql } from 'kysely';

/** Looked for at every tick: few of very many. */
export const suspended: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createIndex('destination_suspended')
			.on('destination')
			.column('id')
			.where(sql<boolean>`state = 'suspended'`)
			.execute();
	},
};

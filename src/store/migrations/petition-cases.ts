import type { Kysely, Migration } from 'kysely';

/** Which public case a petition is about, as the managers of a server or workspace said. */
export const petitionCases: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('petition_case')
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('workspace', 'text', (c) => c.notNull())
			.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
			.addColumn('about', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('petition_case_pk', ['platform', 'workspace', 'petition'])
			.execute();
		await db.schema.createIndex('petition_case_petition').on('petition_case').column('petition').execute();
	},
};

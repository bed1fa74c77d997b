import type { Kysely, Migration } from 'kysely';

/** What readings found of a page that is not there, so that the doubt survives a restart; and the last failure. */
export const missingPages: Migration = {
	async up(db: Kysely<unknown>) {
		for (const column of ['missing_since', 'missing_at', 'failed_at'] as const) {
			await db.schema.alterTable('source_health').addColumn(column, 'bigint').execute();
		}
		for (const column of ['missing_readings', 'removed'] as const) {
			await db.schema
				.alterTable('source_health')
				.addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
				.execute();
		}
		// What was told as no longer public stays so, and is not told again.
		const health = db.withTables<{
			source_health: { petition: number; removed: number; kind: string };
			petition: { id: number; snapshot: string | null };
		}>();
		const hidden = health.selectFrom('petition').select('id').where('snapshot', 'like', '%"state":"hidden"%');
		await health.updateTable('source_health').set({ removed: 1 }).where('petition', 'in', hidden).execute();
	},
};

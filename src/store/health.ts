import type { Selectable } from 'kysely';
import type { Db, Tables } from './tables.js';
import type { Health, HealthTable } from './types.js';

export function healthTable(db: Db): HealthTable {
	return {
		async get(petition) {
			const row = await db.selectFrom('source_health').selectAll().where('petition', '=', petition).executeTakeFirst();
			return row === undefined ? null : healthOf(row);
		},
		async all() {
			return (await db.selectFrom('source_health').selectAll().orderBy('petition').execute()).map(healthOf);
		},
		async fail(petition, { at, kind, detail, stopped }) {
			const trouble = { kind, detail, stopped: stopped ? 1 : 0 };
			const row = await db
				.insertInto('source_health')
				.values({ petition, failures: 1, since: at, ...trouble })
				.onConflict((conflict) =>
					conflict
						.column('petition')
						.doUpdateSet((eb) => ({ ...trouble, failures: eb('source_health.failures', '+', 1) })),
				)
				.returningAll()
				.executeTakeFirstOrThrow();
			return healthOf(row);
		},
		async told(petition, at) {
			await db.updateTable('source_health').set({ told_at: at }).where('petition', '=', petition).execute();
		},
		async recover(petition) {
			const row = await db
				.deleteFrom('source_health')
				.where('petition', '=', petition)
				.returningAll()
				.executeTakeFirst();
			return row === undefined ? null : healthOf(row);
		},
	};
}

function healthOf({
	petition,
	failures,
	since,
	kind,
	detail,
	told_at,
	stopped,
}: Selectable<Tables['source_health']>): Health {
	return { petition, failures, since, kind, detail, toldAt: told_at, stopped: stopped === 1 };
}

import type { Db, Row } from './rows.js';
import type { AuditTable, Health, HealthTable, ScheduleTable } from './types.js';

export function scheduleTable(db: Db): ScheduleTable {
	return {
		async lastRun(key) {
			const row = await db.selectFrom('schedule_run').select('at').where('key', '=', key).executeTakeFirst();
			return row?.at ?? null;
		},
		async claim(key, at) {
			const claimed = await db
				.insertInto('schedule_run')
				.values({ key, at })
				.onConflict((conflict) =>
					conflict.column('key').doUpdateSet({ at }).where('schedule_run.at', '<', at),
				)
				.executeTakeFirst();
			return (claimed.numInsertedOrUpdatedRows ?? 0n) > 0n;
		},
	};
}

function healthFrom(row: Row<'source_health'>): Health {
	const { told_at: toldAt, stopped, ...rest } = row;
	return { ...rest, toldAt, stopped: stopped === 1 };
}

export function healthTable(db: Db): HealthTable {
	const table: HealthTable = {
		async get(petition) {
			const row = await db
				.selectFrom('source_health')
				.selectAll()
				.where('petition', '=', petition)
				.executeTakeFirst();
			return row === undefined ? null : healthFrom(row);
		},
		async all() {
			return (await db.selectFrom('source_health').selectAll().orderBy('petition').execute()).map(healthFrom);
		},
		async fail(petition, { at, kind, detail, stopped }) {
			const now = { kind, detail: detail.slice(0, 500), stopped: stopped ? 1 : 0 };
			await db
				.insertInto('source_health')
				.values({ petition, failures: 1, since: at, ...now })
				.onConflict((conflict) =>
					conflict.column('petition').doUpdateSet((eb) => ({
						failures: eb('source_health.failures', '+', 1),
						...now,
					})),
				)
				.execute();
			return (await table.get(petition)) as Health;
		},
		async told(petition, at) {
			await db.updateTable('source_health').set({ told_at: at }).where('petition', '=', petition).execute();
		},
		async recover(petition) {
			const known = await table.get(petition);
			if (known !== null) await db.deleteFrom('source_health').where('petition', '=', petition).execute();
			return known;
		},
	};
	return table;
}

export function auditTable(db: Db): AuditTable {
	return {
		async add(entry) {
			await db.insertInto('audit').values(entry).execute();
		},
	};
}

import type { ScheduleTable } from '../ports/store/schedule.js';
import { inBatches } from './in-batches.js';
import type { Db } from './tables.js';

export function scheduleTable(db: Db): ScheduleTable {
	return {
		async lastRun(key) {
			const row = await db.selectFrom('schedule_run').select('at').where('key', '=', key).executeTakeFirst();
			return row?.at ?? null;
		},
		async lastRuns(keys) {
			const rows = await inBatches(keys, (some) =>
				db.selectFrom('schedule_run').select(['key', 'at']).where('key', 'in', some).execute(),
			);
			return new Map(rows.map(({ key, at }) => [key, at]));
		},
		async claim(key, at) {
			const moved = await db
				.insertInto('schedule_run')
				.values({ key, at })
				.onConflict((conflict) => conflict.column('key').doUpdateSet({ at }).where('schedule_run.at', '<', at))
				.returning('key')
				.executeTakeFirst();
			return moved !== undefined;
		},
		async takeTurn(key, now, gap) {
			const taken = await db
				.insertInto('schedule_run')
				.values({ key, at: now })
				.onConflict((conflict) =>
					conflict
						.column('key')
						.doUpdateSet({ at: now })
						// A turn in the future is of a clock that was set back since.
						.where(({ or, eb }) => or([eb('schedule_run.at', '<=', now - gap), eb('schedule_run.at', '>', now)])),
				)
				.returning('key')
				.executeTakeFirst();
			return taken !== undefined;
		},
	};
}

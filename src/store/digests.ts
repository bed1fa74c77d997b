import type { DigestTable } from '../ports/store/digests.js';
import type { Db } from './tables.js';

export function digestTable(db: Db): DigestTable {
	return {
		async get(destination) {
			const row = await db.selectFrom('digest').selectAll().where('destination', '=', destination).executeTakeFirst();
			if (row === undefined) return null;
			return {
				destination,
				days: row.days.split(',').map(Number),
				minute: row.minute,
				always: row.always === 1,
				lastAt: row.last_at,
				nextAt: row.next_at,
			};
		},
		async set({ destination, days, minute, always, lastAt, nextAt }) {
			const row = { days: days.join(','), minute, always: always ? 1 : 0, last_at: lastAt, next_at: nextAt };
			await db
				.insertInto('digest')
				.values({ destination, ...row })
				.onConflict((conflict) => conflict.column('destination').doUpdateSet(row))
				.execute();
		},
		async remove(destination) {
			await db.deleteFrom('digest').where('destination', '=', destination).execute();
		},
		async due(now, limit) {
			const rows = await db
				.selectFrom('digest')
				.select('destination')
				.where('next_at', '<=', now)
				.orderBy('next_at')
				.limit(limit)
				.execute();
			return rows.map(({ destination }) => destination);
		},
	};
}

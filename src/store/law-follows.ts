import type { Selectable } from 'kysely';
import type { LawFollow, LawFollowTable } from '../ports/store/law-follows.js';
import { type ReportFault, readable, readLawSeen, writeLawSeen } from './stored-json.js';
import type { Db, Tables } from './tables.js';

/** In place of what was seen. */
const notLooked = '';

export function lawFollowTable(db: Db, report: ReportFault): LawFollowTable {
	const rows = () => db.selectFrom('law_follow').selectAll().orderBy('destination').orderBy('code');
	return {
		all: async () => readable(await rows().execute(), followOf, report),
		of: async (destination) =>
			readable(await rows().where('destination', '=', destination).execute(), followOf, report),
		async get(destination, code) {
			const found = await rows().where('destination', '=', destination).where('code', '=', code).execute();
			return readable(found, followOf, report)[0] ?? null;
		},
		async set({ destination, code, seen, createdAt }) {
			const row = { seen: seen === null ? notLooked : writeLawSeen(seen) };
			await db
				.insertInto('law_follow')
				.values({ destination, code, created_at: createdAt, ...row })
				.onConflict((conflict) => conflict.columns(['destination', 'code']).doUpdateSet(row))
				.execute();
		},
		async remove(destination, code) {
			const { numDeletedRows } = await db
				.deleteFrom('law_follow')
				.where('destination', '=', destination)
				.where('code', '=', code)
				.executeTakeFirst();
			return numDeletedRows === 1n;
		},
	};
}

function followOf(row: Selectable<Tables['law_follow']>): LawFollow {
	const { destination, code, seen, created_at: createdAt } = row;
	return { destination, code, seen: seen === notLooked ? null : readLawSeen(seen, destination), createdAt };
}

import type { Selectable, Updateable } from 'kysely';
import type { LiveMessage } from '../domain/live.js';
import type { LiveChange, LiveTable } from '../ports/store/live.js';
import type { Db, Tables } from './tables.js';

export function liveTable(db: Db): LiveTable {
	return {
		async get(destination) {
			const row = await db.selectFrom('live').selectAll().where('destination', '=', destination).executeTakeFirst();
			return row === undefined ? null : liveOf(row);
		},
		async set({ destination, subject, ...rest }) {
			const row = { subject_kind: subject?.kind ?? null, subject_id: subject?.id ?? null, ...columnsOf(rest) };
			await db
				.insertInto('live')
				.values({ destination, ...row })
				.onConflict((conflict) => conflict.column('destination').doUpdateSet(row))
				.execute();
		},
		async remove(destination) {
			await db.deleteFrom('live').where('destination', '=', destination).execute();
		},
		async take(destination, now, until) {
			const row = await db
				.updateTable('live')
				.set({ next_at: until })
				.where('destination', '=', destination)
				.where('next_at', '<=', now)
				.returningAll()
				.executeTakeFirst();
			return row === undefined ? null : liveOf(row);
		},
		async note(destination, taken, change) {
			const { numUpdatedRows } = await db
				.updateTable('live')
				.set(changedOf(change))
				.where('destination', '=', destination)
				.where('next_at', '=', taken)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		async due(now, limit) {
			const rows = await db
				.selectFrom('live')
				.innerJoin('destination', 'destination.id', 'live.destination')
				.select('live.destination')
				.where('live.next_at', '<=', now)
				.where('destination.state', '=', 'active')
				.orderBy('live.next_at')
				.limit(limit)
				.execute();
			return rows.map(({ destination }) => destination);
		},
	};
}

function liveOf(row: Selectable<Tables['live']>): LiveMessage {
	const { subject_kind: kind, subject_id: id } = row;
	return {
		destination: row.destination,
		subject: kind === null || id === null ? null : { kind, id },
		post: row.post,
		remade: row.remade === 1,
		ending: row.ending === 1,
		gap: row.gap,
		shown: row.shown,
		editedAt: row.edited_at,
		nextAt: row.next_at,
	};
}

function columnsOf({ post, remade, ending, gap, shown, editedAt, nextAt }: Required<LiveChange>) {
	return {
		...{ post, gap, shown },
		remade: remade ? 1 : 0,
		ending: ending ? 1 : 0,
		edited_at: editedAt,
		next_at: nextAt,
	};
}

/** Only what the change names is set. */
function changedOf({ post, remade, ending, gap, shown, editedAt, nextAt }: LiveChange): Updateable<Tables['live']> {
	return {
		...(post === undefined ? {} : { post }),
		...(remade === undefined ? {} : { remade: remade ? 1 : 0 }),
		...(ending === undefined ? {} : { ending: ending ? 1 : 0 }),
		...(gap === undefined ? {} : { gap }),
		...(shown === undefined ? {} : { shown }),
		...(editedAt === undefined ? {} : { edited_at: editedAt }),
		...(nextAt === undefined ? {} : { next_at: nextAt }),
	};
}

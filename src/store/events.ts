import type { Selectable } from 'kysely';
import type { ChannelEvent } from '../domain/dated.js';
import type { EventTable } from '../ports/store/events.js';
import type { Db, Tables } from './tables.js';

export function eventTable(db: Db): EventTable {
	return {
		async add({ destination, subject, title, at, dayKnown, zone, url, createdAt }) {
			const row = await db
				.insertInto('event')
				.values({
					...{ destination, subject_kind: subject.kind, subject_id: subject.id },
					...{ title, at, day_known: dayKnown ? 1 : 0, zone, url, created_at: createdAt },
				})
				.returningAll()
				.executeTakeFirstOrThrow();
			return eventOf(row);
		},
		async of(destination) {
			const rows = await db
				.selectFrom('event')
				.selectAll()
				.where('destination', '=', destination)
				.orderBy('at')
				.orderBy('id')
				.execute();
			return rows.map(eventOf);
		},
		async about(subjects) {
			if (subjects.length === 0) return [];
			const rows = await db
				.selectFrom('event')
				.selectAll()
				.where(({ or, and, eb }) =>
					or(subjects.map(({ kind, id }) => and([eb('subject_kind', '=', kind), eb('subject_id', '=', id)]))),
				)
				.orderBy('at')
				.orderBy('id')
				.execute();
			return rows.map(eventOf);
		},
		async remove(id) {
			await db.deleteFrom('event').where('id', '=', id).execute();
		},
	};
}

function eventOf(row: Selectable<Tables['event']>): ChannelEvent {
	const { id, destination, subject_kind, subject_id, title, at, day_known, zone, url, created_at } = row;
	return {
		...{ id, destination, subject: { kind: subject_kind, id: subject_id } },
		...{ title, at, dayKnown: day_known === 1, zone, url, createdAt: created_at },
	};
}

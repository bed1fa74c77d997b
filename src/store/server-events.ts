import type { Selectable } from 'kysely';
import type { KeptEvent } from '../domain/server-events.js';
import type { ServerEventTable, ServerTurn } from '../ports/store/server-events.js';
import type { Db, Tables } from './tables.js';

export function serverEventTable(db: Db): ServerEventTable {
	return {
		async get(platform, workspace) {
			const row = await db
				.selectFrom('event_server')
				.selectAll()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.executeTakeFirst();
			return row === undefined ? null : turnOf(row);
		},
		async wake(platform, workspace, at) {
			await db
				.insertInto('event_server')
				.values({ platform, workspace, next_at: at, looked_at: null, trouble: '' })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet({ next_at: at }))
				.execute();
		},
		async take(platform, workspace, now, until) {
			const row = await db
				.updateTable('event_server')
				.set({ next_at: until })
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('next_at', '<=', now)
				.returningAll()
				.executeTakeFirst();
			return row === undefined ? null : turnOf(row);
		},
		async note(platform, workspace, taken, { nextAt, lookedAt, trouble }) {
			const { numUpdatedRows } = await db
				.updateTable('event_server')
				.set({
					next_at: nextAt ?? taken,
					...(lookedAt === undefined ? {} : { looked_at: lookedAt }),
					...(trouble === undefined ? {} : { trouble }),
				})
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('next_at', '=', taken)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		async end(platform, workspace) {
			await db.deleteFrom('event_server').where('platform', '=', platform).where('workspace', '=', workspace).execute();
		},
		async due(now, limit) {
			return db
				.selectFrom('event_server')
				.select(['platform', 'workspace'])
				.where('next_at', '<=', now)
				.orderBy('next_at')
				.limit(limit)
				.execute();
		},
		async of(platform, workspace) {
			const rows = await db
				.selectFrom('server_event')
				.selectAll()
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.orderBy('entry')
				.execute();
			return rows.map(eventOf);
		},
		async set(platform, workspace, { entry, mark, event, said, startsAt, state, triedAt }) {
			const row = {
				...{ mark, event, state, starts_at: startsAt, tried_at: triedAt },
				...{ name: said.name, place: said.place, about: said.about, start_at: said.start, end_at: said.end },
			};
			await db
				.insertInto('server_event')
				.values({ platform, workspace, entry, ...row })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace', 'entry']).doUpdateSet(row))
				.execute();
		},
		async remove(platform, workspace, entry) {
			await db
				.deleteFrom('server_event')
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('entry', '=', entry)
				.execute();
		},
	};
}

function turnOf(row: Selectable<Tables['event_server']>): ServerTurn {
	return { nextAt: row.next_at, lookedAt: row.looked_at, trouble: row.trouble };
}

function eventOf(row: Selectable<Tables['server_event']>): KeptEvent {
	const { entry, mark, event, state, name, place, about } = row;
	return {
		...{ entry, mark, event, state, startsAt: row.starts_at, triedAt: row.tried_at },
		said: { name, place, about, start: row.start_at, end: row.end_at },
	};
}

import type { GreetingTable } from '../ports/store/greetings.js';
import { greetingKey } from './greeting-key.js';
import type { Db } from './tables.js';

export function greetingTable(db: Db): GreetingTable {
	return {
		async begin(scope, place, post, now) {
			const known = { key: greetingKey(scope), place: null, post: null, begun_at: null, due_at: null };
			const begun = place === null ? {} : { place: JSON.stringify(place), post, begun_at: now, due_at: now };
			const added = await db
				.insertInto('greeting')
				.values({ ...known, first_at: null, ended_at: null, ...begun })
				.onConflict((conflict) => conflict.column('key').doNothing())
				.returning('key')
				.executeTakeFirst();
			return added !== undefined;
		},
		async due(now) {
			const rows = await db.selectFrom('greeting').selectAll().where('due_at', '<=', now).orderBy('due_at').execute();
			return rows.flatMap(({ key, place, post, begun_at, due_at, first_at, ended_at }) =>
				place === null || post === null || begun_at === null || due_at === null
					? []
					: [
							{
								...{ key, place: JSON.parse(place), post, begunAt: begun_at },
								...{ firstAt: first_at, endedAt: ended_at, dueAt: due_at },
							},
						],
			);
		},
		async claim({ key, dueAt }, until) {
			const taken = await db
				.updateTable('greeting')
				.set({ due_at: until })
				.where('key', '=', key)
				.where('due_at', '=', dueAt)
				.returning('key')
				.executeTakeFirst();
			return taken !== undefined;
		},
		async set(key, { firstAt, endedAt, dueAt }) {
			await db
				.updateTable('greeting')
				.set({ first_at: firstAt, ended_at: endedAt, due_at: dueAt })
				.where('key', '=', key)
				.execute();
		},
		async end(key) {
			const nothing = { place: null, post: null, begun_at: null, first_at: null, ended_at: null, due_at: null };
			await db.updateTable('greeting').set(nothing).where('key', '=', key).execute();
		},
	};
}

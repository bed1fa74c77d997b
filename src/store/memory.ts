import type { MemoryTable } from '../ports/store/memory.js';
import type { Db } from './tables.js';

export function memoryTable(db: Db): MemoryTable {
	return {
		async get(key) {
			const row = await db.selectFrom('memory').select('value').where('key', '=', key).executeTakeFirst();
			return row?.value ?? null;
		},
		async list(prefix) {
			const rows = await db
				.selectFrom('memory')
				.selectAll()
				.where('key', '>=', prefix)
				// The first key that does not begin so any more, whatever follows the prefix.
				.where('key', '<', `${prefix}\u{10ffff}`)
				.orderBy('key')
				.execute();
			return new Map(rows.map(({ key, value }) => [key, value]));
		},
		async set(key, value) {
			await db
				.insertInto('memory')
				.values({ key, value })
				.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
				.execute();
		},
		async remove(key) {
			await db.deleteFrom('memory').where('key', '=', key).execute();
		},
	};
}

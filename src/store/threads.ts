import type { ThreadTable } from '../ports/store/threads.js';
import type { Db } from './tables.js';

export function threadTable(db: Db): ThreadTable {
	return {
		async root(destination, about) {
			const row = await db
				.selectFrom('thread')
				.select('root')
				.where('destination', '=', destination)
				.where('about', '=', about)
				.executeTakeFirst();
			return row?.root ?? null;
		},
		async begin(destination, about, root) {
			await db
				.insertInto('thread')
				.values({ destination, about, root })
				.onConflict((conflict) => conflict.columns(['destination', 'about']).doNothing())
				.execute();
		},
		async end(destination, root) {
			await db.deleteFrom('thread').where('destination', '=', destination).where('root', '=', root).execute();
		},
	};
}

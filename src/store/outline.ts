import { type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/petition.js';
import { inBatches } from './in-batches.js';
import type { Db, Tables } from './tables.js';

type Row = Omit<Selectable<Tables['reading']>, 'petition'>;

/** Of a part in which the count fell, as many readings as a picture could show. */
const mostOfFall = 50;

/**
 * The course of a count in a few hundred readings, whatever the history: the database goes through its own rows, a
 * year of them in some milliseconds, and only what is drawn leaves it.
 */
export async function outlineOf(
	db: Db,
	petition: number,
	from: Instant,
	to: Instant,
	steps: number,
): Promise<readonly Row[]> {
	const rows = () => db.selectFrom('reading').select(['at', 'count', 'kind']).where('petition', '=', petition);
	const first = await rows().where('at', '>=', from).where('at', '<=', to).orderBy('at').limit(1).executeTakeFirst();
	if (first === undefined) return [];
	const width = Math.max(1, Math.ceil((to - first.at + 1) / steps));
	const parts = await db
		.selectFrom('reading')
		.select(({ fn }) => [
			// Numbers are bound as floating ones.
			sql<number>`cast((at - ${first.at}) / ${width} as integer)`.as('part'),
			fn.max('at').as('last'),
			fn.min('count').as('low'),
			fn.max('count').as('high'),
		])
		.where('petition', '=', petition)
		.where('at', '>=', first.at)
		.where('at', '<=', to)
		.groupBy('part')
		.orderBy('part')
		.execute();
	const lasts = await inBatches(
		parts.map(({ last }) => last),
		(some) => rows().where('at', 'in', some).orderBy('at').execute(),
	);
	const found = new Map<Instant, Row>([[first.at, first]]);
	let before = first.count;
	for (const [i, { low, high }] of parts.entries()) {
		const last = lasts[i] as Row;
		if (low < before || high > last.count) {
			const begin = first.at + Number(parts[i]?.part) * width;
			const fall = rows().where('at', '>=', begin).where('at', '<=', last.at).orderBy('at').limit(mostOfFall);
			for (const row of await fall.execute()) found.set(row.at, row);
		}
		found.set(last.at, last);
		before = last.count;
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

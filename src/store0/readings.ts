import type { Instant, Reading } from '../domain/petition.js';
import { countKinds, type Db, inParts, type Row } from './rows.js';
import type { ReadingTable } from './types.js';

const hour = 3_600_000;
const day = 24 * hour;

function readingFrom({ at, count, kind }: Pick<Row<'reading'>, 'at' | 'count' | 'kind'>): Reading {
	return { at, count, kind: countKinds[kind] ?? 'exact' };
}

export function readingTable(db: Db): ReadingTable {
	const of = (petition: number) =>
		db.selectFrom('reading').select(['at', 'count', 'kind']).where('petition', '=', petition);
	const insert = async (petition: number, { at, count, kind }: Reading) => {
		await db
			.insertInto('reading')
			.values({ petition, at, count, kind: countKinds.indexOf(kind) })
			.onConflict((conflict) => conflict.columns(['petition', 'at']).doNothing())
			.execute();
	};
	const table: ReadingTable = {
		async add(petition, reading) {
			const latest = await table.latest(petition);
			const later = latest === null || reading.at > latest.at;
			const other = latest === null || reading.count !== latest.count || reading.kind !== latest.kind;
			if (later && other) await insert(petition, reading);
			return later && other;
		},
		keep: insert,
		async latest(petition) {
			const row = await of(petition).orderBy('at', 'desc').limit(1).executeTakeFirst();
			return row === undefined ? null : readingFrom(row);
		},
		async asOf(petition, at) {
			const row = await of(petition).where('at', '<=', at).orderBy('at', 'desc').limit(1).executeTakeFirst();
			return row === undefined ? null : readingFrom(row);
		},
		async range(petition, from, to, limit) {
			const rows = await of(petition)
				.where('at', '>=', from)
				.where('at', '<=', to)
				.orderBy('at', 'desc')
				.limit(limit)
				.execute();
			return rows.reverse().map(readingFrom);
		},
		async first(petition) {
			const row = await of(petition).orderBy('at').limit(1).executeTakeFirst();
			return row === undefined ? null : readingFrom(row);
		},
		async thin(petition, now, keep) {
			const kept = new Set(keep);
			const newest = await table.latest(petition);
			let from = -1;
			let before: Reading | null = null;
			let removed = 0;
			// A page at a time: a year of every minute is half a million rows, and commands must go on being answered.
			for (;;) {
				const page = (
					await of(petition)
						.where('at', '>', from)
						.where('at', '<=', now - 7 * day)
						.orderBy('at')
						.limit(5_000)
						.execute()
				).map(readingFrom);
				if (page.length === 0) return removed;
				const gone = thinnable(page, before, now, kept).filter((at) => at !== newest?.at);
				await inParts(gone, async (part) => {
					await db.deleteFrom('reading').where('petition', '=', petition).where('at', 'in', part).execute();
					return [];
				});
				removed += gone.length;
				before = page.at(-1) as Reading;
				from = before.at;
			}
		},
	};
	return table;
}

/**
 * Moments of readings that thinning removes: all but the first of each hour (after 7 days) or day (after 90), of
 * falls and the reading before each, and of what is kept.
 *
 * @param page ascending; `before` is the reading right before it, null at the beginning of the history
 */
export function thinnable(
	page: readonly Reading[],
	before: Reading | null,
	now: Instant,
	keep: ReadonlySet<Instant>,
): readonly Instant[] {
	return page
		.filter(({ at, count }, i) => {
			const last = page[i - 1] ?? before;
			const next = page[i + 1];
			if (last === null || next === undefined || keep.has(at)) return false;
			if (count < last.count || next.count < count) return false;
			const step = now - at > 90 * day ? day : hour;
			return Math.floor(at / step) === Math.floor(last.at / step);
		})
		.map(({ at }) => at);
}

import { type Selectable, sql } from 'kysely';
import type { CountKind, Instant, Reading } from '../domain/petition.js';
import type { Db, Tables } from './tables.js';
import { type ReleaseSpace, thinReadings } from './thin.js';
import { atomically } from './transaction.js';
import type { ReadingTable } from './types.js';

/** As stored, by place: the two that make nearly all rows take no byte of their own in SQLite. Only ever appended to. */
const kinds: readonly CountKind[] = ['exact', 'displayed', 'approximate', 'typed'];

export function readingTable(db: Db, releaseSpace: ReleaseSpace): ReadingTable {
	async function latest(petition: number): Promise<Reading | null> {
		return asOf(petition, Number.MAX_SAFE_INTEGER);
	}

	async function asOf(petition: number, at: Instant): Promise<Reading | null> {
		const row = await db
			.selectFrom('reading')
			.select(['at', 'count', 'kind'])
			.where('petition', '=', petition)
			.where('at', '<=', at)
			.orderBy('at', 'desc')
			.limit(1)
			.executeTakeFirst();
		return row === undefined ? null : readingOf(row);
	}

	async function keep(petition: number, { at, count, kind }: Reading): Promise<void> {
		await db
			.insertInto('reading')
			.values({ petition, at, count, kind: kinds.indexOf(kind) })
			.onConflict((conflict) => conflict.columns(['petition', 'at']).doNothing())
			.execute();
	}

	return {
		latest,
		asOf,
		keep,
		async add(petition, reading) {
			return atomically(db, async (tx) => {
				const readings = readingTable(tx, releaseSpace);
				const before = await readings.latest(petition);
				const same = before?.count === reading.count && before.kind === reading.kind;
				if (before !== null && (same || reading.at <= before.at)) return false;
				await readings.keep(petition, reading);
				return true;
			});
		},
		async range(petition, from, to, limit) {
			const newest = db
				.selectFrom('reading')
				.select(['at', 'count', 'kind'])
				.where('petition', '=', petition)
				.where('at', '>=', from)
				.where('at', '<=', to)
				.orderBy('at', 'desc')
				.limit(limit)
				.as('newest');
			const { packed } = await db.selectFrom(newest).select(asOneText).executeTakeFirstOrThrow();
			return unpacked(packed);
		},
		async first(petition) {
			const row = await db
				.selectFrom('reading')
				.select(['at', 'count', 'kind'])
				.where('petition', '=', petition)
				.orderBy('at')
				.limit(1)
				.executeTakeFirst();
			return row === undefined ? null : readingOf(row);
		},
		async from(petition, from, limit) {
			const rows = await db
				.selectFrom('reading')
				.select(['at', 'count', 'kind'])
				.where('petition', '=', petition)
				.where('at', '>=', from)
				.orderBy('at')
				.limit(limit)
				.execute();
			return rows.map(readingOf);
		},
		thin: (petition, now, moments) => thinReadings(db, { petition, now, keep: moments }, releaseSpace),
	};
}

/**
 * Many readings in one text: libsql takes 1.5 µs to hand over a row, whatever is in it, which for a week of a busy
 * petition is most of the time that `status` has.
 */
const asOneText = sql<string | null>`string_agg(at || ',' || count || ',' || kind, ',')`.as('packed');

/** Ascending, in whatever order the database put them together. */
function unpacked(packed: string | null): readonly Reading[] {
	const numbers: readonly number[] = JSON.parse(`[${packed ?? ''}]`);
	const readings: Reading[] = [];
	for (let i = 0; i < numbers.length; i += 3) {
		readings.push(readingOf({ at: numbers[i] ?? 0, count: numbers[i + 1] ?? 0, kind: numbers[i + 2] ?? 0 }));
	}
	return readings.sort((a, b) => a.at - b.at);
}

function readingOf({ at, count, kind }: Omit<Selectable<Tables['reading']>, 'petition'>): Reading {
	return { at, count, kind: kinds[kind] ?? 'approximate' };
}

import type { Selectable } from 'kysely';
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
			const rows = await db
				.selectFrom('reading')
				.select(['at', 'count', 'kind'])
				.where('petition', '=', petition)
				.where('at', '>=', from)
				.where('at', '<=', to)
				.orderBy('at', 'desc')
				.limit(limit)
				.execute();
			return rows.reverse().map(readingOf);
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

function readingOf({ at, count, kind }: Omit<Selectable<Tables['reading']>, 'petition'>): Reading {
	return { at, count, kind: kinds[kind] ?? 'approximate' };
}

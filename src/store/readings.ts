import type { Selectable } from 'kysely';
import { type CountKind, type Instant, isNext, type Reading } from '../domain/petition.js';
import type { ReadingTable } from '../ports/store/readings.js';
import { outlineOf } from './outline.js';
import { prepared, preparedMany } from './prepared.js';
import type { Db, Tables } from './tables.js';
import { type ReleaseSpace, thinReadings } from './thin.js';
import { atomically } from './transaction.js';

/** As stored, by place: the two that make nearly all rows take no byte of their own in SQLite. Only ever appended to. */
const kinds: readonly CountKind[] = ['exact', 'displayed', 'approximate', 'typed', 'imported'];

const keepMany = preparedMany<Selectable<Tables['reading']>, unknown>((db, rows) =>
	db
		.insertInto('reading')
		.values(
			rows.map((value) => ({
				petition: value('petition'),
				at: value('at'),
				count: value('count'),
				kind: value('kind'),
			})),
		)
		.onConflict((conflict) => conflict.columns(['petition', 'at']).doNothing()),
);

/** Keeps readings of many petitions; the first at a moment stands. */
export async function keepReadings(
	db: Db,
	all: readonly { readonly petition: number; readonly reading: Reading }[],
): Promise<void> {
	await keepMany(
		db,
		all.map(({ petition, reading: { at, count, kind } }) => ({ petition, at, count, kind: kinds.indexOf(kind) })),
	);
}

interface Beside {
	readonly petition: number;
	readonly one: Instant;
	readonly two: Instant;
	readonly three: Instant;
}

/** The last reading at or before each of three moments, and the first one after it. */
const beside = prepared<Beside, Omit<Selectable<Tables['reading']>, 'petition'>>((db, value) => {
	const own = () => db.selectFrom('reading').where('petition', '=', value('petition'));
	const moments = (['one', 'two', 'three'] as const).flatMap((name) => [
		own()
			.where('at', '<=', value(name))
			.select(({ fn }) => fn.max('at').as('at')),
		own()
			.where('at', '>', value(name))
			.select(({ fn }) => fn.min('at').as('at')),
	]);
	return own()
		.select(['at', 'count', 'kind'])
		.where(({ eb, or }) => or(moments.map((moment) => eb('at', '=', moment))))
		.orderBy('at');
});

export function readingTable(db: Db, releaseSpace: ReleaseSpace): ReadingTable {
	const rows = (petition: number) =>
		db.selectFrom('reading').select(['at', 'count', 'kind']).where('petition', '=', petition);

	async function latest(petition: number): Promise<Reading | null> {
		return asOf(petition, Number.MAX_SAFE_INTEGER);
	}

	async function asOf(petition: number, at: Instant): Promise<Reading | null> {
		const row = await rows(petition).where('at', '<=', at).orderBy('at', 'desc').limit(1).executeTakeFirst();
		return row === undefined ? null : readingOf(row);
	}

	async function from(petition: number, at: Instant, limit: number): Promise<readonly Reading[]> {
		const found = await rows(petition).where('at', '>=', at).orderBy('at').limit(limit).execute();
		return found.map(readingOf);
	}

	return {
		latest,
		asOf,
		keep: (petition, reading) => keepReadings(db, [{ petition, reading }]),
		from,
		async add(petition, reading) {
			return atomically(db, async (tx) => {
				const readings = readingTable(tx, releaseSpace);
				const before = await readings.latest(petition);
				if (before !== null && !isNext(reading, before)) return false;
				await readings.keep(petition, reading);
				return true;
			});
		},
		async beside(petition, [one, two, three]) {
			return (await beside(db, { petition, one, two, three })).map(readingOf);
		},
		async range(petition, start, end, limit) {
			const newest = rows(petition).where('at', '>=', start).where('at', '<=', end).orderBy('at', 'desc').limit(limit);
			return (await newest.execute()).reverse().map(readingOf);
		},
		outline: (petition, start, end, steps) =>
			outlineOf(db, petition, start, end, steps).then((all) => all.map(readingOf)),
		async first(petition) {
			const [first] = await from(petition, Number.MIN_SAFE_INTEGER, 1);
			return first ?? null;
		},
		thin: (petition, now, moments) => thinReadings(db, { petition, now, keep: moments }, releaseSpace),
	};
}

export function readingOf({ at, count, kind }: Omit<Selectable<Tables['reading']>, 'petition'>): Reading {
	return { at, count, kind: kinds[kind] ?? 'approximate' };
}

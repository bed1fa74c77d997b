import { type RawBuilder, type Selectable, sql, type Updateable } from 'kysely';
import type { Instant, Reading } from '../domain/petition.js';
import type { LookWrites } from '../ports/store/looks.js';
import { rememberMany } from './outlooks.js';
import { columnsOf } from './petition-rows.js';
import { preparedMany } from './prepared.js';
import { keepReadings, readingOf } from './readings.js';
import type { Db, Tables } from './tables.js';

type Row = Updateable<Tables['petition']>;
type ReadingRow = Selectable<Tables['reading']>;
type Column = keyof Row & string;

/** Writes down what looks at many petitions found. */
export async function writeLooks(db: Db, { readings, outlooks, petitions }: LookWrites): Promise<void> {
	await keepReadings(db, readings);
	await rememberMany(db, [...outlooks]);
	for (const [columns, rows] of byColumns(petitions)) await updateOf(columns)(db, rows);
}

/** Of one petition: the columns of its row, and what they are to be. */
type PetitionUpdate = Row & { readonly id: number; readonly nextReadIfRead: Instant | null };

/** Those that change the same columns, together: nearly all do. */
function byColumns(petitions: LookWrites['petitions']): readonly (readonly [readonly Named[], PetitionUpdate[]])[] {
	const groups = new Map<string, readonly [readonly Named[], PetitionUpdate[]]>();
	for (const [id, write] of petitions) {
		const { nextReadIfRead = null, ...change } = write;
		const row = columnsOf(change);
		const columns: readonly Named[] = [
			...(Object.keys(row) as Column[]),
			...(nextReadIfRead === null ? [] : ['nextReadIfRead' as const]),
		];
		if (columns.length === 0) continue;
		const name = columns.join(' ');
		const group = groups.get(name) ?? ([columns, []] as const);
		group[1].push({ ...row, id, nextReadIfRead });
		groups.set(name, group);
	}
	return [...groups.values()];
}

type Named = Column | 'nextReadIfRead';

const texts: ReadonlySet<Named> = new Set<Named>(['title', 'url', 'snapshot']);

/** The statement that changes these columns, by their names: a look changes one of a few sets of them. */
const updates = new Map<string, ReturnType<typeof makeUpdate>>();

function updateOf(columns: readonly Named[]): ReturnType<typeof makeUpdate> {
	const name = columns.join(' ');
	const update = updates.get(name) ?? makeUpdate(columns);
	updates.set(name, update);
	return update;
}

function makeUpdate(columns: readonly Named[]) {
	return preparedMany<PetitionUpdate, unknown>((db, rows) => {
		const values = rows.map((value) => [
			whole(value('id')),
			...columns.map((column) => (texts.has(column) ? text(value(column)) : whole(value(column)))),
		]);
		// Both databases call the columns of bare rows column1, column2 …
		const set: Record<string, RawBuilder<unknown>> = {};
		for (const [i, column] of columns.entries()) {
			const given = sql.ref(`given.column${i + 2}`);
			if (column !== 'nextReadIfRead') set[column] = sql`${given}`;
			else set['next_read_at'] = sql`case when petition.next_read_at is null then null else ${given} end`;
		}
		return db
			.updateTable('petition')
			.from(valuesOf(values).as('given'))
			.set(set as never)
			.where(sql<boolean>`petition.id = ${sql.ref('given.column1')}`);
	});
}

interface Moments {
	readonly petition: number;
	readonly one: Instant;
	readonly two: Instant;
	readonly three: Instant;
}

const placesBeside = preparedMany<Moments, Record<'petition', number> & Record<string, number | null>>((db, rows) => {
	const given = rows.map((value) => [value('petition'), value('one'), value('two'), value('three')].map(whole));
	const own = (place: number, of: 'max' | 'min') => sql<number | null>`(select ${sql.raw(of)}(at) from reading
		where reading.petition = given.column1 and at ${sql.raw(of === 'max' ? '<=' : '>')} ${sql.ref(`given.column${place}`)})`;
	return db
		.selectFrom(valuesOf(given).as('given'))
		.select(sql<number>`given.column1`.as('petition'))
		.select([own(2, 'max').as('a'), own(2, 'min').as('b'), own(3, 'max').as('c')])
		.select([own(3, 'min').as('d'), own(4, 'max').as('e'), own(4, 'min').as('f')]);
});

const readingsAt = preparedMany<Pick<ReadingRow, 'petition' | 'at'>, ReadingRow>((db, rows) =>
	db
		.selectFrom(valuesOf(rows.map((value) => [whole(value('petition')), whole(value('at'))])).as('given'))
		.innerJoin('reading', (join) =>
			join.on(sql<boolean>`reading.petition = given.column1`).on(sql<boolean>`reading.at = given.column2`),
		)
		.select(['reading.petition', 'reading.at', 'reading.count', 'reading.kind']),
);

/** The readings beside three moments of each of many petitions: which they are, and then themselves. */
export async function besideMany(
	db: Db,
	asked: ReadonlyMap<number, readonly [Instant, Instant, Instant]>,
): Promise<ReadonlyMap<number, readonly Reading[]>> {
	const found = await placesBeside(
		db,
		[...asked].map(([petition, [one, two, three]]) => ({ petition, one, two, three })),
	);
	const places = found.flatMap(({ petition, ...moments }) =>
		[...new Set(Object.values(moments))].flatMap((at) => (at === null ? [] : [{ petition, at }])),
	);
	const beside = new Map<number, Reading[]>();
	for (const { petition, ...row } of await readingsAt(db, places)) {
		const of = beside.get(petition) ?? [];
		of.push(readingOf(row));
		beside.set(petition, of);
	}
	for (const of of beside.values()) of.sort((a, b) => a.at - b.at);
	return beside;
}

/** PostgreSQL wants to know of what kind the values of a bare row are. */
const whole = (value: unknown) => sql`cast(${value} as bigint)`;
const text = (value: unknown) => sql`cast(${value} as text)`;

function valuesOf(rows: readonly (readonly RawBuilder<unknown>[])[]): RawBuilder<Record<string, unknown>> {
	return sql`(values ${sql.join(rows.map((row) => sql`(${sql.join(row)})`))})`;
}

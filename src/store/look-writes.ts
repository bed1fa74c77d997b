import { type RawBuilder, sql, type Updateable } from 'kysely';
import type { Instant, Reading } from '../domain/petition.js';
import type { LookWrites } from '../ports/store/looks.js';
import { inBatches } from './in-batches.js';
import { rememberMany } from './outlooks.js';
import { columnsOf } from './petition-rows.js';
import { keepMany, readingOf } from './readings.js';
import type { Db, Tables } from './tables.js';

type Row = Updateable<Tables['petition']>;
type Column = keyof Row & string;

/** Writes down what looks at many petitions found. */
export async function writeLooks(db: Db, { readings, outlooks, petitions }: LookWrites): Promise<void> {
	await keepMany(db, readings);
	await rememberMany(db, [...outlooks]);
	for (const [columns, rows] of byColumns(petitions)) {
		await inBatches(rows, async (some) => {
			await updateMany(db, columns, some);
			return [];
		});
	}
}

interface PetitionUpdate {
	readonly id: number;
	readonly row: Row;
	readonly nextReadIfRead: Instant | null;
}

/** Those that change the same columns, together: nearly all do. */
function byColumns(petitions: LookWrites['petitions']): readonly (readonly [readonly Column[], PetitionUpdate[]])[] {
	const groups = new Map<string, readonly [readonly Column[], PetitionUpdate[]]>();
	for (const [id, write] of petitions) {
		const { nextReadIfRead = null, ...change } = write;
		const row = columnsOf(change);
		const columns = Object.keys(row) as Column[];
		const name = [...columns, nextReadIfRead === null].join(' ');
		const group = groups.get(name) ?? ([columns, []] as const);
		group[1].push({ id, row, nextReadIfRead });
		groups.set(name, group);
	}
	return [...groups.values()];
}

const texts: ReadonlySet<Column> = new Set<Column>(['title', 'url', 'snapshot']);

async function updateMany(db: Db, columns: readonly Column[], updates: readonly PetitionUpdate[]): Promise<void> {
	const plans = updates[0]?.nextReadIfRead !== null;
	const rows = updates.map(({ id, row, nextReadIfRead }) => [
		whole(id),
		...columns.map((column) => (texts.has(column) ? text(row[column]) : whole(row[column]))),
		...(plans ? [whole(nextReadIfRead)] : []),
	]);
	// Both databases call the columns of bare rows column1, column2 …
	const given = (place: number) => sql.ref(`given.column${place}`);
	const set: Record<string, RawBuilder<unknown>> = {};
	for (const [i, column] of columns.entries()) set[column] = sql`${given(i + 2)}`;
	if (plans) {
		const next = given(columns.length + 2);
		set['next_read_at'] = sql`case when petition.next_read_at is null then null else ${next} end`;
	}
	if (Object.keys(set).length === 0) return;
	await db
		.updateTable('petition')
		.from(valuesOf(rows).as('given'))
		.set(set as never)
		.where(sql<boolean>`petition.id = ${given(1)}`)
		.execute();
}

/** The readings beside three moments of each of many petitions: which they are, and then themselves. */
export async function besideMany(
	db: Db,
	asked: ReadonlyMap<number, readonly [Instant, Instant, Instant]>,
): Promise<ReadonlyMap<number, readonly Reading[]>> {
	const places = await inBatches([...asked], async (some) => {
		const rows = some.map(([petition, moments]) => [petition, ...moments].map(whole));
		const own = (place: number, of: 'max' | 'min') => sql<number | null>`(select ${sql.raw(of)}(at) from reading
			where reading.petition = given.column1 and at ${sql.raw(of === 'max' ? '<=' : '>')} ${sql.ref(`given.column${place}`)})`;
		const found = await db
			.selectFrom(valuesOf(rows).as('given'))
			.select(sql<number>`given.column1`.as('petition'))
			.select([own(2, 'max').as('a'), own(2, 'min').as('b'), own(3, 'max').as('c')])
			.select([own(3, 'min').as('d'), own(4, 'max').as('e'), own(4, 'min').as('f')])
			.execute();
		return found.flatMap(({ petition, ...moments }) =>
			[...new Set(Object.values(moments))].flatMap((at) => (at === null ? [] : [{ petition, at }])),
		);
	});
	const rows = await inBatches(places, (some) =>
		db
			.selectFrom(valuesOf(some.map(({ petition, at }) => [whole(petition), whole(at)])).as('given'))
			.innerJoin('reading', (join) =>
				join.on(sql<boolean>`reading.petition = given.column1`).on(sql<boolean>`reading.at = given.column2`),
			)
			.select(['reading.petition', 'reading.at', 'reading.count', 'reading.kind'])
			.orderBy('reading.at')
			.execute(),
	);
	const beside = new Map<number, Reading[]>();
	for (const { petition, ...row } of rows) {
		const of = beside.get(petition) ?? [];
		of.push(readingOf(row));
		beside.set(petition, of);
	}
	return beside;
}

/** PostgreSQL wants to know of what kind the values of a bare row are. */
const whole = (value: unknown) => sql`cast(${value} as bigint)`;
const text = (value: unknown) => sql`cast(${value} as text)`;

function valuesOf(rows: readonly (readonly RawBuilder<unknown>[])[]): RawBuilder<Record<string, unknown>> {
	return sql`(values ${sql.join(rows.map((row) => sql`(${sql.join(row)})`))})`;
}

import { createHash, type Hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { FaultError } from '../domain/fault.js';
import { inBatches } from './in-batches.js';
import { tableKeys, tableNames } from './table-keys.js';
import type { Db, Tables } from './tables.js';

type Table = keyof Tables;
type Row = Readonly<Record<string, unknown>>;

/** Rows read in one go; between two of them nobody waits so long that a server takes us for gone. */
const page = 2_000;

export interface Copied {
	readonly rows: number;
	/** Of every row of every table, in their order: the same on both sides. */
	readonly checksum: string;
	/** Nothing had to be written: the same rows were there already. */
	readonly same: boolean;
}

export interface CopyOptions {
	/** What the target is called in faults. */
	readonly target: string;
	/** Rows that are there already, and others, are replaced. */
	readonly replace: boolean;
	/** Where ids come from numbers that are never given again, by table: both are of the databases' own kind. */
	readonly given: { readonly from: GivenIds; readonly to: GivenIds };
}

/** The last number each table has given out, whether or not its row is still there. */
export interface GivenIds {
	last(db: Db): Promise<ReadonlyMap<Table, number>>;
	set(db: Db, last: ReadonlyMap<Table, number>): Promise<void>;
}

/**
 * Copies every row of a database to another, of whichever kind, all or nothing, and compares both afterwards: counts and
 * checksums, read back from what was written. Throws `migrate-not-empty` where the target has other rows and they are not
 * to be replaced, `migrate-nothing` where they would be replaced by nothing, `migrate-differs` where the two are not the same in the end; the target is then as it was.
 */
export async function copyAll(from: Db, to: Db, options: CopyOptions): Promise<Copied> {
	// One moment of it, whatever others write meanwhile.
	return from
		.transaction()
		.setIsolationLevel('repeatable read')
		.execute((source) => to.transaction().execute((target) => copyInto(source, target, options)));
}

async function copyInto(source: Db, target: Db, { target: name, replace, given }: CopyOptions): Promise<Copied> {
	const before = await compare(source, target);
	if (before.different === null) return { rows: before.rows, checksum: before.checksum, same: true };
	if (before.held > 0 && !replace) throw new FaultError('migrate-not-empty', { target: name, rows: before.held });
	if (before.rows === 0 && before.held > 0)
		throw new FaultError('migrate-nothing', { target: name, rows: before.held });
	for (const table of tableNames.toReversed()) await target.deleteFrom(table).execute();
	for (const table of tableNames) {
		for await (const rows of pagesOf(source, table)) await write(target, table, rows);
	}
	await given.to.set(target, await given.from.last(source));
	const after = await compare(source, target);
	if (after.different !== null) throw new FaultError('migrate-differs', { target: name, table: after.different });
	return { rows: after.rows, checksum: after.checksum, same: false };
}

interface Comparison {
	/** The first table whose rows are not the same; null = all are. */
	readonly different: Table | null;
	readonly rows: number;
	/** Rows of the target. */
	readonly held: number;
	readonly checksum: string;
}

async function compare(source: Db, target: Db): Promise<Comparison> {
	const whole = createHash('sha256');
	let different: Table | null = null;
	let rows = 0;
	let held = 0;
	for (const table of tableNames) {
		const [one, other] = [createHash('sha256'), createHash('sha256')];
		const theirs = pagesOf(target, table);
		// In step: neither side is left idle for long.
		for await (const own of pagesOf(source, table)) {
			rows += add(one, own);
			held += add(other, (await theirs.next()).value ?? []);
		}
		for await (const more of theirs) held += add(other, more);
		const digest = one.digest('hex');
		if (digest !== other.digest('hex')) different ??= table;
		whole.update(`${table} ${digest}\n`);
	}
	return { different, rows, held, checksum: whole.digest('hex').slice(0, 16) };
}

function add(hash: Hash, rows: readonly Row[]): number {
	for (const row of rows) {
		hash.update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
	}
	return rows.length;
}

/** All rows of a table in the order of its keys. */
async function* pagesOf(db: Db, table: Table): AsyncGenerator<readonly Row[], undefined> {
	const keys: readonly string[] = tableKeys[table];
	// One of a retraction's two references is null, and null is after nothing.
	const expressions = keys.map((key) =>
		table === 'retraction' ? sql`coalesce(${sql.ref(key)}, 0)` : sql`${sql.ref(key)}`,
	);
	let last: Row | null = null;
	for (;;) {
		let query = (db as Kysely<Record<string, Row>>).selectFrom(table).selectAll().limit(page);
		for (const expression of expressions) query = query.orderBy(expression);
		if (last !== null) {
			const after: Row = last;
			const values = keys.map((key) => sql`${after[key] ?? 0}`);
			query = query.where(sql<boolean>`(${sql.join(expressions)}) > (${sql.join(values)})`);
		}
		const rows: readonly Row[] = await query.execute();
		if (rows.length > 0) yield rows;
		if (rows.length < page) return;
		last = rows.at(-1) as Row;
	}
}

async function write(target: Db, table: Table, rows: readonly Row[]): Promise<void> {
	await inBatches(rows, async (some) => {
		await (target as Kysely<Record<string, Row>>)
			.insertInto(table)
			.values([...some])
			.execute();
		return [];
	});
}

import { type Kysely, sql } from 'kysely';
import type { GivenIds } from './copy.js';
import type { Tables } from './tables.js';

type Table = keyof Tables;

/** Tables with numbers of the database's own, and the column they are in. */
const columns = {
	petition: 'id',
	campaign: 'id',
	campaign_event: 'id',
	destination: 'id',
	feed_entry: 'id',
	notice: 'id',
	follow: 'id',
	crossing: 'id',
	post: 'seq',
	post_notice: 'id',
	source_outage: 'id',
	outlook: 'id',
	watch: 'id',
	reminder: 'id',
	event: 'id',
	audit: 'id',
} as const satisfies Partial<Record<Table, string>>;

const tables = Object.keys(columns) as readonly (keyof typeof columns)[];

/** SQLite keeps them in a table of its own, from the first row on. */
export const fileIds: GivenIds = {
	async last(db) {
		const { rows } = await sql<{ name: Table; seq: number }>`select name, seq from sqlite_sequence`.execute(db);
		return new Map(rows.filter(({ name }) => name in columns).map(({ name, seq }) => [name, seq]));
	},
	async set(db, last) {
		for (const [name, seq] of last) {
			await sql`delete from sqlite_sequence where name = ${name}`.execute(db);
			await sql`insert into sqlite_sequence (name, seq) values (${name}, ${seq})`.execute(db);
		}
	},
};

/** PostgreSQL keeps a sequence for each. */
export const serverIds: GivenIds = {
	async last(db) {
		const last = new Map<Table, number>();
		for (const table of tables) {
			const sequence = sql.table(await sequenceOf(db as Kysely<unknown>, table));
			const { rows } = await sql<{ last: number; called: number }>`
				select last_value as last, is_called::integer as called from ${sequence}`.execute(db);
			if (rows[0]?.called === 1) last.set(table, rows[0].last);
		}
		return last;
	},
	async set(db, last) {
		for (const table of tables) {
			const sequence = await sequenceOf(db as Kysely<unknown>, table);
			const given = last.get(table) ?? 0;
			await sql`select setval(${sequence}::regclass, ${Math.max(given, 1)}, ${given > 0 ? 1 : 0}::integer::boolean)`.execute(
				db,
			);
		}
	},
};

/** By its whole name, without quotes: none of ours needs them. */
async function sequenceOf(db: Kysely<unknown>, table: keyof typeof columns): Promise<string> {
	const { rows } = await sql<{ name: string }>`
		select pg_get_serial_sequence(${table}, ${columns[table]}) as name`.execute(db);
	return rows[0]?.name ?? '';
}

import { type Kysely, sql } from 'kysely';
import type { Copy, CopyTable, Role } from '../../ports/copies.js';
import type { Db } from '../tables.js';
import { alarmSchema } from './alarms.js';
import { lockClass } from './turns.js';

/** Who was not heard of for so long is lost; several beats, so that a slow one is not taken for it. */
const lostAfter = sql.lit('20 seconds');
/** A slow copy delays the others no longer. */
const leaseLasts = sql.lit('60 seconds');

/**
 * The copies at work, and what each of them has taken. These tables are of this database only: they are neither copied
 * nor backed up, and what is in them is not remembered.
 */
export async function makeCopyTables(db: Db): Promise<void> {
	const { rows } = await sql<{ found: string | null }>`select to_regclass('copy_lease') as found`.execute(db);
	if (rows[0]?.found !== null) return;
	await db.transaction().execute(async (tx) => {
		// Two that start together do not make them at the same time.
		await sql`select pg_advisory_xact_lock(${sql.lit(lockClass + 1)}, hashtext(current_schema()))`.execute(tx);
		await sql`create table if not exists running_copy (
			id text primary key, host text not null, pid integer not null, version text not null, roles text not null,
			zone text not null, keys text not null, ahead bigint not null,
			started_at timestamptz not null default clock_timestamp(),
			seen_at timestamptz not null)`.execute(tx);
		await sql`create table if not exists copy_lease (
			work text primary key, copy text not null, copy_before text, until timestamptz)`.execute(tx);
	});
}

interface Row extends Omit<Copy, 'roles' | 'startedAt'> {
	readonly roles: string;
	readonly startedAt: number;
}

export function copyTable(database: Db): CopyTable {
	const db = database as unknown as Kysely<unknown>;

	async function all(): Promise<readonly Copy[]> {
		const { rows } = await sql<Row>`
			select id, host, pid, version, roles, zone, keys, ahead, floor(extract(epoch from started_at) * 1000) as "startedAt"
			from running_copy where seen_at > clock_timestamp() - ${lostAfter}::interval order by started_at, id`.execute(db);
		return rows.map((row) => ({ ...row, roles: row.roles.split(',') as Role[] }));
	}

	return {
		all,
		async beat({ id, host, pid, version, roles, zone, keys }, now) {
			await sql`
				insert into running_copy (id, host, pid, version, roles, zone, keys, ahead, seen_at)
				values (${id}, ${host}, ${pid}, ${version}, ${roles.join(',')}, ${zone}, ${keys},
					${now}::bigint - floor(extract(epoch from clock_timestamp()) * 1000)::bigint, clock_timestamp())
				on conflict (id) do update set ahead = excluded.ahead, seen_at = excluded.seen_at`.execute(db);
			return all();
		},
		async removeLost() {
			return database.transaction().execute(async (tx) => {
				const { rows } = await sql<{ id: string }>`
					delete from running_copy where seen_at <= clock_timestamp() - ${lostAfter}::interval returning id`.execute(
					tx,
				);
				// Also of those whose row is gone already, or who never had one.
				await free(tx, sql`not in (select id from running_copy)`);
				return rows.length;
			});
		},
		async leave(id) {
			await database.transaction().execute(async (tx) => {
				await sql`delete from running_copy where id = ${id}`.execute(tx);
				await free(tx, sql`= ${id}`);
			});
		},
		async forbiddenAlarms() {
			const schema = await alarmSchema(database);
			const { rows } = await sql<{ fine: boolean }>`
				select case when to_regnamespace(quote_ident(${schema})) is null
					then has_database_privilege(current_database(), 'create')
					else has_schema_privilege(${schema}, 'create') end as fine`.execute(db);
			return rows[0]?.fine === true ? null : schema;
		},
		leases: (own) => ({
			own,
			async take(work) {
				const { rows } = await sql<{ before: string | null }>`
					insert into copy_lease as lease (work, copy, until)
					values (${work}, ${own}, clock_timestamp() + ${leaseLasts}::interval)
					on conflict (work) do update set copy = excluded.copy, copy_before = lease.copy, until = excluded.until
					where lease.until is null or lease.until <= clock_timestamp() or lease.copy = excluded.copy
					returning copy_before as before`.execute(db);
				const [taken] = rows;
				return taken === undefined ? null : { byAnother: taken.before !== own };
			},
			async giveBack(work) {
				await sql`update copy_lease set until = null where work = ${work} and copy = ${own}`.execute(db);
			},
		}),
	};
}

async function free(tx: Db, whose: ReturnType<typeof sql>): Promise<void> {
	await sql`update copy_lease set until = null where until is not null and copy ${whose}`.execute(tx);
	await sql`update destination set claimed_by = null, claimed_until = null
		where claimed_by is not null and claimed_by ${whose}`.execute(tx);
}

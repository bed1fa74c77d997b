import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Holding, LimitTable } from '../../ports/limits.js';
import type { Db } from '../tables.js';
import { lockClass } from './turns.js';

/** Limits that the copies keep together. As what is in `copies.ts`: of this database only, and not remembered. */
export async function makeLimitTables(db: Db): Promise<void> {
	const { rows } = await sql<{ found: string | null }>`select to_regclass('limit_time') as found`.execute(db);
	if (rows[0]?.found !== null) return;
	await db.transaction().execute(async (tx) => {
		// Two that start together do not make them at the same time.
		await sql`select pg_advisory_xact_lock(${sql.lit(lockClass + 1)}, hashtext(current_schema()))`.execute(tx);
		await sql`create table if not exists limit_share (
			name text not null, copy text not null, held integer not null, wanted integer not null,
			until timestamptz not null, primary key (name, copy))`.execute(tx);
		await sql`create table if not exists limit_time (name text primary key, free_at timestamptz not null)`.execute(tx);
	});
}

export function limitTable(database: Db): LimitTable {
	const db = database as unknown as Kysely<unknown>;
	const later = (ms: number): RawBuilder<unknown> => sql`clock_timestamp() + ${ms} * interval '1 millisecond'`;
	return {
		divide: (name, copy, wanted, lastsMs, decide) =>
			database.transaction().execute(async (tx) => {
				await sql`select pg_advisory_xact_lock(${sql.lit(lockClass + 2)}, hashtext(current_schema() || ${name}))`.execute(
					tx,
				);
				const { rows } = await sql<Holding>`
					select held, wanted from limit_share
					where name = ${name} and copy <> ${copy} and until > clock_timestamp()`.execute(tx);
				const held = decide(rows);
				await sql`
					insert into limit_share (name, copy, held, wanted, until)
					values (${name}, ${copy}, ${held}, ${wanted}, ${later(lastsMs)})
					on conflict (name, copy) do update
					set held = excluded.held, wanted = excluded.wanted, until = excluded.until`.execute(tx);
				return held;
			}),
		async leave(name, copy, lastsMs) {
			await sql`update limit_share set until = least(until, ${later(lastsMs)}), wanted = 0
				where name = ${name} and copy = ${copy}`.execute(db);
			await sql`delete from limit_share where until < clock_timestamp() - interval '1 hour'`.execute(db);
			await sql`delete from limit_time where free_at < clock_timestamp() - interval '1 hour'`.execute(db);
		},
		async wait(name) {
			const { rows } = await sql<{ ms: number }>`
				select ceil(extract(epoch from free_at - clock_timestamp()) * 1000) as ms from limit_time
				where name = ${name} and free_at > clock_timestamp()`.execute(db);
			return rows[0]?.ms ?? 0;
		},
		async reserve(name, ms) {
			const { rows } = await sql<{ ms: number }>`
				insert into limit_time as time (name, free_at) values (${name}, ${later(ms)})
				on conflict (name) do update
				set free_at = greatest(time.free_at, clock_timestamp()) + ${ms} * interval '1 millisecond'
				returning greatest(0, ceil(extract(epoch from free_at - clock_timestamp()) * 1000) - ${ms}) as ms`.execute(db);
			return rows[0]?.ms ?? 0;
		},
		async did(name, ms) {
			await sql`
				insert into limit_time as time (name, free_at) values (${name}, ${later(ms)})
				on conflict (name) do update set free_at = greatest(time.free_at, excluded.free_at)`.execute(db);
		},
	};
}

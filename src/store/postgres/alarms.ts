import { type Kysely, sql } from 'kysely';
import type { Db } from '../tables.js';
import { lockClass } from './turns.js';

/** graphile-worker's own schema for the tables of this one; another program's is left alone. */
export async function alarmSchema(db: Db): Promise<string> {
	const { rows } = await sql<{ name: string }>`select current_schema() || '_alarms' as name`.execute(db);
	return (rows[0] as { name: string }).name;
}

/**
 * The function that sets alarms, in whatever transaction it is called. It gives way to nothing that may be wrong with
 * graphile-worker's tables: an alarm that cannot be set is lost, and what it was about is committed.
 */
export async function makeAlarmFunction(db: Db): Promise<void> {
	const { rows } = await sql<{ found: string | null }>`
		select to_regprocedure('ring_alarms(text,json)') as found`.execute(db);
	if (rows[0]?.found !== null) return;
	const schema = sql.id(await alarmSchema(db));
	await db.transaction().execute(async (tx) => {
		// Two that start together do not make it at the same time.
		await sql`select pg_advisory_xact_lock(${sql.lit(lockClass + 1)}, hashtext(current_schema()))`.execute(tx);
		await sql`
		create or replace function ring_alarms(task text, keys json) returns boolean language plpgsql as $$
		begin
			perform ${schema}.add_jobs(array(
				select row(task, json_build_object('key', key), null, null, 1, task || ' ' || key, null, null)::${schema}.job_spec
				from json_array_elements_text(keys) as key order by key));
			return true;
		exception when others then
			return false;
		end $$`.execute(tx);
	});
}

/** Whoever does this task starts at once, when the transaction that this is in has been committed. False: it is lost. */
export async function ringAlarms(db: Db, task: string, keys: readonly string[]): Promise<boolean> {
	const { rows } = await sql<{ rung: boolean }>`
		select ring_alarms(${task}, ${JSON.stringify(keys)}::json) as rung`.execute(db as unknown as Kysely<unknown>);
	return rows[0]?.rung === true;
}

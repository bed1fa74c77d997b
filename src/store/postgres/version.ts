import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { FaultError } from '../../domain/fault.js';
import { oldestAtWork, stepNames, tablesVersion } from '../migrations/index.js';
import { tableNames } from '../table-keys.js';
import type { Query } from './pool.js';

/** Which version the tables are at, and the oldest whose program still works on them. */
export interface TablesState {
	/** 0 = there is none of ours. */
	readonly version: number;
	readonly oldest: number;
}

/**
 * Looks at the tables of a database. Throws `server-half` where some of ours are there and some are not, or where they
 * were made by other steps than ours; `server-newer` where this program is too old for them.
 */
export async function tablesOn(query: Query, server: string): Promise<TablesState> {
	const rows = await query(
		'select table_name as name from information_schema.tables where table_schema = current_schema()',
	);
	const there = new Set(rows.map(({ name }) => String(name)));
	const ours = tableNames.filter((name) => there.has(name));
	if (!there.has('kysely_migration') || !there.has('tables_version')) {
		if (ours.length === 0) return { version: 0, oldest: 0 };
		throw new FaultError('server-half', { server, missing: 'tables_version' });
	}
	const steps = (await query('select name from kysely_migration order by name')).map(({ name }) => String(name));
	const [stamp] = await query('select version, oldest from tables_version');
	const version = Number(stamp?.['version'] ?? 0);
	const oldest = Number(stamp?.['oldest'] ?? 0);
	if (oldest > tablesVersion) throw new FaultError('server-newer', { server, version, known: tablesVersion });
	const strange = steps.slice(0, tablesVersion).find((name, i) => name !== stepNames[i]);
	if (strange !== undefined) throw new FaultError('server-half', { server, missing: strange });
	const missing = version >= tablesVersion ? tableNames.find((name) => !there.has(name)) : undefined;
	if (missing !== undefined || steps.length !== version) {
		throw new FaultError('server-half', { server, missing: missing ?? 'kysely_migration' });
	}
	return { version, oldest };
}

/** Throws `server-newer` where the tables have left this program behind since it was started. */
export async function stillFits(query: Query, server: string): Promise<void> {
	const [stamp] = await query('select version, oldest from tables_version').catch(() => []);
	if (stamp === undefined || Number(stamp['oldest']) <= tablesVersion) return;
	throw new FaultError('server-newer', { server, version: Number(stamp['version']), known: tablesVersion });
}

/** Writes down which version the tables are at; never back, and never for an older program's convenience. */
export async function stampServer(db: Kysely<unknown>, version: number): Promise<void> {
	await sql`create table if not exists tables_version (version integer not null, oldest integer not null)`.execute(db);
	await sql`delete from tables_version`.execute(db);
	await sql`insert into tables_version values (${version}, ${Math.min(version, oldestAtWork)})`.execute(db);
}

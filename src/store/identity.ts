import { type Kysely, sql } from 'kysely';
import { FaultError } from '../domain/fault.js';
import type { Connection } from './connection.js';
import { tablesVersion } from './migrations/index.js';

/** `MLPS`: how a file says that it is Milepost's. */
const applicationId = 0x4d_4c_50_53;

/**
 * Which version the tables of a file are at; 0 for a new one. Throws `not-a-database` for something else than a
 * database of ours, `database-newer` for one of a newer Milepost.
 */
export function tablesVersionOf(connection: Connection, file: string): number {
	const version = Number(connection.value('pragma user_version'));
	const tables = Number(connection.value('select count(*) from sqlite_master'));
	const ours = connection.value('pragma application_id') === applicationId;
	if (tables > 0 && !ours) throw new FaultError('not-a-database', { file });
	if (version > tablesVersion) throw new FaultError('database-newer', { file, version, known: tablesVersion });
	return version;
}

/** Signs a new file, before there is any table: a crash in between leaves nothing that looks like somebody else's. */
export function claimFile(connection: Connection): void {
	if (connection.value('pragma application_id') === applicationId) return;
	// Gives the pages of thinned history back; can only be chosen while a file is empty.
	connection.exec('pragma auto_vacuum = incremental');
	connection.exec(`pragma application_id = ${applicationId}`);
}

/** Writes down which version the tables of a file are at. */
export async function stampFile(db: Kysely<unknown>, version: number): Promise<void> {
	await sql.raw(`pragma user_version = ${version}`).execute(db);
}

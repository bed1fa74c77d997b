import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { FaultError } from '../domain/fault.js';
import { ofFile } from './database-fault.js';
import type { Db } from './tables.js';

/**
 * Writes a whole copy of the database to `path`, which must not be there yet. It appears under that name only when
 * it is complete and on the disk (`VACUUM INTO` promises neither).
 */
export async function backUp(db: Db, path: string): Promise<void> {
	if (existsSync(path)) throw new FaultError('backup-exists', { file: path });
	const part = `${path}.part`;
	try {
		rmSync(part, { force: true });
		await sql`vacuum into ${part}`.execute(db);
		const file = openSync(part, 'r+');
		fsyncSync(file);
		closeSync(file);
		renameSync(part, path);
	} catch (error) {
		rmSync(part, { force: true });
		// The fault is of the copy's place, not of the database's.
		throw ofFile(error, path);
	}
}

import { existsSync, renameSync, rmSync } from 'node:fs';
import { FaultError } from '../../domain/fault.js';
import { copyAll } from '../copy.js';
import { openStore } from '../database.js';
import { fileIds, serverIds } from '../given-ids.js';
import type { Db } from '../tables.js';

/**
 * Writes everything to a SQLite file where nothing is yet, as of one moment, while everybody goes on. It appears under
 * that name only when it is complete and compared.
 */
export async function backUpServer(db: Db, path: string): Promise<void> {
	if (existsSync(path)) throw new FaultError('backup-exists', { file: path });
	const part = `${path}.part`;
	removeAll(part);
	try {
		const copy = await openStore({ file: part, mode: 'tool', now: () => 0 });
		try {
			await copyAll(db, copy.db, { target: path, replace: false, given: { from: serverIds, to: fileIds } });
		} finally {
			await copy.close();
		}
		renameSync(part, path);
	} finally {
		removeAll(part);
	}
}

function removeAll(file: string): void {
	for (const ending of ['', '-wal', '-shm', '-bot', '-bot-journal']) rmSync(`${file}${ending}`, { force: true });
}

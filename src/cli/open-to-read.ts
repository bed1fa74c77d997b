import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Setup } from '../../config/setup.js';
import type { Io } from '../app/io.js';
import { FaultError } from '../domain/fault.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

/** The database for a command that changes nothing in it. @throws FaultError where there is none, as for anything a person can mend */
export async function openToRead(setup: Setup, io: Io) {
	if (setup.server === null && !existsSync(setup.database)) throw noDatabase(setup);
	return openDatabase(setup, { mode: 'read-only', now: () => io.now, ...tellStore(io) });
}

/** Named is the file that a bot keeps: a replay's is nothing that anybody would look for. */
export function noDatabase({ database }: Setup): FaultError {
	return new FaultError('database-missing', { file: join(dirname(database), 'milepost.db') });
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realClock } from '../../src/app/clock.js';
import { type OpenStore, openStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';

/** A new database: a file for an empty address, else the one of this address. */
export async function openAt(url: string): Promise<OpenStore> {
	if (url !== '') return openServer({ address: { reveal: () => url }, mode: 'bot' });
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-bench-')), 'm.db');
	return openStore({ file, mode: 'bot', now: realClock.now });
}

/** How a server is run for figures: with everything on that keeps a commit through a power failure. */
export const serverSettings = ['shared_buffers=64MB', 'max_connections=100'];

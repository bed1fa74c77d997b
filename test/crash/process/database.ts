import { join } from 'node:path';
import type { Store } from '../../../src/ports/store/index.js';
import { openStore } from '../../../src/store/database.js';
import type { TimelineClock } from './timeline.js';

/** Where the program remembers; others may work on it beside the program, or while it is dead. */
export interface Database {
	/** The variables that name it to the program. */
	readonly variables: Readonly<Record<string, string>>;
	store<T>(work: (store: Store) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** A file in this folder; opened for each piece of work, because the program must be its only bot. */
export async function fileDatabase(folder: string, clock: TimelineClock): Promise<Database> {
	const file = join(folder, 'data', 'milepost.db');
	const now = () => clock.now();
	await (await openStore({ file, mode: 'bot', now })).close();
	return {
		variables: {},
		async store(work) {
			const opened = await openStore({ file, mode: 'tool', now });
			try {
				return await work(opened.store);
			} finally {
				await opened.close();
			}
		},
		close: async () => {},
	};
}

import { sql } from 'kysely';
import { type OpenStore, openStore } from '../../../src/store/database.js';
import { tableNames } from '../../../src/store/table-keys.js';

let known: OpenStore | null = null;

/** A store in memory with nothing in it: one a process, emptied for each history, as its statements stay prepared. */
export async function blankStore(): Promise<OpenStore> {
	known ??= await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	await known.db.transaction().execute(async (tx) => {
		for (const table of tableNames.toReversed()) await tx.deleteFrom(table).execute();
		// What is made gets the ids that it would have in a new one: a history is the same however many came before it.
		await sql`delete from sqlite_sequence`.execute(tx);
	});
	return known;
}

import Database from 'libsql';
import { Kysely } from 'kysely';
import { libsqlDialect } from './libsql-driver.js';
import { tables } from './migrations/001-tables.js';
import type { Schema } from './schema.js';
import { storeOver } from './store.js';

export async function openStore({ file }: { file: string; mode: string; now: () => number }) {
	const database = new Database(file);
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = FULL');
	const db = new Kysely<Schema>({ dialect: libsqlDialect(database) });
	const [{ user_version: version } = { user_version: 0 }] = database.pragma('user_version') as unknown as { user_version: number }[];
	if (version === 0) {
		await tables(db as never, 'sqlite');
		database.pragma('user_version = 1');
	}
	return { store: storeOver(db), close: async () => db.destroy() };
}

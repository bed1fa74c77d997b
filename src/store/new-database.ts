import type { Connection } from './connection.js';
import { stepNames, tablesVersion } from './migrations/index.js';
import { newTables } from './migrations/new-tables.js';

/**
 * Makes the tables of an empty database at once, as every step after the other would have made them, but in a tenth of
 * the time: for each start of the recorded story and each simulation.
 *
 * @returns whether it did: not where something is there already, or where the list of tables is older than the steps
 */
export function makeTables(connection: Connection): boolean {
	const empty = Number(connection.value("select count(*) from sqlite_master where type = 'table'")) === 0;
	if (!empty || newTables.version !== tablesVersion) return false;
	const done = stepNames.map((name) => `('${name}', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`).join(', ');
	connection.exec('begin immediate');
	try {
		for (const statement of newTables.statements) connection.exec(statement);
		connection.exec(`insert into kysely_migration (name, timestamp) values ${done}`);
		connection.exec("insert into kysely_migration_lock (id, is_locked) values ('migration_lock', 0)");
		connection.exec(`pragma user_version = ${tablesVersion}`);
		connection.exec('commit');
	} catch (error) {
		connection.exec('rollback');
		throw error;
	}
	return true;
}

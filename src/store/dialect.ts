import {
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './connection.js';
import { isInsideTransaction } from './transaction.js';

/**
 * Kysely over our one connection. Its own SQLite driver begins deferred transactions, which fail at once beside a
 * second writer; ours begin `immediate`, and wait.
 */
export function libsqlDialect(connection: Connection): Dialect {
	return {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => libsqlDriver(connection),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

function libsqlDriver(connection: Connection): Driver {
	const only: DatabaseConnection = {
		async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
			const { rows, changes } = connection.run(sql, parameters);
			return { rows: rows as R[], numAffectedRows: BigInt(changes) };
		},
		streamQuery() {
			throw new Error('the store reads in bounded steps and does not stream');
		},
	};
	let last = Promise.resolve();
	let giveBack = () => {};
	return {
		async init() {},
		/** One at a time, first come, first served: nothing slips into another's transaction. */
		async acquireConnection() {
			if (isInsideTransaction()) throw new Error('inside a transaction only its own tables can be used');
			const before = last;
			let done = () => {};
			last = new Promise((resolve) => {
				done = resolve;
			});
			await before;
			giveBack = done;
			return only;
		},
		async releaseConnection() {
			giveBack();
		},
		async beginTransaction() {
			connection.run('begin immediate');
		},
		async commitTransaction() {
			connection.run('commit');
		},
		async rollbackTransaction() {
			// A full disk has rolled it back already.
			if (connection.inTransaction) connection.run('rollback');
		},
		async destroy() {
			connection.close();
		},
	};
}

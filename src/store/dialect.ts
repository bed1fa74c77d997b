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

/** Statements that need no transaction of their own, or cannot have one: raw ones are pragmas and `vacuum into`. */
const readers: ReadonlySet<string> = new Set(['SelectQueryNode', 'RawNode']);

/** A single write, begun like every other. */
function immediately<T>(connection: Connection, write: () => T): T {
	connection.exec('begin immediate');
	try {
		const result = write();
		connection.exec('commit');
		return result;
	} catch (error) {
		// A full disk has rolled it back already.
		if (connection.inTransaction) connection.exec('rollback');
		throw error;
	}
}

function libsqlDriver(connection: Connection): Driver {
	const only: DatabaseConnection = {
		async executeQuery<R>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
			const run = () => connection.run(sql, parameters);
			const alone = !connection.inTransaction && !readers.has(query.kind);
			const { rows, changes } = alone ? immediately(connection, run) : run();
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
			connection.exec('begin immediate');
		},
		async commitTransaction() {
			connection.exec('commit');
		},
		async rollbackTransaction() {
			// A full disk has rolled it back already.
			if (connection.inTransaction) connection.exec('rollback');
		},
		async destroy() {
			connection.close();
		},
	};
}

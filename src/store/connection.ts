import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { LRUCache } from 'lru-cache';
import { bindable } from './bindable.js';
import { nameFault } from './database-fault.js';

export type Row = Readonly<Record<string, unknown>>;

/** One connection to a SQLite file. Everything here is synchronous, as libsql is; faults of the file are FaultErrors. */
export interface Connection {
	/**
	 * Runs one statement; `changes` counts the rows it wrote. One that writes is run inside a transaction: a statement
	 * that meets a lock stays half-run in libsql 0.5.29, and what it read stays locked with it.
	 */
	run(sql: string, parameters?: readonly unknown[]): { readonly rows: readonly Row[]; readonly changes: number };
	/** Runs statements without parameters and without keeping them: whatever may have to wait for a lock. */
	exec(sql: string): void;
	/** The only value of the only row, of a pragma for instance. */
	value(sql: string): unknown;
	readonly inTransaction: boolean;
	close(): void;
}

export interface ConnectionOptions {
	/** A path, or `:memory:`. */
	readonly file: string;
	readonly readOnly: boolean;
	/** How long a statement waits for another process's lock, in milliseconds. */
	readonly patience: number;
}

/** Statements kept ready. libsql frees one only when it is garbage-collected, and preparing costs four times running. */
const mostStatements = 250;

interface Prepared {
	readonly statement: Libsql.Statement;
	readonly givesRows: boolean;
}

export function connect({ file, readOnly, patience }: ConnectionOptions): Connection {
	const database = named(file, () => {
		// `readonly: true` is ignored by libsql 0.5.29; the URI's mode is not.
		const address = readOnly ? `${pathToFileURL(file).href}?mode=ro` : file;
		return new Libsql(address, { timeout: patience });
	});
	const statements = new LRUCache<string, Prepared>({ max: mostStatements });

	function prepare(sql: string): Prepared {
		const known = statements.get(sql);
		if (known !== undefined) return known;
		const statement = database.prepare(sql);
		const prepared = { statement, givesRows: statement.reader };
		statements.set(sql, prepared);
		return prepared;
	}

	function run(sql: string, parameters: readonly unknown[] = []) {
		const bound = parameters.map(bindable);
		return named(file, () => {
			const { statement, givesRows } = prepare(sql);
			if (givesRows) return { rows: statement.all(bound) as Row[], changes: 0 };
			return { rows: [], changes: statement.run(bound).changes };
		});
	}

	function exec(sql: string): void {
		named(file, () => database.exec(sql));
	}

	return {
		run,
		exec,
		value: (sql) => Object.values(run(sql).rows[0] ?? {})[0],
		get inTransaction() {
			// Asked of a closed one, libsql 0.5.29 aborts the process.
			return database.open && database.inTransaction;
		},
		close() {
			// libsql keeps a closed connection, with its locks, until its last statement is garbage-collected.
			if (database.open && database.inTransaction) exec('rollback');
			statements.clear();
			database.close();
		},
	};
}

function named<T>(file: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw nameFault(error, file);
	}
}

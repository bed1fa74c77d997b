import Database from 'libsql';
import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from 'kysely';

export type Libsql = InstanceType<typeof Database>;

/**
 * What libsql may be given. Measured on 0.5.29: a boolean, a Date or an object bound to a statement aborts the whole
 * process, so everything else is refused here, as an error that can be caught.
 */
export function bindable(value: unknown): unknown {
	if (value === null || typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (typeof value === 'boolean') return value ? 1 : 0;
	throw new TypeError(`cannot bind ${typeof value === 'number' ? String(value) : typeof value} to a statement`);
}

/** Kysely over one libsql connection: one query at a time, and writers begin at once (a deferred `begin` fails at its first write beside a second writer). */
export function libsqlDialect(database: Libsql): Dialect {
	return {
		createAdapter: () => new SqliteAdapter(),
		createDriver: () => new LibsqlDriver(database),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

class LibsqlDriver implements Driver {
	readonly #connection: LibsqlConnection;
	readonly #turns: (() => void)[] = [];
	#busy = false;

	constructor(database: Libsql) {
		this.#connection = new LibsqlConnection(database);
	}

	async init(): Promise<void> {}

	/** There is one connection: a transaction has it to itself, everybody else waits for their turn. */
	async acquireConnection(): Promise<DatabaseConnection> {
		if (this.#busy) await new Promise<void>((resolve) => this.#turns.push(resolve));
		this.#busy = true;
		return this.#connection;
	}

	async releaseConnection(): Promise<void> {
		const next = this.#turns.shift();
		if (next === undefined) this.#busy = false;
		else next();
	}

	async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	async commitTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('commit'));
	}

	/** A failed commit may have rolled back already. */
	async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#connection.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
	}

	async destroy(): Promise<void> {
		this.#connection.close();
	}
}

class LibsqlConnection implements DatabaseConnection {
	readonly #database: Libsql;
	/** Preparing costs more than most of our queries: the texts are few, so their statements are kept. */
	readonly #statements = new Map<string, ReturnType<Libsql['prepare']>>();

	constructor(database: Libsql) {
		this.#database = database;
	}

	get inTransaction(): boolean {
		return this.#database.inTransaction;
	}

	async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
		const values = parameters.map(bindable);
		const statement = this.#prepare(sql);
		if (statement.reader) return { rows: statement.all(...values) as R[] };
		const { changes, lastInsertRowid } = statement.run(...values);
		return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
	}

	// biome-ignore lint/correctness/useYield: Kysely asks for a generator; nothing of ours streams.
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('streaming is not used');
	}

	close(): void {
		this.#statements.clear();
		this.#database.close();
	}

	#prepare(sql: string): ReturnType<Libsql['prepare']> {
		const known = this.#statements.get(sql);
		if (known !== undefined) return known;
		const statement = this.#database.prepare(sql);
		if (this.#statements.size < 500) this.#statements.set(sql, statement);
		return statement;
	}
}

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
import { type SharedCommit, sharedCommit } from './shared-commit.js';
import { isInsideTransaction } from './transaction.js';

/**
 * Kysely over our one connection. Its own SQLite driver begins deferred transactions, which fail at once beside a
 * second writer; ours begin `immediate`, and wait.
 */
export function libsqlDialect(connection: Connection): Dialect {
	return {
		createAdapter: () => new Adapter(),
		createDriver: () => libsqlDriver(connection),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

/** Kysely leaves its migrations outside of transactions, lest a table is made anew while others refer to it; ours are all or nothing. */
class Adapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/** Everybody uses the one connection, one after another, first come, first served; this is one's turn. */
class Turn implements DatabaseConnection {
	readonly #connection: Connection;
	readonly #commit: SharedCommit;
	readonly #pass: () => void;
	/** Inside a transaction; statements outside of one are all or nothing by themselves. */
	#begun = false;

	constructor(connection: Connection, commit: SharedCommit, pass: () => void) {
		this.#connection = connection;
		this.#commit = commit;
		this.#pass = pass;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		if (this.#begun) return this.#run(query);
		switch (query.query.kind) {
			case 'RawNode':
				// Pragmas and `vacuum into`, which cannot be inside a transaction.
				this.#commit.now();
				return this.#run(query);
			case 'SelectQueryNode': {
				const result = this.#run<R>(query);
				const settled = this.#commit.settled();
				this.pass();
				await settled;
				return result;
			}
			default:
				return this.#write(query);
		}
	}

	/** A single write. */
	async #write<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		this.begin();
		try {
			const result = this.#run<R>(query);
			await this.commit();
			return result;
		} catch (error) {
			this.rollback();
			throw error;
		}
	}

	#run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
		try {
			const { rows, changes } = this.#connection.run(sql, parameters);
			return { rows: rows as R[], numAffectedRows: BigInt(changes) };
		} catch (error) {
			this.#commit.failed(error);
			throw error;
		}
	}

	begin(): void {
		this.#commit.enter();
		this.#begun = true;
	}

	/** The next one may go on before this one's commit is on the disk, and shares it. */
	async commit(): Promise<void> {
		const committed = this.#commit.leave();
		this.#begun = false;
		this.pass();
		await committed;
	}

	rollback(): void {
		if (this.#begun) this.#commit.undo();
		this.#begun = false;
	}

	pass(): void {
		this.#pass();
	}

	streamQuery(): never {
		throw new Error('the store reads in bounded steps and does not stream');
	}
}

function libsqlDriver(connection: Connection): Driver {
	const commit = sharedCommit(connection);
	let last = Promise.resolve();
	return {
		async init() {},
		async acquireConnection() {
			if (isInsideTransaction()) throw new Error('inside a transaction only its own tables can be used');
			const before = last;
			let pass = () => {};
			last = new Promise((resolve) => {
				pass = resolve;
			});
			await before;
			return new Turn(connection, commit, pass);
		},
		async releaseConnection(turn) {
			(turn as Turn).pass();
		},
		async beginTransaction(turn) {
			(turn as Turn).begin();
		},
		async commitTransaction(turn) {
			await (turn as Turn).commit();
		},
		async rollbackTransaction(turn) {
			(turn as Turn).rollback();
		},
		async destroy() {
			connection.close();
		},
	};
}

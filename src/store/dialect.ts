import { setImmediate as nextTurn } from 'node:timers/promises';
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

/** How the connections of a dialect behave. */
export interface DialectOptions {
	/** A connection of its own for what is only read, so that no read waits for a write; null = the one does both. */
	readonly reader: Connection | null;
	/** How long a write waits for another program's, in milliseconds. */
	readonly patience: number;
}

/**
 * Kysely over libsql. Its own SQLite driver begins deferred transactions, which fail at once beside a second writer;
 * ours begin `immediate`, and wait, but never with the whole process: see docs/decisions.
 */
export function libsqlDialect(connection: Connection, options: DialectOptions = alone): Dialect {
	return {
		createAdapter: () => new Adapter(),
		createDriver: () => libsqlDriver(connection, options),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler(),
	};
}

const alone: DialectOptions = { reader: null, patience: 0 };

/** Kysely leaves its migrations outside of transactions, lest a table is made anew while others refer to it; ours are all or nothing. */
class Adapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/** A transaction that has run for this many milliseconds lets answers and alarms have their turn. */
const breath = 8;

/** What the sessions of one driver share. */
interface Shared extends DialectOptions {
	readonly connection: Connection;
	readonly commit: SharedCommit;
	/** Writers go one after another, first come, first served: gives back what lets the next one go. */
	readonly queue: () => Promise<() => void>;
}

/** Somebody's use of the database: reads at once where there is a connection for them, writes in turn. */
class Session implements DatabaseConnection {
	readonly #shared: Shared;
	readonly #since = performance.now();
	#pass: (() => void) | null = null;
	/** Inside a transaction; statements outside of one are all or nothing by themselves. */
	#begun = false;
	#lastBreath = 0;

	constructor(shared: Shared) {
		this.#shared = shared;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { connection, reader, commit } = this.#shared;
		if (this.#begun) {
			await this.#breathe();
			return this.#run(connection, query);
		}
		const reads = query.query.kind === 'SelectQueryNode';
		if (reads && reader !== null) return this.#run(reader, query);
		await this.#turn();
		if (reads) {
			const result = this.#run<R>(connection, query);
			const settled = commit.settled();
			this.pass();
			await settled;
			return result;
		}
		if (query.query.kind !== 'RawNode') return this.#write(query);
		// Pragmas and `vacuum into`, which cannot be inside a transaction.
		commit.now();
		return this.#run(connection, query);
	}

	/** A single write. */
	async #write<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		await this.begin();
		try {
			const result = this.#run<R>(this.#shared.connection, query);
			await this.commit();
			return result;
		} catch (error) {
			this.rollback();
			throw error;
		}
	}

	#run<R>(on: Connection, { sql, parameters }: CompiledQuery): QueryResult<R> {
		try {
			const { rows, changes } = on.run(sql, parameters);
			return { rows: rows as R[], numAffectedRows: BigInt(changes) };
		} catch (error) {
			if (on === this.#shared.connection) this.#shared.commit.failed(error);
			throw error;
		}
	}

	/** Statements are synchronous, and what awaits them never leaves the event loop's turn by itself. */
	async #breathe(): Promise<void> {
		if (this.#shared.reader === null || performance.now() - this.#lastBreath < breath) return;
		await nextTurn();
		this.#lastBreath = performance.now();
	}

	async #turn(): Promise<void> {
		this.#pass ??= await this.#shared.queue();
	}

	async begin(): Promise<void> {
		await this.#turn();
		await this.#shared.commit.enter(this.#since + this.#shared.patience);
		this.#begun = true;
		this.#lastBreath = performance.now();
	}

	/** The next one may go on before this one's commit is on the disk, and shares it. */
	async commit(): Promise<void> {
		const committed = this.#shared.commit.leave();
		this.#begun = false;
		this.pass();
		await committed;
	}

	rollback(): void {
		if (this.#begun) this.#shared.commit.undo();
		this.#begun = false;
	}

	pass(): void {
		this.#pass?.();
		this.#pass = null;
	}

	streamQuery(): never {
		throw new Error('the store reads in bounded steps and does not stream');
	}
}

function libsqlDriver(connection: Connection, options: DialectOptions): Driver {
	let last = Promise.resolve();
	const queue = async () => {
		const before = last;
		let pass = () => {};
		last = new Promise((resolve) => {
			pass = resolve;
		});
		await before;
		return pass;
	};
	const shared: Shared = { ...options, connection, commit: sharedCommit(connection), queue };
	return {
		async init() {},
		async acquireConnection() {
			if (isInsideTransaction()) throw new Error('inside a transaction only its own tables can be used');
			return new Session(shared);
		},
		async releaseConnection(session) {
			(session as Session).pass();
		},
		async beginTransaction(session) {
			await (session as Session).begin();
		},
		async commitTransaction(session) {
			await (session as Session).commit();
		},
		async rollbackTransaction(session) {
			(session as Session).rollback();
		},
		async destroy() {
			options.reader?.close();
			connection.close();
		},
	};
}

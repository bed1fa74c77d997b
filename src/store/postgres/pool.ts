import { clearTimeout, setTimeout } from 'node:timers';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { bindable } from '../bindable.js';
import { isInsideTransaction } from '../transaction.js';
import { type ServerAddress, shownServer } from './address.js';
import { isOfShape, nameServerFault } from './fault.js';
import { patience } from './patience.js';

/** How connections to a server behave; all times in milliseconds. */
export interface PoolOptions {
	readonly address: ServerAddress;
	readonly readOnly: boolean;
	/** Connections at the same time. */
	readonly size: number;
	/** What one statement may take, on the server. */
	readonly statement: number;
	/** How long one waits for another's lock. */
	readonly lock: number;
	/** Looks at each new connection before it is used. */
	readonly first?: (query: Query) => Promise<void>;
}

export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

export interface ServerPool extends PostgresPool {
	/** `host:port/database`. */
	readonly server: string;
}

/** To be connected, and to get one of the connections while all are in use. */
const connecting = 5_000;
const idle = 30_000;
/** A connection's life in seconds: a server that moved, or tables that changed, are noticed within. */
const life = 300;
/** Beyond what a statement may take on the server, until the way there is given up for dead. */
const silence = 5_000;

/** Counts, sums and averages are numbers here: none of ours is beyond 2^53. */
const numbers = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text') =>
		numbers.has(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Connections to one server, as Kysely's own driver wants them. What a person can mend is thrown as a FaultError. */
export function serverPool(options: PoolOptions): ServerPool {
	const { address, readOnly, size, statement, lock } = options;
	const server = shownServer(address);
	const pool = new pg.Pool({
		connectionString: address.reveal(),
		application_name: 'milepost',
		max: size,
		connectionTimeoutMillis: connecting,
		idleTimeoutMillis: idle,
		maxLifetimeSeconds: life,
		keepAlive: true,
		statement_timeout: statement,
		lock_timeout: lock,
		idle_in_transaction_session_timeout: statement,
		types,
		...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
	});
	// A connection that ends while nobody uses it, or between two statements, is replaced at the next need.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	let known = new WeakSet<pg.PoolClient>();
	const tries = patience(() => performance.now());
	const deadline = statement === 0 ? null : statement + silence;

	async function fresh(): Promise<pg.PoolClient> {
		tries.allow();
		const client = await pool.connect().catch((error: unknown) => {
			const fault = nameServerFault(error, server);
			tries.failed(fault);
			throw fault;
		});
		tries.worked();
		return client;
	}

	function run(client: pg.PoolClient, sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
		const bound = parameters.map(bindable);
		const asked = client.query(sql, bound);
		if (deadline === null) return asked;
		return within(asked, deadline, () => cut(client));
	}

	async function query(client: pg.PoolClient, sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
		try {
			return await run(client, sql, parameters);
		} catch (error) {
			// Perhaps a newer copy has changed the tables: every connection looks again before it is used.
			if (isOfShape(error)) known = new WeakSet();
			throw nameServerFault(error, server);
		}
	}

	return {
		server,
		async connect(): Promise<PostgresPoolClient> {
			if (isInsideTransaction()) throw new Error('inside a transaction only its own tables can be used');
			const client = await fresh();
			if (!known.has(client)) {
				try {
					await options.first?.(async (sql, parameters = []) => (await query(client, sql, parameters)).rows);
				} catch (error) {
					client.release(true);
					throw error;
				}
				known.add(client);
			}
			const ask = beginningLate((sql, parameters) => query(client, sql, parameters));
			return { query: ask as unknown as PostgresPoolClient['query'], release: () => client.release() };
		},
		end: () => pool.end(),
	};
}

type Ask = (sql: string, parameters: readonly unknown[]) => Promise<pg.QueryResult>;

/** `begin` is not sent by itself but together with what comes first, where that needs no parameters: one way less. */
function beginningLate(ask: Ask): Ask {
	let begins = false;
	return async (sql, parameters) => {
		if (sql === 'begin') {
			begins = true;
			return nothing;
		}
		if (!begins) return ask(sql, parameters);
		begins = false;
		if (sql === 'commit' || sql === 'rollback') return nothing;
		if (parameters.length > 0) {
			await ask('begin', []);
			return ask(sql, parameters);
		}
		const results = (await ask(`begin; ${sql}`, [])) as pg.QueryResult | pg.QueryResult[];
		return Array.isArray(results) ? (results.at(-1) as pg.QueryResult) : results;
	};
}

const nothing: pg.QueryResult = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };

/** A server that says nothing at all any more is left, and what was asked of it fails: it is not waited for for ever. */
async function within<T>(asked: Promise<T>, most: number, leave: () => void): Promise<T> {
	const timer = setTimeout(leave, most);
	timer.unref();
	try {
		return await asked;
	} finally {
		clearTimeout(timer);
	}
}

function cut(client: pg.PoolClient): void {
	(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { type Fault, FaultError } from '../domain/fault.js';
import type { Instant } from '../domain/petition.js';
import type { CopyTable } from '../ports/copies.js';
import type { LimitTable } from '../ports/limits.js';
import type { Store } from '../ports/store/index.js';
import { backUp } from './backup.js';
import { type BotLock, takeBotLock } from './bot-lock.js';
import { type Connection, connect } from './connection.js';
import { libsqlDialect } from './dialect.js';
import { claimFile, stampFile, tablesVersionOf } from './identity.js';
import { migrate, tablesVersion } from './migrations/index.js';
import { makeTables } from './new-database.js';
import { storeOver } from './store.js';
import { onceEach, type ReportFault } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { oneAfterAnother } from './transaction.js';
import { backUpBefore, removeOldBackups, type Upgrade } from './upgrade.js';

export interface StoreOptions {
	/** A path (its folder is made when missing), or `:memory:`. */
	readonly file: string;
	/**
	 * `bot`: the only one of its kind on a file. `tool`: writes beside a running bot. `read-only`: changes nothing, not
	 * even the tables of an older version.
	 */
	readonly mode: 'bot' | 'tool' | 'read-only';
	/** Real time: since when the bot is there, for whoever finds the file in use. */
	readonly now: () => Instant;
	/** Hears of each row that cannot be read, once, and of a file that was there but empty; nobody does when left out. */
	readonly report?: ReportFault;
	/** Begins with nothing: what the file held is removed, as soon as no other bot can have it. For a bot only. */
	readonly fresh?: boolean;
	/** Hears that an older database was brought up to date, and where its copy is. */
	readonly upgraded?: (upgrade: Upgrade) => void;
	/** How long a write waits for another process's, in milliseconds. */
	readonly patience?: number;
}

/** A bot loses nothing by waiting, and everything else in it goes on; a command of the command line says so soon. */
const longWait = 30_000;
const shortWait = 5_000;
/** Readers wait for nobody but whoever is repairing the file. */
const readWait = 250;

export interface OpenStore {
	readonly store: Store;
	/** Its tables themselves, for copying all of them. */
	readonly db: Db;
	/** Those who share it; null where only one bot may be at work on it. */
	readonly copies: CopyTable | null;
	/** Limits that the copies keep together; null where there is only one. */
	readonly limits: LimitTable | null;
	/** Waits for what runs, then gives the file back. */
	close(): Promise<void>;
	/** Writes a whole copy to a path where nothing is yet. Everybody else waits meanwhile. */
	backup(path: string): Promise<void>;
	/** Looks at every page; null when all is well. Everybody else waits meanwhile. */
	check(): Promise<Fault | null>;
}

/** Opens, checks and migrates a database. Whatever a person can mend is thrown as a FaultError. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
	const { file, mode, now, report = () => {}, fresh = false } = options;
	const patience = options.patience ?? (mode === 'bot' ? longWait : shortWait);
	const onDisk = file !== ':memory:';
	if (onDisk) mode === 'read-only' ? mustExist(file) : makeFolder(file);
	const lock = onDisk && mode === 'bot' ? takeBotLock(file, now()) : null;
	let connection: Connection | null = null;
	try {
		if (lock !== null && fresh) removeFile(file);
		const empty = onDisk && isEmpty(file);
		if (empty && mode === 'read-only') throw new FaultError('database-empty', { file });
		connection = connect({ file, readOnly: mode === 'read-only', patience: Math.min(patience, shortWait) });
		const version = tablesVersionOf(connection, file);
		const db: Db = new Kysely<Tables>({ dialect: libsqlDialect(connection) });
		if (mode === 'read-only' && version < tablesVersion) throw new FaultError('database-older', { file });
		if (version < tablesVersion) await upgrade(db, connection, version, options, lock !== null);
		else if (mode !== 'read-only') configure(connection);
		if (empty) report({ code: 'database-began-anew', params: { file } });
		const reader = onDisk && mode !== 'read-only' ? connect({ file, readOnly: true, patience: readWait }) : null;
		// From here on nobody waits inside SQLite, which would hold up the whole process.
		if (reader !== null) connection.exec('pragma busy_timeout = 0');
		return opened(file, { writer: connection, reader, patience }, lock, onceEach(report));
	} catch (error) {
		connection?.close();
		lock?.release();
		throw error;
	}
}

function mustExist(file: string): void {
	if (!existsSync(file)) throw new FaultError('database-missing', { file });
}

/** SQLite takes a file of no byte, or of one, for a new one; whoever had something in it must hear of that. */
function isEmpty(file: string): boolean {
	return (statSync(file, { throwIfNoEntry: false })?.size ?? 2) < 2;
}

function makeFolder(file: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
	} catch {
		throw new FaultError('database-unreachable', { file });
	}
}

function removeFile(file: string): void {
	for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
}

/** A promise kept through power loss: every commit reaches the disk before anything is done about it (docs/decisions/020). */
function configure(connection: Connection): void {
	claimFile(connection);
	connection.exec('pragma journal_mode = wal');
	connection.exec('pragma synchronous = full');
	connection.exec('pragma foreign_keys = on');
	// A write-ahead log grown by one large write does not stay large.
	connection.exec('pragma journal_size_limit = 4000000');
}

/**
 * Brings the tables up to date, after a copy of what they held.
 *
 * @param alone whether no other bot can be there: a tool may change tables only while none, perhaps of the older
 *   version, relies on them
 */
async function upgrade(
	db: Db,
	connection: Connection,
	from: number,
	{ file, now, upgraded = () => {} }: StoreOptions,
	alone: boolean,
): Promise<void> {
	const onDisk = file !== ':memory:';
	const lock = alone || !onDisk ? null : takeBotLock(file, now());
	try {
		// Before anything else is written: where there is no copy the file stays as it was.
		const backup = onDisk && from > 0 ? await backUpBefore(db, file, from, now()) : null;
		configure(connection);
		if (!makeTables(connection)) await migrate(db, stampFile);
		connection.exec(`pragma user_version = ${tablesVersion}`);
		if (backup === null) return;
		removeOldBackups(file);
		upgraded({ from, to: tablesVersion, backup });
	} finally {
		lock?.release();
	}
}

interface Connections {
	readonly writer: Connection;
	/** A connection of its own for what is only read; null = the writer does both. */
	readonly reader: Connection | null;
	readonly patience: number;
}

function opened(
	file: string,
	{ writer: connection, reader, patience }: Connections,
	lock: BotLock | null,
	report: ReportFault,
): OpenStore {
	const db: Db = new Kysely<Tables>({ dialect: libsqlDialect(connection, { reader, patience }) });
	// In steps as short as thinning's own: some 5 ms.
	const releaseSpace = () => connection.exec('pragma incremental_vacuum(500)');
	return {
		db,
		store: storeOver(db, { report, releaseSpace, turns: oneAfterAnother }),
		copies: null,
		limits: null,
		async close() {
			// Through Kysely, to wait for its turn. What stays in the log is taken over by the next opening.
			await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
			reader?.close();
			connection.close();
			lock?.release();
		},
		backup: (path) => backUp(db, path),
		async check() {
			try {
				const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
				return rows[0]?.quick_check === 'ok' ? null : { code: 'database-damaged', params: { file } };
			} catch (error) {
				if (error instanceof FaultError) return error.fault;
				throw error;
			}
		},
	};
}

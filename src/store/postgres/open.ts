import { Kysely, sql } from 'kysely';
import { FaultError } from '../../domain/fault.js';
import type { OpenStore, StoreOptions } from '../database.js';
import { migrate, oldestAtWork, tablesVersion } from '../migrations/index.js';
import { storeOver } from '../store.js';
import { onceEach } from '../stored-json.js';
import type { Db, Tables } from '../tables.js';
import type { ServerAddress } from './address.js';
import { makeAlarmFunction, ringAlarms } from './alarms.js';
import { backUpServer } from './backup.js';
import { copyTable, makeCopyTables } from './copies.js';
import { serverDialect } from './dialect.js';
import { limitTable, makeLimitTables } from './limits.js';
import { type ServerPool, serverPool } from './pool.js';
import { turnsOn } from './turns.js';
import { stampServer, stillFits, type TablesState, tablesOn } from './version.js';

export type ServerOptions = Pick<StoreOptions, 'mode' | 'report' | 'upgraded'> & {
	readonly address: ServerAddress;
	/** Hears, once, that the tables have left this program behind: it must stop. */
	readonly outgrown?: (fault: FaultError) => void;
};

/** Connections of a bot; a command of the command line needs few. */
const botSize = 10;
const toolSize = 3;
/** One statement, in milliseconds: a post to 10,000 channels is half a second of work. */
const statement = 60_000;
const lock = 30_000;
/** Changing tables waits for those who use them; while it waits, they wait too. */
const changeLock = 10_000;

/** Opens, checks and migrates a database on a PostgreSQL server. Whatever a person can mend is thrown as a FaultError. */
export async function openServer(options: ServerOptions): Promise<OpenStore> {
	const { address, mode, report = () => {} } = options;
	await prepare(options);
	let outgrown = false;
	const pool = serverPool({
		address,
		readOnly: mode === 'read-only',
		size: mode === 'bot' ? botSize : toolSize,
		statement,
		lock,
		async first(query) {
			try {
				await stillFits(query, pool.server);
			} catch (error) {
				if (error instanceof FaultError && error.fault.code === 'server-newer' && !outgrown) {
					outgrown = true;
					options.outgrown?.(error);
				}
				throw error;
			}
		},
	});
	const db: Db = new Kysely<Tables>({ dialect: serverDialect(pool) });
	const turns = turnsOn(mode === 'bot' ? botSize - 4 : 1);
	return {
		db,
		store: storeOver(db, {
			...{ report: onceEach(report), releaseSpace: () => {}, turns },
			posted: async (tx, destinations) => void (await ringAlarms(tx, 'dispatch', destinations.map(String))),
		}),
		copies: copyTable(db),
		limits: limitTable(db),
		close: () => db.destroy(),
		backup: (path) => backUpServer(db, path),
		async check() {
			try {
				await sql`select 1`.execute(db);
				return null;
			} catch (error) {
				if (error instanceof FaultError) return error.fault;
				throw error;
			}
		},
	};
}

/** Looks at the tables and brings them up to date, on a connection of its own: that may take its time. */
async function prepare({ address, mode, upgraded = () => {} }: ServerOptions): Promise<void> {
	const pool = serverPool({ address, readOnly: mode === 'read-only', size: 1, statement: 0, lock: changeLock });
	const db: Db = new Kysely<Tables>({ dialect: serverDialect(pool) });
	try {
		const { version } = await stateOf(pool);
		if (version >= tablesVersion) {
			if (mode !== 'read-only') await makeOwn(db);
			return;
		}
		if (mode === 'read-only')
			throw new FaultError(version === 0 ? 'server-empty' : 'server-older', { server: pool.server });
		// Programs that are at work on them would have to stop.
		if (mode === 'tool' && version > 0 && version < oldestAtWork)
			throw new FaultError('server-older', { server: pool.server });
		// Another copy may be at it: whoever comes second waits (Kysely's advisory lock), and finds it done.
		await migrate(db, stampServer);
		await makeOwn(db);
		await stateOf(pool);
		if (version > 0) upgraded({ from: version, to: tablesVersion, backup: null });
	} finally {
		await db.destroy();
	}
}

/** What only a server has, and what is of this database alone. */
async function makeOwn(db: Db): Promise<void> {
	await makeCopyTables(db);
	await makeAlarmFunction(db);
	await makeLimitTables(db);
}

async function stateOf(pool: ServerPool): Promise<TablesState> {
	const client = await pool.connect();
	try {
		return await tablesOn(async (text) => (await client.query<Record<string, unknown>>(text, [])).rows, pool.server);
	} finally {
		client.release();
	}
}

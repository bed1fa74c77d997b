import { type FaultCode, FaultError } from '../domain/fault.js';
import { own } from '../domain/own.js';

/** SQLite's primary result codes that are a person's business, by name and by what the catalogue calls them. */
const codes = {
	SQLITE_BUSY: 'database-locked',
	SQLITE_LOCKED: 'database-locked',
	SQLITE_READONLY: 'database-read-only',
	SQLITE_NOTADB: 'not-a-database',
	SQLITE_CORRUPT: 'database-damaged',
	SQLITE_FULL: 'disk-full',
	SQLITE_IOERR: 'disk-failing',
	SQLITE_PERM: 'database-unreachable',
	SQLITE_CANTOPEN: 'database-unreachable',
} as const satisfies Readonly<Record<string, FaultCode>>;
type DatabaseFault = (typeof codes)[keyof typeof codes];

/** Names what the database said: a FaultError for what a person can mend, the error itself for a bug of ours. */
export function nameFault(error: unknown, file: string): unknown {
	if (!(error instanceof Error)) return error;
	// An extended code begins with its primary one: SQLITE_IOERR_WRITE.
	const code = 'code' in error ? String(error.code).split('_').slice(0, 2).join('_') : '';
	const name = own<DatabaseFault>(codes, code);
	if (name !== undefined) return new FaultError(name, { file });
	// libsql gives an opening that failed no code of its own.
	return error.message.startsWith('ConnectionFailed') ? new FaultError('database-unreachable', { file }) : error;
}

/** The same trouble of another file: a copy's place, not the database's. Anything else as it is. */
export function ofFile(error: unknown, file: string): unknown {
	if (!(error instanceof FaultError)) return error;
	const named = Object.values(codes).find((code) => code === error.fault.code);
	return named === undefined ? error : new FaultError(named, { file });
}

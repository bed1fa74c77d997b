import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { FaultError, type FaultParams } from '../domain/fault.js';
import { own } from '../domain/own.js';
import type { Instant } from '../domain/petition.js';
import { backUp } from './backup.js';
import { ofFile } from './database-fault.js';
import type { Db } from './tables.js';

/** What was done to a database of an older version. */
export interface Upgrade {
	/** Versions of the tables. */
	readonly from: number;
	readonly to: number;
	/** Path of the copy that was made before; null on a server, where there is none. */
	readonly backup: string | null;
}

/** A slip of one upgrade may be noticed after the next one; older copies only fill the disk. */
const kept = 2;

/** What a person can mend where the copy is to be written, by the fault of the copy. */
const reasons: Readonly<Record<string, FaultParams['upgrade-not-backed-up']['reason']>> = {
	'disk-full': 'full',
	'database-unreachable': 'closed',
	'database-read-only': 'closed',
};

/**
 * Copies a database beside itself before its tables are changed, and gives back the path of the copy. Where that
 * cannot be done it throws `upgrade-not-backed-up`, and nothing was changed.
 *
 * @param from version of the tables as they are
 * @param now real time, for the copy's name
 */
export async function backUpBefore(
	db: Db,
	file: string,
	from: number,
	now: Instant,
	write: typeof backUp = backUp,
): Promise<string> {
	const moment = Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' }).replaceAll(':', '-');
	const copy = unused(`${file}.tables-${from}.${moment}`);
	try {
		await write(db, copy);
	} catch (error) {
		throw named(error, file, copy);
	}
	return copy;
}

/** Keeps the newest copies of this database, whatever version they are of. That one cannot be removed is no fault. */
export function removeOldBackups(file: string): void {
	const folder = dirname(file);
	const copies = readdirSync(folder)
		.map((name) => ({ name, moment: momentOf(name, basename(file)) }))
		.filter((each): each is { name: string; moment: string } => each.moment !== null)
		.sort((a, b) => (a.moment < b.moment ? 1 : -1));
	for (const { name } of copies.slice(kept)) {
		try {
			rmSync(join(folder, name));
		} catch {
			// It stays until the next upgrade.
		}
	}
}

/** When a copy of this database was made; null for any other file. */
function momentOf(name: string, database: string): string | null {
	if (!name.startsWith(`${database}.tables-`)) return null;
	const rest = name.slice(`${database}.tables-`.length);
	return /^\d+\.(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(?:-\d+)?)\.backup$/.exec(rest)?.[1] ?? null;
}

/** Two upgrades in one second, or a clock that went back: what is there is never written over. */
function unused(name: string): string {
	for (let n = 1; ; n++) {
		const path = `${name}${n === 1 ? '' : `-${n}`}.backup`;
		if (!existsSync(path)) return path;
	}
}

function named(error: unknown, file: string, copy: string): unknown {
	if (error instanceof FaultError) {
		const reason = own(reasons, error.fault.code);
		// A database that is locked or damaged is no fault of the copy's place.
		return reason === undefined ? ofFile(error, file) : new FaultError('upgrade-not-backed-up', { file, copy, reason });
	}
	const code = error instanceof Error && 'code' in error ? String(error.code) : null;
	if (code === null) return error;
	return new FaultError('upgrade-not-backed-up', { file, copy, reason: code === 'ENOSPC' ? 'full' : 'closed' });
}

import { setTimeout as wait } from 'node:timers/promises';
import { FaultError } from '../domain/fault.js';
import type { Connection } from './connection.js';

/** Between two looks whether another program's write is over, in milliseconds; doubled up to the longest. */
const firstGap = 2;
const longestGap = 50;

/**
 * Begins a write, and waits for another program's without holding up this one: libsql is synchronous, so its own
 * waiting (`busy_timeout`) would stop the whole process. Throws `database-locked` when that takes too long.
 *
 * @param until on `performance.now()`
 */
export async function beginWriting(connection: Connection, until: number): Promise<void> {
	for (let gap = firstGap; ; gap = Math.min(2 * gap, longestGap)) {
		try {
			connection.exec('begin immediate');
			return;
		} catch (error) {
			const locked = error instanceof FaultError && error.fault.code === 'database-locked';
			if (!locked || performance.now() >= until) throw error;
		}
		await wait(gap);
	}
}

import { hostname } from 'node:os';
import { FaultError } from '../domain/fault.js';
import type { Instant } from '../domain/petition.js';
import { type Connection, connect } from './connection.js';

/** Milliseconds for another one to have a look at the lock. */
const patience = 250;

export interface BotLock {
	release(): void;
}

/**
 * Makes this process the only bot on a database file, or throws `database-in-use` with the process that is.
 *
 * The lock is SQLite's own on a small file beside the database, held for the life of the process. The system gives
 * it back however the process ends, and it means the same in every container that shares the folder, where process
 * ids do not: those are written down for the message only.
 *
 * @param now real time
 */
export function takeBotLock(file: string, now: Instant): BotLock {
	const lock = connect({ file: `${file}-bot`, readOnly: false, patience });
	try {
		hold(lock, now);
	} catch (error) {
		const held = error instanceof FaultError && error.fault.code === 'database-locked';
		const fault = held ? new FaultError('database-in-use', { file, ...holderOf(lock) }) : error;
		lock.close();
		throw fault;
	}
	return {
		release: () => lock.close(),
	};
}

function hold(lock: Connection, now: Instant): void {
	lock.exec('create table if not exists holder (pid integer, host text, since integer)');
	for (;;) {
		lock.exec('begin immediate');
		lock.run('delete from holder');
		lock.run('insert into holder values (?, ?, ?)', [process.pid, hostname(), now]);
		lock.exec('commit');
		// This one is never committed: it is the lock. Between the two another bot may have written its name and lost.
		lock.exec('begin immediate');
		if (holderOf(lock).pid === process.pid) return;
		lock.exec('rollback');
	}
}

function holderOf(lock: Connection): { readonly pid: number; readonly host: string; readonly since: Instant } {
	const { pid, host, since } = lock.run('select pid, host, since from holder').rows[0] ?? {};
	return { pid: Number(pid), host: String(host), since: Number(since) };
}

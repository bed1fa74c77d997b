import { AsyncLocalStorage } from 'node:async_hooks';
import type { About } from '../ports/store/index.js';
import type { Db } from './tables.js';

/** The transaction that the running code is inside of; open until it ends. */
const inside = new AsyncLocalStorage<{ open: boolean }>();

/**
 * Whether the running code is inside a transaction. Asking for the connection there would wait for this very
 * transaction to end, and so for ever. What it only started (a timer) is free once it is over.
 */
export function isInsideTransaction(): boolean {
	return inside.getStore()?.open === true;
}

/** Runs `work` all or nothing: in the transaction that `db` is, or in one of its own. */
export async function atomically<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
	if (db.isTransaction) return work(db);
	return db.transaction().execute((tx) => {
		const transaction = { open: true };
		// Over with the work, not with the commit: that waits for nobody inside.
		return inside
			.run(transaction, () => work(tx))
			.finally(() => {
				transaction.open = false;
			});
	});
}

/** Who waits for whom. */
export interface Turns {
	/**
	 * Runs a transaction when it is its turn, and once more from its beginning when it has to give way.
	 *
	 * @param go is given what the transaction must do first
	 */
	take<T>(about: About | undefined, go: (first: (tx: Db) => Promise<void>) => Promise<T>): Promise<T>;
}

/** Where a database lets one writer in at a time anyway. */
export const oneAfterAnother: Turns = { take: (_, go) => go(async () => {}) };

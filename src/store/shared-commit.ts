import { setImmediate } from 'node:timers';
import { beginWriting } from './begin.js';
import type { Connection } from './connection.js';

/**
 * Writes that meet in one turn of the event loop share one `begin … commit`, each in a savepoint of its own. What
 * they did is acknowledged only after that commit: see docs/decisions/009-shared-commits.md.
 */
export interface SharedCommit {
	/** Begins a write, one at a time; another program's is waited for until then (`performance.now()`). */
	enter(until: number): Promise<void>;
	/** Ends it; resolves when it is on the disk, rejects when the commit failed and nothing of it is. Throws: it goes on. */
	leave(): Promise<void>;
	/** Takes back what was done since `enter`, and nothing else. */
	undo(): void;
	/** A statement failed. If the database took everything back with it, all who took part must know. */
	failed(error: unknown): void;
	/** Resolves when everything that can be read at this moment is on the disk. */
	settled(): Promise<void>;
	/** Commits at once, for statements that cannot be inside a transaction. */
	now(): void;
}

interface Group {
	/** Its turn of the event loop is over: it is committed as soon as nobody is in the middle of a write. */
	due: boolean;
	readonly committed: Promise<void>;
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

export function sharedCommit(connection: Connection): SharedCommit {
	let group: Group | null = null;
	let writing = false;

	async function open(until: number): Promise<void> {
		// Only after a roll-back that failed.
		if (connection.inTransaction) connection.exec('rollback');
		await beginWriting(connection, until);
		const opened = newGroup();
		group = opened;
		setImmediate(() => {
			opened.due = true;
			endWhenDue();
		});
	}

	function endWhenDue(): void {
		if (!writing && group?.due === true) end(group);
	}

	function end(ending: Group): void {
		try {
			connection.exec('commit');
		} catch (error) {
			giveUp(ending, error);
			return;
		}
		group = null;
		ending.resolve();
	}

	/** Nothing of it is kept, and all who took part hear of it. */
	function giveUp(lost: Group, error: unknown): void {
		group = null;
		lost.reject(error);
		try {
			if (connection.inTransaction) connection.exec('rollback');
		} catch {
			// The next write tries again, and fails when it cannot.
		}
	}

	return {
		async enter(until) {
			if (group === null) await open(until);
			connection.exec('savepoint one');
			writing = true;
		},
		leave() {
			connection.exec('release one');
			writing = false;
			const committed = group?.committed ?? Promise.resolve();
			endWhenDue();
			return committed;
		},
		undo() {
			writing = false;
			if (group === null) return;
			try {
				connection.exec('rollback to one');
				connection.exec('release one');
			} catch (error) {
				// Half of it must not be committed with the others.
				giveUp(group, error);
				return;
			}
			endWhenDue();
		},
		failed(error) {
			if (group !== null && !connection.inTransaction) giveUp(group, error);
		},
		async settled() {
			await group?.committed;
		},
		now() {
			if (group !== null) end(group);
		},
	};
}

function newGroup(): Group {
	let resolve = () => {};
	let reject: (error: unknown) => void = () => {};
	const committed = new Promise<void>((done, fail) => {
		resolve = done;
		reject = fail;
	});
	// Whoever took part hears of it; when all took back what they did, nobody listens.
	committed.catch(() => {});
	return { due: false, committed, resolve, reject };
}

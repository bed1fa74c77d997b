import { setImmediate } from 'node:timers';
import type { Connection } from './connection.js';

/**
 * Writes that meet in one turn of the event loop share one `begin … commit`, each in a savepoint of its own. What
 * they did is acknowledged only after that commit: see docs/decisions/009-shared-commits.md.
 */
export interface SharedCommit {
	/** Begins a write; one at a time. */
	enter(): void;
	/** Ends it; resolves when it is on the disk, rejects when the commit failed and nothing of it is. */
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

	function open(): void {
		connection.exec('begin immediate');
		const opened = newGroup();
		group = opened;
		setImmediate(() => {
			opened.due = true;
			endWhenDue();
		});
	}

	function endWhenDue(): void {
		if (!writing && group?.due === true) end();
	}

	function end(): void {
		const ending = group;
		group = null;
		try {
			connection.exec('commit');
			ending?.resolve();
		} catch (error) {
			if (connection.inTransaction) connection.exec('rollback');
			ending?.reject(error);
		}
	}

	return {
		enter() {
			if (group === null) open();
			connection.exec('savepoint one');
			writing = true;
		},
		async leave() {
			writing = false;
			connection.exec('release one');
			const mine = group?.committed;
			endWhenDue();
			await mine;
		},
		undo() {
			writing = false;
			if (group === null) return;
			connection.exec('rollback to one');
			connection.exec('release one');
			endWhenDue();
		},
		failed(error) {
			if (group === null || connection.inTransaction) return;
			group.reject(error);
			group = null;
		},
		async settled() {
			await group?.committed;
		},
		now() {
			if (group !== null) end();
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

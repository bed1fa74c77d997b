import type { Instant } from '../domain/petition.js';

/** Alarms only: the tables are the truth, so a lost or doubled wake-up harms nothing. */
export type Task =
	| 'read'
	| 'moment'
	| 'dispatch'
	| 'resume'
	| 'thin'
	| 'outages'
	| 'digest'
	| 'finds'
	| 'live'
	| 'remind'
	| 'server-events';

export interface Wake {
	/**
	 * At most one waiting per task and key; an earlier moment replaces a later one.
	 *
	 * @param alarm `set`: posts were written down for it, and where copies share the work, that transaction has told them
	 */
	wake(task: Task, key: string, at: Instant, alarm?: 'set'): void;
}

/** Alarms between the copies that share a database. A lost one harms nothing: the tick comes back to what is due. */
export interface Alarms {
	/** Whether this copy hears those of the tasks it does. */
	heard(): boolean;
	/** Tells whoever does it. Never throws; may be lost. */
	ring(task: Task, key: string): void;
	/** Hears from now on what is rung for these tasks; an alarm is heard by one copy. */
	start(tasks: readonly Task[], hear: (task: Task, key: string) => void): void;
	stop(): Promise<void>;
}

export type TaskHandler = (key: string) => Promise<void>;

export interface Engine extends Wake {
	start(handlers: Readonly<Record<Task, TaskHandler>>): Promise<void>;
	/** No new work; waits for what runs. */
	stop(): Promise<void>;
	/** Resolves when nothing runs and nothing is due at this moment. */
	idle(): Promise<void>;
}

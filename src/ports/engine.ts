import type { Instant } from '../domain/petition.js';

/** Alarms only: the tables are the truth, so a lost or doubled wake-up harms nothing. */
export type Task = 'read' | 'moment' | 'dispatch' | 'resume' | 'thin' | 'outages';

export interface Wake {
	/** At most one waiting per task and key; an earlier moment replaces a later one. */
	wake(task: Task, key: string, at: Instant): void;
}

export type TaskHandler = (key: string) => Promise<void>;

export interface Engine extends Wake {
	start(handlers: Readonly<Record<Task, TaskHandler>>): Promise<void>;
	/** No new work; waits for what runs. */
	stop(): Promise<void>;
	/** Resolves when nothing runs and nothing is due at this moment. */
	idle(): Promise<void>;
}

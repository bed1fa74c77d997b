import type { Instant } from '../../domain/petition.js';
import type { Person, Reminder } from '../../domain/reminders/reminder.js';

/** A reminder that is to leave; all moments in real time. */
export interface DueReminder extends Reminder {
	/** The id its message is found again by; null before the first try. */
	readonly post: string | null;
	/** Start of the first try that may have arrived; null while it is certain that none has. */
	readonly firstAt: Instant | null;
	/** By when the last one was over on our side. */
	readonly endedAt: Instant | null;
	readonly attempts: number;
	readonly dueAt: Instant;
}

export type ReminderTry = Pick<DueReminder, 'post' | 'firstAt' | 'endedAt' | 'attempts' | 'dueAt'>;

/** Of whom, of what, until when: nothing else is kept of a reminder. */
export interface ReminderTable {
	/** @param dueAt real time; null where a petition decides */
	add(reminder: Omit<Reminder, 'id'>, dueAt: Instant | null): Promise<void>;
	/** What a person waits for, oldest first. */
	of(person: Person): Promise<readonly Reminder[]>;
	/** What waits for a petition, or for a campaign it is in. */
	waitingFor(petition: number): Promise<readonly Reminder[]>;
	/** Those of these petitions that somebody waits for. */
	awaited(petitions: readonly number[]): Promise<ReadonlySet<number>>;
	/** They are to leave from now on (real time), in the order of their ids. */
	setDue(ids: readonly number[], at: Instant): Promise<void>;
	/** It waits for its petition again. */
	wait(id: number): Promise<void>;
	remove(ids: readonly number[]): Promise<void>;
	/** Forgets all of a person's, what could not be delivered too. Gives back how many were waiting. */
	forget(person: Person): Promise<number>;
	/** The one that is to leave next at `now`, longest due first; none that is about these petitions. */
	next(platform: string, now: Instant, without: readonly number[]): Promise<DueReminder | null>;
	/** When the next one of a chat is to be seen to; null = none. */
	nextDue(platform: string): Promise<Instant | null>;
	/** Chats with a reminder to see to by `now`. */
	platformsDue(now: Instant): Promise<readonly string[]>;
	/** Takes one for this copy until `until`; false where another copy has it, or it is gone. */
	claim(reminder: Pick<DueReminder, 'id' | 'dueAt'>, until: Instant): Promise<boolean>;
	set(id: number, change: ReminderTry): Promise<void>;
	/** It could not be delivered: of what it was about nothing is kept. `unsure`: nobody knows. */
	undelivered(id: number, how: 'blocked' | 'unsure'): Promise<void>;
	/** How many could not be delivered, or perhaps not, since that was asked last; then they are forgotten. */
	takeUndelivered(person: Person): Promise<{ readonly blocked: number; readonly unsure: number }>;
	/** Forgets what was asked for before (the petitions' time), unless it is to leave on a day of its own. */
	prune(before: Instant): Promise<void>;
}

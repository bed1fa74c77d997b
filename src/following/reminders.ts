import type { Reminder } from '../domain/reminders/reminder.js';
import type { Store } from '../ports/store/index.js';
import { petitionsOf, stopUnfollowed } from './petitions.js';

/** They were told, or are not wanted any more. */
export async function forgetReminders(tx: Store, gone: readonly Reminder[]): Promise<void> {
	if (gone.length === 0) return;
	await tx.reminders.remove(gone.map(({ id }) => id));
	await stopAwaited(tx, gone);
}

/** What nobody follows, or waits for any more, is not read from now on. */
export async function stopAwaited(tx: Store, gone: readonly Reminder[]): Promise<void> {
	const petitions = new Set<number>();
	for (const { subject } of gone) {
		if (subject === null) continue;
		for (const id of await petitionsOf(tx, subject)) petitions.add(id);
	}
	await stopUnfollowed(tx, [...petitions]);
}

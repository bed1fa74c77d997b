import type { Facts } from '../domain/facts.js';
import type { Instant } from '../domain/petition.js';
import { type Reminder, standingOf } from '../domain/reminders/reminder.js';
import { campaignStanding } from '../facts/reminders.js';
import { forgetReminders } from '../following/reminders.js';
import type { Store } from '../ports/store/index.js';

/**
 * Whom it is time to remind after a look at a petition, inside its transaction: they are written to one after another
 * from `realNow` on, and what can come no more is forgotten. Gives back the chats in which somebody is.
 *
 * @param waiting what waits for this petition, or for a campaign it is in
 */
export async function planReminders(
	tx: Store,
	waiting: readonly Reminder[],
	facts: Facts,
	{ now, realNow }: { readonly now: Instant; readonly realNow: Instant },
): Promise<readonly string[]> {
	const due: Reminder[] = [];
	const over: Reminder[] = [];
	for (const reminder of waiting) {
		const { subject, wish } = reminder;
		const standing =
			subject?.kind === 'campaign' ? await campaignStanding(tx, subject.id, wish, now) : standingOf(wish, facts);
		if (standing === 'due') due.push(reminder);
		if (standing === 'over') over.push(reminder);
	}
	await tx.reminders.setDue(
		due.map(({ id }) => id),
		realNow,
	);
	await forgetReminders(tx, over);
	return [...new Set(due.map(({ person }) => person.platform))];
}

import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import type { Instant } from '../domain/petition.js';
import { type Reminder, reminderMoment } from '../domain/reminders/reminder.js';
import { distinctRules } from '../domain/shared-rules.js';

/**
 * The next moment at which any follow's rule could say something without a reading, or somebody wants to be reminded;
 * null when none is in sight.
 */
export function nextMoment(facts: Facts, follows: readonly Follow[], reminders: readonly Reminder[]): Instant | null {
	const moments = [
		...distinctRules(follows).rules.map(({ rule, params }) => rule.nextMoment?.(facts, params)?.at ?? null),
		...reminders.map((reminder) => (reminder.subject?.kind === 'petition' ? reminderMoment(reminder, facts) : null)),
	].filter((at): at is Instant => at !== null);
	return moments.length === 0 ? null : Math.min(...moments);
}

import type { Instant } from '../domain/petition.js';
import { keptFor } from '../domain/reminders/reminder.js';
import { day } from '../domain/time.js';
import type { Store } from '../ports/store/index.js';

/** Verdicts are kept this long for `why`. */
const keepDecisionsMs = 90 * day;

/** Who changed what is kept this long for `audit`. */
export const keepChanges = 90 * day;

/** Who adds the bot again within this time finds everything as it was. */
const keepDepartedMs = 30 * day;

/**
 * Daily housekeeping: history is thinned with age, old verdicts go, and what was set up where the bot was removed a
 * month ago. Readings at the moments of crossings are kept.
 *
 * @param realNow real time, for what is about chats; it also claims the run, so that two copies do not do it twice
 */
export async function thinAll(store: Store, now: Instant, realNow: Instant): Promise<void> {
	if (!(await store.schedule.claim('thin', realNow))) return;
	for (const id of await store.petitions.ids()) {
		const crossings = await store.crossings.of({ kind: 'petition', id });
		await store.readings.thin(
			id,
			now,
			crossings.map((crossing) => crossing.facts.countAt),
		);
	}
	await store.decisions.prune(now - keepDecisionsMs);
	await store.publications.prune(realNow - day);
	await store.audit.prune(realNow - keepChanges);
	await store.reminders.prune(now - keptFor);
	for (const { platform, workspace } of await store.workspaces.leftBefore(realNow - keepDepartedMs)) {
		await store.workspaces.forget(platform, workspace);
	}
}

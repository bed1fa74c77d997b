import type { Instant } from '../domain/petition.js';
import { withDates } from '../facts/dated.js';
import { nextMoment } from '../facts/next-moment.js';
import { factsOf } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';

/** A date on which a petition is to be looked at, in the petitions' time. */
export interface Alarm {
	readonly petition: number;
	readonly at: Instant;
}

/**
 * New rules may wait for an earlier date than anybody did before: the alarms of these petitions are set anew. Gives back
 * those that changed.
 */
export async function setAlarms(tx: Store, petitions: readonly number[], now: Instant): Promise<readonly Alarm[]> {
	const alarms: Alarm[] = [];
	for (const petition of await tx.petitions.many(petitions)) {
		const bare = await factsOf(tx, petition, now);
		// What is owed already waits for its reading, which sets the next alarm.
		if (bare === null || (petition.nextMomentAt !== null && petition.nextMomentAt <= now)) continue;
		const follows = await tx.follows.ofPetition(petition.id);
		const facts = await withDates(tx, petition.id, bare, follows);
		const at = nextMoment(facts, follows, await tx.reminders.waitingFor(petition.id));
		if (at === petition.nextMomentAt) continue;
		await tx.petitions.update(petition.id, { nextMomentAt: at });
		if (at !== null) alarms.push({ petition: petition.id, at });
	}
	return alarms;
}

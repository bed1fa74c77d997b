import type { Instant, Reading, Snapshot } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import type { BeforeLook } from '../ports/store/looks.js';
import type { PetitionChange } from '../ports/store/petitions.js';

/** A count that stood still longer than this gets a reading at the end of the still time, too. */
const stillnessMs = 3_600_000;

/** What a look found, once its count is stored. */
export interface Stored {
	/** The newest reading now; null: none was ever made. */
	readonly newest: Reading | null;
	/** What the petition's own row is to say. */
	readonly change: PetitionChange;
}

/**
 * Stores the count that a look found, when it changed. Equal counts are not stored twice; only when a count moves again
 * after standing still, the last moment it stood is kept, so that "in the last hour" does not spread one morning's
 * signatures over the week before it.
 */
export async function storeCount(
	tx: Store,
	{ petition, latest }: BeforeLook,
	snapshot: Snapshot,
	at: Instant,
): Promise<Stored> {
	// A page that is gone tells no count.
	if (snapshot.state === 'hidden') return { newest: latest, change: { snapshot } };
	const { count, countKind: kind, title, url } = snapshot;
	const checkedAt = petition.checkedAt;
	if (latest !== null && count !== latest.count && checkedAt !== null && checkedAt - latest.at > stillnessMs) {
		await tx.readings.keep(petition.id, { ...latest, at: Math.min(checkedAt, at - 1) });
	}
	const reading = { at, count, kind };
	const added = await tx.readings.add(petition.id, reading, latest);
	return {
		newest: added ? reading : latest,
		change: { title, url, snapshot, ...(added ? { countedAt: at } : {}) },
	};
}

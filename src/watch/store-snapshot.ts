import { type Instant, isNext, type Reading, type Snapshot } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import type { BeforeLook } from '../ports/store/looks.js';
import type { PetitionChange } from '../ports/store/petitions.js';

/** A count that stood still longer than this gets a reading at the end of the still time, too. */
const stillnessMs = 3_600_000;

/** What a look found, once its count is stored. */
export interface Stored {
	/** The newest reading now; null: none was ever made. */
	readonly newest: Reading | null;
	/** Readings that were kept, ascending. */
	readonly kept: readonly Reading[];
	/** What the petition's own row is to say. */
	readonly change: PetitionChange;
}

/**
 * Stores the count that a look found, when it changed. Equal counts are not stored twice; only when a count moves again
 * after standing still, the last moment it stood is kept, so that "in the last hour" does not spread one morning's
 * signatures over the week before it.
 */
export async function storeCount(tx: Store, before: BeforeLook, snapshot: Snapshot, at: Instant): Promise<Stored> {
	const { petition, latest } = before;
	// A page that is gone tells no count.
	if (snapshot.state === 'hidden') return { newest: latest, kept: [], change: { snapshot } };
	const { count, title, url } = snapshot;
	const checkedAt = petition.checkedAt;
	const kept: Reading[] = [];
	if (latest !== null && count !== latest.count && checkedAt !== null && checkedAt - latest.at > stillnessMs) {
		const stood = { ...latest, at: Math.min(checkedAt, at - 1) };
		await tx.readings.keep(petition.id, stood);
		kept.push(stood);
	}
	const newest = newestAfter(before, snapshot, at);
	const added = newest !== null && newest !== latest;
	if (added) {
		await tx.readings.keep(petition.id, newest);
		kept.push(newest);
	}
	return {
		newest,
		kept,
		change: { title, url, snapshot, ...(added ? { countedAt: at } : {}) },
	};
}

/** The newest reading there is after a look that found this; null: none was ever made. */
export function newestAfter({ latest }: BeforeLook, snapshot: Snapshot | null, at: Instant): Reading | null {
	if (snapshot === null || snapshot.state === 'hidden') return latest;
	const reading = { at, count: snapshot.count, kind: snapshot.countKind };
	return latest === null || isNext(reading, latest) ? reading : latest;
}

import type { Instant, Petition, Reading, Snapshot } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

/** A count that stood still longer than this gets a reading at the end of the still time, too. */
const stillnessMs = 3_600_000;

/**
 * Stores what a look found: the snapshot, and a reading when the count changed. Equal counts are not stored twice;
 * only when a count moves again after standing still, the last moment it stood is kept, so that "in the last hour"
 * does not spread one morning's signatures over the week before it.
 */
export async function storeSnapshot(
	tx: Store,
	petition: Petition,
	latest: Reading | null,
	snapshot: Snapshot,
	at: Instant,
): Promise<void> {
	// A page that is gone tells no count.
	if (snapshot.state === 'hidden') return tx.petitions.update(petition.id, { snapshot });
	const { count, countKind: kind } = snapshot;
	const checkedAt = petition.checkedAt;
	if (latest !== null && count !== latest.count && checkedAt !== null && checkedAt - latest.at > stillnessMs) {
		await tx.readings.keep(petition.id, { ...latest, at: Math.min(checkedAt, at - 1) });
	}
	const added = await tx.readings.add(petition.id, { at, count, kind });
	await tx.petitions.update(petition.id, {
		title: snapshot.title,
		url: snapshot.url,
		snapshot,
		...(added ? { countedAt: at } : {}),
	});
}

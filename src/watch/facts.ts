import { derive } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import { week } from '../domain/pace.js';
import type { Instant, Reading, Snapshot } from '../domain/petition.js';
import type { Petition, Store } from '../store/types.js';

/** More readings than this in eight days are thinned evenly enough by their limit: the pace needs three of them. */
const mostReadings = 2_000;

/** Facts of a petition at `now` from what is stored; null while it was never read. */
export async function factsOf(store: Store, petition: Petition, now: Instant): Promise<Facts | null> {
	return petition.snapshot === null ? null : factsFrom(store, petition, petition.snapshot, now);
}

/** The same with a snapshot that is newer than the stored one. */
export async function factsFrom(
	store: Store,
	petition: Petition,
	snapshot: Snapshot,
	now: Instant,
): Promise<Facts | null> {
	const readings = await recent(store, petition.id, now);
	if (readings.length === 0) return null;
	const keys = snapshot.thresholds.map((threshold) => `threshold:${threshold.count}`);
	const crossings = keys.length === 0 ? [] : await store.crossings.of({ kind: 'petition', id: petition.id }, keys);
	const reached = crossings.map((crossing) => ({ count: crossing.facts.value ?? 0, at: crossing.moment }));
	return derive({ snapshot, readings, checkedAt: petition.checkedAt ?? petition.createdAt, reached, now });
}

/** Readings of the last week and the one before it, ascending: enough for every window of the pace. */
async function recent(store: Store, petition: number, now: Instant): Promise<readonly Reading[]> {
	const from = now - week;
	const before = await store.readings.asOf(petition, from);
	const inside = await store.readings.range(petition, from + 1, now, mostReadings);
	return before === null ? inside : [before, ...inside];
}

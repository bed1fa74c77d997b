import { type Crossing, valueIn } from '../domain/crossing.js';
import { derive } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import { thresholdKey } from '../domain/families/threshold.js';
import type { OutlookState } from '../domain/outlook/models.js';
import type { Instant, Petition, Reading, Snapshot } from '../domain/petition.js';
import { typedForPace } from '../domain/signing-rate.js';
import { day, hour, week } from '../domain/time.js';
import type { Store } from '../ports/store/index.js';

/** Facts of a petition at `now` from what is stored; null while it was never read. */
export async function factsOf(store: Store, petition: Petition, now: Instant): Promise<Facts | null> {
	return petition.snapshot === null ? null : factsFrom(store, petition, petition.snapshot, now);
}

/** The same with a snapshot that is newer than the stored one; `upTo` as in `Facts`. */
export async function factsFrom(
	store: Store,
	petition: Petition,
	snapshot: Snapshot,
	now: Instant,
	upTo = now,
	known: Known | null = null,
): Promise<Facts | null> {
	const { newest, crossings, outlook, beside } = known ?? (await knownOf(store, petition, snapshot, now));
	if (newest === null) return null;
	const checkedAt = petition.checkedAt ?? petition.createdAt;
	const readings = paceReadings(
		newest,
		beside ?? (await store.readings.beside(petition.id, paceWindows(newest, checkedAt))),
	);
	const keys = thresholdKeys(snapshot);
	const reached = crossings
		.filter(({ key }) => keys.includes(key))
		.map((crossing) => ({ count: valueIn(crossing) ?? 0, at: crossing.moment }));
	const first =
		newest.kind === 'typed'
			? await store.readings.from(petition.id, Number.MIN_SAFE_INTEGER, typedForPace.counts)
			: readings;
	return derive({ snapshot, readings, first, checkedAt, ending: petition.ending, reached, outlook, now, upTo });
}

/** What facts are made of besides the snapshot and the pace, where somebody has asked for it already. */
export interface Known {
	/** The newest reading at or before now; null without any. */
	readonly newest: Reading | null;
	/** At least those of its thresholds. */
	readonly crossings: readonly Crossing[];
	readonly outlook: OutlookState | null;
	/** The readings beside `paceWindows`, and others; null: to be asked for. */
	readonly beside: readonly Reading[] | null;
}

async function knownOf(store: Store, { id }: Petition, snapshot: Snapshot, now: Instant): Promise<Known> {
	const keys = thresholdKeys(snapshot);
	return {
		newest: await store.readings.asOf(id, now),
		crossings: keys.length === 0 ? [] : await store.crossings.of({ kind: 'petition', id }, keys),
		outlook: await store.outlooks.state(id),
		beside: null,
	};
}

function thresholdKeys({ thresholds }: Snapshot): readonly string[] {
	return thresholds.map(({ count }) => thresholdKey(count));
}

/** Where the windows of the pace begin. */
export function paceWindows(newest: Reading, checkedAt: Instant): readonly [Instant, Instant, Instant] {
	const until = Math.max(newest.at, checkedAt);
	return [until - hour, until - day, until - week];
}

/**
 * The readings the pace is made of, ascending: the newest one, and the two around the start of each window. A busy
 * petition has ten thousand in a week; these seven are found by the key.
 */
function paceReadings(newest: Reading, beside: readonly Reading[]): readonly Reading[] {
	const found = new Map<Instant, Reading>([[newest.at, newest]]);
	for (const reading of beside) {
		if (reading.at <= newest.at) found.set(reading.at, reading);
	}
	return [...found.values()].sort((a, b) => a.at - b.at);
}

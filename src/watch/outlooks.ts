import type { Facts } from '../domain/facts.js';
import { clockIn } from '../domain/outlook/clock.js';
import type { Mood } from '../domain/outlook/forecast.js';
import { type OutlookBasis, outlookIn } from '../domain/outlook/outlook.js';
import { advanceOutlook, beginOutlook, type OutlookState } from '../domain/outlook/state.js';
import type { Instant, Reading, Snapshot } from '../domain/petition.js';
import type { Store } from '../store/types.js';

/** Readings of a petition that was followed before there were outlooks: more of them would change nothing. */
const enough = 5_000;

/** Moves on what the model remembers (`before`) by one count. A count that did not change leaves it as it is. */
export async function rememberCount(
	tx: Store,
	petition: number,
	before: OutlookState | null,
	latest: Reading | null,
	snapshot: Snapshot,
	at: Instant,
): Promise<void> {
	if (snapshot.state === 'hidden') return;
	const clock = clockIn(snapshot.zone);
	const openedAt = snapshot.openedAt?.at ?? null;
	const reading = { at, count: snapshot.count };
	if (before !== null) {
		const after = advanceOutlook(before, reading, clock);
		if (after !== before) await tx.outlooks.remember(petition, after);
		return;
	}
	const readings = latest === null ? [] : await tx.readings.range(petition, Number.MIN_SAFE_INTEGER, at - 1, enough);
	const [first = reading, ...rest] = [...readings, reading];
	const state = rest.reduce<OutlookState>(
		(each, next) => advanceOutlook(each, next, clock),
		beginOutlook(first, openedAt, clock),
	);
	await tx.outlooks.remember(petition, state);
}

/** Keeps an outlook that somebody is shown, so that it can be said later how often such outlooks came true. */
export async function keepShown(store: Store, petition: number, basis: OutlookBasis, mood: Mood): Promise<void> {
	const outlook = outlookIn(basis, mood);
	if (outlook.kind !== 'forecast') return;
	const { changedAt: at, until, count, counts, threshold } = outlook;
	await store.outlooks.shown({
		...{ petition, at, mood, until, count },
		threshold: threshold?.count ?? null,
		chance: threshold?.chance ?? null,
		low: counts.low,
		middle: counts.middle,
		high: counts.high,
	});
}

/** Writes down what became of outlooks that were shown: their number was reached, or their time is over. */
export async function settleOutlooks(tx: Store, petition: number, { snapshot, reading, now }: Facts): Promise<void> {
	for (const { id, threshold, until } of await tx.outlooks.open(petition)) {
		const reached = threshold === null ? null : reading.count >= threshold && reading.at <= until;
		// A petition that was closed early gains no more.
		const over = now >= until || snapshot.state !== 'open';
		if (reached === true || over) await tx.outlooks.settle(id, { reached, count: reading.count });
	}
}

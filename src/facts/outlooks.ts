import type { Facts } from '../domain/facts.js';
import { clockIn, type ExposureClock } from '../domain/outlook/clock.js';
import { forecaster, type OutlookState } from '../domain/outlook/models.js';
import type { Mood } from '../domain/outlook/mood.js';
import { type Outlook, type OutlookBasis, outlookIn } from '../domain/outlook/outlook.js';
import type { OpenOutlook, ShownOutlook } from '../domain/outlook/record.js';
import type { Instant, Snapshot } from '../domain/petition.js';
import { week } from '../domain/time.js';
import type { Store } from '../ports/store/index.js';

const pageSize = 1_000;
/** Without a look after its end (a count that is typed in, a page that is gone) an outlook is judged by the last count. */
const longestWaitMs = week;

/** Moves on what the model remembers (`before`) by one count, and gives it back. A count that did not change leaves it as it is. */
export async function rememberCount(
	tx: Store,
	petition: number,
	before: OutlookState | null,
	snapshot: Snapshot,
	at: Instant,
): Promise<OutlookState | null> {
	if (snapshot.state === 'hidden') return before;
	const clock = clockIn(snapshot.zone);
	const openedAt = snapshot.openedAt?.at ?? null;
	const reading = { at, count: snapshot.count };
	// Without a state there may still be readings: of a time before the model, or where what it remembered was lost.
	const state = before ?? (await replayed(tx, petition, openedAt, clock, at));
	const after = state === null ? forecaster.begin(reading, openedAt, clock) : forecaster.update(state, reading, clock);
	if (after !== before) await tx.outlooks.remember(petition, after);
	return after;
}

/** Has the model learn everything anew from the stored readings, where some of the past were added. */
export async function relearn(tx: Store, petition: number, { zone, openedAt }: Snapshot): Promise<void> {
	const state = await replayed(tx, petition, openedAt?.at ?? null, clockIn(zone), Number.POSITIVE_INFINITY);
	if (state !== null) await tx.outlooks.remember(petition, state);
}

/** What the model would remember of the stored readings before `until`; null without any. */
async function replayed(
	tx: Store,
	petition: number,
	openedAt: Instant | null,
	clock: ExposureClock,
	until: Instant,
): Promise<OutlookState | null> {
	let state: OutlookState | null = null;
	let from = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const page = await tx.readings.from(petition, from, pageSize);
		for (const reading of page) {
			if (reading.at >= until) return state;
			state = state === null ? forecaster.begin(reading, openedAt, clock) : forecaster.update(state, reading, clock);
		}
		const last = page.at(-1);
		if (last === undefined || page.length < pageSize) return state;
		from = last.at + 1;
	}
}

/** Keeps an outlook that somebody is shown, so that it can be said later how often such outlooks came true. */
export async function keepShown(store: Store, petition: number, basis: OutlookBasis, mood: Mood): Promise<void> {
	const shown = shownOf(petition, outlookIn(basis, mood), mood);
	// Whether it is there already is only known to whoever is alone with the petition.
	if (shown !== null) await store.transaction((tx) => tx.outlooks.shown(shown), { petition });
}

/** The same of those of many petitions that are shown at once, by petition: in one transaction. */
export async function keepAllShown(store: Store, outlooks: ReadonlyMap<number, Outlook>, mood: Mood): Promise<void> {
	const all = [...outlooks]
		.map(([petition, outlook]) => shownOf(petition, outlook, mood))
		.filter((each) => each !== null);
	if (all.length === 0) return;
	await store.transaction(async (tx) => {
		for (const shown of all) await tx.outlooks.shown(shown);
	});
}

function shownOf(petition: number, outlook: Outlook, mood: Mood): ShownOutlook | null {
	if (outlook.kind !== 'forecast') return null;
	const { model, changedAt: at, until, count, counts, threshold } = outlook;
	return {
		...{ petition, model, at, mood, until, count },
		threshold: threshold?.count ?? null,
		chance: threshold?.chance ?? null,
		low: counts.low,
		middle: counts.middle,
		high: counts.high,
	};
}

/**
 * Writes down what became of outlooks that were shown: their number was reached; how many there were once their time is
 * over. A number that is reached says nothing yet of the interval.
 */
export async function scoreOutlooks(
	tx: Store,
	petition: number,
	open: readonly OpenOutlook[],
	facts: Facts,
): Promise<void> {
	const { snapshot, reading, seenAt, now } = facts;
	for (const { id, threshold, until, reached: before } of open) {
		const reached = threshold === null ? null : before || (reading.count >= threshold && reading.at <= until);
		// A petition that was closed early gains no more. Else somebody has looked since, or nobody will any more.
		const over = snapshot.state !== 'open' || seenAt >= until || now - until >= longestWaitMs;
		if (over) await tx.outlooks.settle(id, { reached, count: await countBy(tx, petition, facts, until) });
		else if (reached === true && !before) await tx.outlooks.settle(id, { reached, count: null });
	}
}

/** The count at `until`, or the latest where that is still to come: of the two readings around it, the nearer. */
async function countBy(tx: Store, petition: number, { reading }: Facts, until: Instant): Promise<number> {
	if (reading.at <= until) return reading.count;
	const before = await tx.readings.asOf(petition, until);
	const [after = reading] = await tx.readings.from(petition, until, 1);
	return before !== null && until - before.at <= after.at - until ? before.count : after.count;
}

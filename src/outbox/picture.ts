import type { Mood } from '../domain/outlook/mood.js';
import type { Instant } from '../domain/petition.js';
import { countChart } from '../facts/chart.js';
import { factsOf } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';
import type { CountChart } from '../render/charts/types.js';

/** The course of a petition's count, as it goes with what is told of it; null where it was never read. */
export async function pictureOf(
	store: Store,
	id: number,
	{ now, mood, locale }: { readonly now: Instant; readonly mood: Mood; readonly locale: string },
): Promise<CountChart | null> {
	const petition = await store.petitions.get(id);
	const facts = petition === null ? null : await factsOf(store, petition, now);
	if (facts === null) return null;
	// One picture goes to many channels.
	return countChart(store, id, facts, { from: null, mood, locale, told: [] });
}

import { borrowedNumbers, type Crossing, withOnlyKnown } from '../domain/crossing.js';
import { countKey } from '../domain/families/count.js';
import { families } from '../domain/families/index.js';
import { thresholdKey } from '../domain/families/threshold.js';
import type { Subject } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

/**
 * Crossings of one petition or campaign as these channels know them: what is official, and of what somebody asked for
 * only what was told there. The same holds for the numbers that a correction takes back.
 *
 * @param channels ids of destinations
 */
export async function crossingsKnownIn(
	store: Store,
	subject: Subject,
	crossings: readonly Crossing[],
	channels: readonly number[],
): Promise<readonly Crossing[]> {
	const numbers = crossings.flatMap((each) => borrowedNumbers(each));
	const thresholds = numbers.map(thresholdKey);
	const keys = [...new Set([...crossings.map(({ key }) => key), ...numbers.map(countKey)])];
	const told = new Set<string>();
	if (channels.length > 0) {
		for (const { key, destination } of await store.crossings.told(subject, keys)) {
			if (channels.includes(destination)) told.add(key);
		}
	}
	const official = thresholds.length === 0 ? [] : await store.crossings.of(subject, thresholds);
	for (const { key } of official) told.add(key);
	const isKnown = (n: number) => told.has(countKey(n)) || told.has(thresholdKey(n));
	return crossings
		.filter(({ family, key }) => !families[family].isPrivate || told.has(key))
		.map((crossing) => ({ ...crossing, facts: withOnlyKnown(crossing, isKnown) }) as Crossing);
}

/** A crossing without the numbers in it that only others asked for; as it is, where it has none. */
export async function withoutBorrowed(
	store: Store,
	crossing: Crossing,
	channels: readonly number[],
): Promise<readonly Crossing[]> {
	return families[crossing.family].borrowed === null
		? [crossing]
		: crossingsKnownIn(store, crossing.subject, [crossing], channels);
}

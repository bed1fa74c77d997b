import type { Crossing } from '../domain/crossing.js';
import type { Subject } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

/** What some channel asked for, and nobody else need know: which numbers and days somebody waits for is theirs. */
const wished: ReadonlySet<Crossing['family']> = new Set(['count', 'percent', 'total', 'deadline', 'pace']);

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
	const numbers = crossings.flatMap(numbersIn);
	const thresholds = numbers.map((n) => `threshold:${n}`);
	const keys = [...new Set([...crossings.map(({ key }) => key), ...numbers.map((n) => `count:${n}`)])];
	const told = new Set<string>();
	if (channels.length > 0) {
		for (const { key, destination } of await store.crossings.told(subject, keys)) {
			if (channels.includes(destination)) told.add(key);
		}
	}
	const official = thresholds.length === 0 ? [] : await store.crossings.of(subject, thresholds);
	for (const { key } of official) told.add(key);
	const isKnown = (n: number) => told.has(`count:${n}`) || told.has(`threshold:${n}`);
	return crossings
		.filter(({ family, key }) => !wished.has(family) || told.has(key))
		.map((crossing) => (crossing.family === 'correction' ? withNumbers(crossing, isKnown) : crossing));
}

function numbersIn({ family, facts: { lost = [], stands } }: Crossing): readonly number[] {
	if (family !== 'correction') return [];
	return stands === undefined ? lost : [...lost, stands];
}

function withNumbers(crossing: Crossing, isKnown: (n: number) => boolean): Crossing {
	const { lost, stands, ...facts } = crossing.facts;
	return {
		...crossing,
		facts: {
			...facts,
			...(lost === undefined ? {} : { lost: lost.filter(isKnown) }),
			...(stands === undefined || !isKnown(stands) ? {} : { stands }),
		},
	};
}

import type { Instant, Reading } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

const pageSize = 1_000;

/** The first count that Milepost itself has of a petition, and the moments of those before it that were imported. */
export async function ownReadings(
	tx: Store,
	petition: number,
): Promise<{ readonly first: Reading | null; readonly imported: ReadonlySet<Instant> }> {
	const imported = new Set<Instant>();
	let from = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const page = await tx.readings.from(petition, from, pageSize);
		for (const reading of page) {
			if (reading.kind !== 'imported') return { first: reading, imported };
			imported.add(reading.at);
		}
		const last = page.at(-1);
		if (last === undefined || page.length < pageSize) return { first: null, imported };
		from = last.at + 1;
	}
}

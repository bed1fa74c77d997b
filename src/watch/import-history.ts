import type { PastCount } from '../domain/past-count.js';
import type { Petition } from '../domain/petition.js';
import { relearn } from '../facts/outlooks.js';
import { ownReadings } from '../facts/own-readings.js';
import type { Store } from '../ports/store/index.js';

export interface ImportedHistory {
	readonly added: number;
	/** There already. */
	readonly known: number;
	/** Not before the first count that Milepost itself has: what it read stands. */
	readonly later: number;
}

/**
 * Adds the past of a petition before the first count that Milepost itself has, marked as imported, and has the outlook
 * learn from it. Nothing is decided from it: what was passed then is no news. All of it or nothing.
 *
 * @param past ascending by moment
 */
export function importHistory(store: Store, { id }: Petition, past: Iterable<PastCount>): Promise<ImportedHistory> {
	return store.transaction((tx) => addPast(tx, id, past), { petition: id });
}

/** The same inside a transaction. */
export async function addPast(tx: Store, id: number, past: Iterable<PastCount>): Promise<ImportedHistory> {
	const { first, imported } = await ownReadings(tx, id);
	const begun = first?.at ?? Number.POSITIVE_INFINITY;
	const result = { added: 0, known: 0, later: 0 };
	for (const { at, count } of past) {
		if (at >= begun) result.later++;
		else if (imported.has(at)) result.known++;
		else {
			await tx.readings.keep(id, { at, count, kind: 'imported' });
			result.added++;
		}
	}
	const snapshot = (await tx.petitions.get(id))?.snapshot ?? null;
	if (result.added > 0 && snapshot !== null) await relearn(tx, id, snapshot);
	return result;
}

import type { Counted } from '../../src/domain/outlook/counted.js';
import { mayGo } from '../../src/store/thinning.js';
import type { Method } from './method.js';
import { second } from './milepost.js';

/**
 * The second model where it begins from stored readings that were thinned with age: what an upgrade from the first one
 * costs, and what a lost state would.
 */
export const thinned: Method = {
	name: 'Milepost-2, from thinned readings',
	look: (past) => second.look({ ...past, readings: thin(past.readings, past.origin) }),
};

/** As `store/thin.ts` does it, at one moment. */
function thin(readings: readonly Counted[], now: number): readonly Counted[] {
	return readings.filter((reading, i) => !mayGo(readings[i - 1] ?? null, reading, readings[i + 1] ?? null, now));
}

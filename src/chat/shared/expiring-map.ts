import { LRUCache } from 'lru-cache';
import type { Instant } from '../../domain/petition.js';

/**
 * A map that forgets each entry after a while, and what was used longest ago once it has `limit` of them. It takes no
 * room before it is needed, as one with lru-cache's `max` would.
 *
 * @param now what passes for the time
 */
export function expiringMap<V extends object | number | boolean>(
	now: () => Instant,
	{ limit, ttlMs }: { readonly limit: number; readonly ttlMs: number },
): LRUCache<string, V> {
	return new LRUCache({ maxSize: limit, sizeCalculation: () => 1, ttl: ttlMs, ttlResolution: 0, perf: { now } });
}

/** What came before, so that what comes a second time is known. */
export interface Seen {
	has(key: string): boolean;
	/** Whether it is the first of its name; it is not any more then. */
	isFirst(key: string): boolean;
}

/** Keys of the last `ttlMs`. */
export function seenWithin(now: () => Instant, ttlMs: number): Seen {
	const seen = expiringMap<true>(now, { limit: mostSeen, ttlMs });
	return {
		has: (key) => seen.has(key),
		isFirst(key) {
			if (seen.has(key)) return false;
			seen.set(key, true);
			return true;
		},
	};
}

/** A hundred a second for a quarter of an hour: only what is signed gets here. */
const mostSeen = 100_000;

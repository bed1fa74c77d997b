import { expiringMap } from '../chat/shared/expiring-map.js';
import type { Instant } from '../domain/petition.js';
import type { Rate } from '../ports/source.js';
import { type Bucket, createBucket } from '../sources/bucket.js';

/** A budget each for many: addresses, people, channels. One that nobody uses is full, and forgotten. */
export interface Rates {
	/** How long to wait until something may be taken from a budget, in milliseconds; 0 = now. */
	wait(key: string): number;
	/** Takes one from it, also where nothing is left. */
	take(key: string): void;
}

/** As many budgets as are kept: whoever has not been heard of for longest is forgotten first. */
const mostKeys = 20_000;

export function createRates(rate: Rate, now: () => Instant): Rates {
	const buckets = expiringMap<Bucket>(now, { limit: mostKeys, ttlMs: 2 * rate.burst * rate.everyMs });

	function bucketOf(key: string): Bucket {
		const bucket = buckets.get(key) ?? createBucket(rate);
		buckets.set(key, bucket);
		return bucket;
	}

	return {
		wait: (key) => (buckets.has(key) ? bucketOf(key).nextAt(now()) - now() : 0),
		take: (key) => bucketOf(key).take(now()),
	};
}

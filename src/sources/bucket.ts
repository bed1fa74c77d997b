import type { Instant } from '../domain/petition.js';
import type { Rate } from '../ports/source.js';

/** What is left of a platform's budget of requests. */
export interface Bucket {
	/** When the next request may go: `now` or later. */
	nextAt(now: Instant): Instant;
	/** Counts a request. One that could not be avoided may overdraw: the next ones wait for it. */
	take(now: Instant): void;
}

/** A token bucket: `burst` requests at once, then one every `everyMs`. A clock that goes back refills nothing. */
export function createBucket({ burst, everyMs }: Rate): Bucket {
	let tokens = burst;
	let counted: Instant | null = null;

	function refill(now: Instant): void {
		const passed = counted === null ? 0 : Math.max(0, now - counted);
		tokens = Math.min(burst, tokens + passed / everyMs);
		counted = now;
	}

	return {
		nextAt(now) {
			refill(now);
			// Whole milliseconds: a moment between two would be waited for again and again.
			return tokens >= 1 ? now : now + Math.ceil((1 - tokens) * everyMs);
		},
		take(now) {
			refill(now);
			tokens -= 1;
		},
	};
}

import type { Instant } from '../domain/petition.js';

/** The one way to know the time or to wait. The real one is the only file where `Date` and timers are allowed. */
export interface Clock {
	now(): Instant;
	/** Calls `ring` once, `ms` from now; the result cancels it. */
	after(ms: number, ring: () => void): () => void;
}

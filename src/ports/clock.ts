import type { Instant } from '../domain/petition.js';

/** The one way to know the time or to wait. The real one is the only file where `Date` and timers are allowed. */
export interface Clock {
	now(): Instant;
	/** Milliseconds that passed since some moment, whatever the clock is set to; absent where it cannot be set. */
	steady?(): number;
	/** Calls `ring` once, `ms` from now; the result cancels it. */
	after(ms: number, ring: () => void): () => void;
}

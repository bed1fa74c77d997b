import type { Instant } from '../petition.js';

/** What can be wrong with an event that somebody types in. */
export interface EventFaults {
	readonly 'event-when': { readonly typed: string };
	readonly 'event-no-such-hour': { readonly typed: string; readonly at: Instant; readonly zone: string };
	readonly 'event-past': { readonly at: Instant; readonly zone: string };
	readonly 'event-far': { readonly at: Instant; readonly zone: string };
	readonly 'event-title': { readonly most: number };
	readonly 'event-url': { readonly typed: string };
	readonly 'event-many': { readonly limit: number };
	readonly 'event-unknown': { readonly typed: string };
}

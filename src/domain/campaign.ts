import type { Instant } from './petition.js';

export interface Campaign {
	readonly id: number;
	/** What people type; unique, case-insensitive. */
	readonly name: string;
	readonly title: string;
	/** In the order they were declared. */
	readonly members: readonly number[];
	readonly events: readonly DatedEvent[];
	readonly origin: 'chat' | 'config' | 'replay';
}

/** A dated event of a campaign with a countdown: a hearing, a debate, a television special. */
export interface DatedEvent {
	readonly id: number;
	readonly title: string;
	readonly at: Instant;
	readonly dayKnown: boolean;
	readonly zone: string;
	readonly url: string | null;
}

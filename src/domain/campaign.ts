import type { Instant } from './petition.js';

/** Letters and digits of any language, spaces, and `- _ . '` inside: what a person can type after a command. */
export const typedNames = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._'-]*[\p{L}\p{N}])?$/u;
/** Characters of a name, and of a title. */
export const longestName = 60;
export const longestTitle = 200;

export interface Campaign {
	readonly id: number;
	/** What people type; unique for its owner, case-insensitive. */
	readonly name: string;
	/** The key of the server or workspace whose it is (`tenantKey`); empty for the operator. */
	readonly owner: string;
	readonly title: string;
	/** In the order they were declared. */
	readonly members: readonly number[];
	readonly events: readonly DatedEvent[];
	readonly origin: 'chat' | 'config' | 'replay';
}

/** A campaign's total of now. */
export interface CampaignTotal {
	readonly count: number;
	readonly approximate: boolean;
	/** When the oldest of its counts was seen. */
	readonly seenAt: Instant;
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

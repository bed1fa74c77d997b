import type { Instant } from '../domain/petition.js';

/** What a copy of the program does; all of it unless it was told otherwise. */
export const roles = ['web', 'poll', 'post', 'gateway'] as const;
export type Role = (typeof roles)[number];

/** What a copy says of itself to the others. */
export interface CopyDetails {
	/** Its name in leases; a new one at each start. */
	readonly id: string;
	readonly host: string;
	readonly pid: number;
	/** Of the program. */
	readonly version: string;
	readonly roles: readonly Role[];
	/** IANA zone for whatever names none. */
	readonly zone: string;
	/** The same for the same keys, and says nothing of them. */
	readonly keys: string;
}

/** A copy that is at work on the database. */
export interface Copy extends CopyDetails {
	readonly startedAt: Instant;
	/** How far its clock is from the database's, in milliseconds; positive = ahead. */
	readonly ahead: number;
}

/** Work that one copy does at a time. */
export interface Leases {
	/** The name of this copy. */
	readonly own: string;
	/** Null while another copy has it; else whether another one had it since. It is lost after a minute. */
	take(work: string): Promise<{ readonly byAnother: boolean } | null>;
	giveBack(work: string): Promise<void>;
}

/** The copies that share one database. Its own clock decides what is late. */
export interface CopyTable {
	/** Says that this copy is at work; gives all that are. `now`: what its own clock says. */
	beat(own: CopyDetails, now: Instant): Promise<readonly Copy[]>;
	/** All that were heard of within the last seconds. */
	all(): Promise<readonly Copy[]>;
	/** Frees what those hold who were not heard of lately; gives back how many those are. */
	removeLost(): Promise<number>;
	/** Frees what this copy holds. */
	leave(id: string): Promise<void>;
	leases(id: string): Leases;
	/** The schema for alarms, where there is none and this role may not make it; else null. */
	forbiddenAlarms(): Promise<string | null>;
}

import type { Instant } from '../../domain/petition.js';

/** A post that is to be published beyond its channel. Times are real. */
export interface Publication {
	readonly post: string;
	readonly attempts: number;
	readonly nextAt: Instant;
}

export interface PublicationTable {
	/** Once a post. */
	add(post: string, destination: number, at: Instant): Promise<void>;
	/** What is still to be published of a destination, in the order in which it is due. */
	waiting(destination: number): Promise<readonly Publication[]>;
	/** When posts of a destination were published at or after `since`, ascending. */
	doneSince(destination: number, since: Instant): Promise<readonly Instant[]>;
	update(post: string, change: PublicationChange): Promise<void>;
	remove(post: string): Promise<void>;
	/** Forgets what was published before. */
	prune(before: Instant): Promise<void>;
}

export interface PublicationChange {
	readonly attempts?: number;
	readonly nextAt?: Instant;
	readonly doneAt?: Instant;
}

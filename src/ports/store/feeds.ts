import type { Instant } from '../../domain/petition.js';

/** A feed of announcements, at an address that only who was told it knows. */
export interface StoredFeed {
	/** SHA-256 of the secret part of its address, in hex: the database opens none. */
	readonly tokenHash: string;
	readonly title: string;
	/** The environment's variable with the secret; null where it was told in a chat. */
	readonly variable: string | null;
	readonly createdAt: Instant;
}

/** One announcement, as it reads now. */
export interface FeedEntry {
	/** Grows with the order of their coming. */
	readonly id: number;
	readonly post: string;
	/** When it came, and when its words last changed; real time. */
	readonly at: Instant;
	readonly updatedAt: Instant;
	readonly title: string;
	readonly url: string | null;
	/** Escaped. */
	readonly html: string;
}

/** By the ids of their destinations. */
export interface FeedTable {
	get(destination: number): Promise<StoredFeed | null>;
	/** A new token ends the old address. */
	set(destination: number, feed: StoredFeed): Promise<void>;
	/** The destination whose feed it is; null where no address is made of it (any more). */
	find(tokenHash: string): Promise<number | null>;
	/** With all its entries. */
	remove(destination: number): Promise<void>;
	/** Nothing happens where the post is in it already. */
	add(destination: number, entry: Omit<FeedEntry, 'id'>): Promise<void>;
	has(destination: number, post: string): Promise<boolean>;
	/** False where the post is not in it. */
	revise(
		destination: number,
		post: string,
		words: Pick<FeedEntry, 'title' | 'url' | 'html' | 'updatedAt'>,
	): Promise<boolean>;
	/** Newest first: those that came before the entry `before`, or the newest of all. */
	entries(destination: number, limit: number, before?: number): Promise<readonly FeedEntry[]>;
	count(destination: number): Promise<number>;
	/** When anything in it last changed; null while nothing is in it. */
	changedAt(destination: number): Promise<Instant | null>;
}

import type { Instant, Reading } from '../../domain/petition.js';

export interface ReadingTable {
	/** Stored when the count or kind differs from the latest one and `at` is later; says whether it was. */
	add(petition: number, reading: Reading): Promise<boolean>;
	latest(petition: number): Promise<Reading | null>;
	/** Stores a reading even when its count equals the latest one: the end of a time in which it stood still. */
	keep(petition: number, reading: Reading): Promise<void>;
	/** The newest reading at or before `at`. */
	asOf(petition: number, at: Instant): Promise<Reading | null>;
	/** The last reading at or before each of three moments, and the first one after it; ascending, each once. */
	beside(petition: number, moments: readonly [Instant, Instant, Instant]): Promise<readonly Reading[]>;
	/** Ascending, both ends included, at most `limit` (the newest ones). */
	range(petition: number, from: Instant, to: Instant, limit: number): Promise<readonly Reading[]>;
	/**
	 * The course of the count for a picture, ascending: the last reading of each of at most `steps` equal parts of the
	 * time, the first reading, and more of those parts in which it fell.
	 */
	outline(petition: number, from: Instant, to: Instant, steps: number): Promise<readonly Reading[]>;
	first(petition: number): Promise<Reading | null>;
	/** Ascending from `from` on, at most `limit`: for reading a whole history page by page. */
	from(petition: number, from: Instant, limit: number): Promise<readonly Reading[]>;
	/**
	 * Thins with age: every reading for 7 days, hourly for 90, daily after; falls, the reading before each,
	 * and those at the moments `keep` are never removed. Gives back how many were removed.
	 */
	thin(petition: number, now: Instant, keep: readonly Instant[]): Promise<number>;
}

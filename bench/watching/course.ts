/*
 * How the counts of the bench's petitions grow: by one a second. Each of the first `crossing` of them reaches 6,000 at a
 * moment of its own.
 */

export const petitions = 500;
const crossing = 60;
/** Seconds from the start until the first crossing, and between two. */
const firstAt = 40;
const apart = 1.7;

/** When a petition reaches 6,000, in milliseconds from the start; null: not in this run. */
export function reachedAfterMs(id: number): number | null {
	return id <= crossing ? 1_000 * (firstAt + apart * id) : null;
}

/** @param seconds from the start */
export function countOf(id: number, seconds: number): number {
	const reached = reachedAfterMs(id);
	const start = reached === null ? 5_100 + ((id * 7) % 300) : 6_000 - reached / 1_000;
	return Math.floor(start + seconds);
}

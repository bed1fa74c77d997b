import type { Destination } from '../domain/destination.js';
import type { Follow } from '../domain/follow.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';

/**
 * Until when a channel is paused, or was at last (real time); null when it never was, or was resumed. A pause is kept
 * with each follow of its channel, and with the channel for what is followed next.
 */
export function channelPause(
	follows: readonly Follow[],
	channel: Pick<Destination, 'pausedUntil'> | null,
): Instant | null {
	const pauses = [...follows.map(({ pausedUntil }) => pausedUntil), channel?.pausedUntil ?? null];
	const known = pauses.filter((until) => until !== null);
	return known.length === 0 ? null : Math.max(...known);
}

/** The same, of a channel by its id: whatever is told there (a digest, a find, a law) waits for the end of a pause. */
export async function pauseOf(
	tx: Pick<Store, 'follows' | 'destinations'>,
	destination: number,
): Promise<Instant | null> {
	return channelPause(await tx.follows.of(destination), await tx.destinations.get(destination));
}

/** Pauses a channel, what it follows and what waits for it, until `until`; null ends the pause. Inside a transaction. */
export async function setPause(
	tx: Store,
	destination: Pick<Destination, 'id'>,
	until: Instant | null,
	realNow: Instant,
): Promise<void> {
	for (const { id } of await tx.follows.of(destination.id)) await tx.follows.setPause(id, until);
	await tx.destinations.set(destination.id, { pausedUntil: until });
	await tx.posts.setPause(destination.id, until, realNow);
}

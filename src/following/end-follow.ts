import type { Destination } from '../domain/destination.js';
import type { Follow } from '../domain/follow.js';
import type { Instant } from '../domain/petition.js';
import { unfollowedOutcome } from '../domain/plan.js';
import type { Store } from '../ports/store/index.js';
import { petitionsOf, stopUnfollowed } from './petitions.js';
import { audit, titleOf } from './set-follow.js';

/**
 * Ends a follow, inside a transaction: what is held back for it is not told, and what nobody follows any more is read no
 * more.
 *
 * @param who as for `setFollow`
 * @param realNow real time
 */
export async function endFollow(
	tx: Store,
	follow: Follow,
	destination: Destination,
	who: string,
	realNow: Instant,
): Promise<void> {
	await tx.follows.remove(follow.id);
	await dropHeld(tx, destination.id, await tx.follows.of(destination.id));
	await stopUnfollowed(tx, await petitionsOf(tx, follow.subject));
	await audit(tx, destination, who, 'unfollow', await titleOf(tx, follow.subject), realNow);
}

/** What is held back and nobody there follows any more is not told. What managers are told stays. */
export async function dropHeld(tx: Store, destination: number, left: readonly Follow[]): Promise<void> {
	const followed = new Set<string>();
	for (const { subject } of left) {
		followed.add(`${subject.kind}/${subject.id}`);
		if (subject.kind === 'campaign') for (const id of await petitionsOf(tx, subject)) followed.add(`petition/${id}`);
	}
	for (const post of await tx.posts.open(destination)) {
		const wanted =
			post.notices.length > 0 ||
			post.live === true ||
			(post.digests !== undefined && left.length > 0) ||
			post.crossings.some(({ subject }) => followed.has(`${subject.kind}/${subject.id}`));
		if (post.state === 'waiting' && !wanted)
			await tx.posts.update(post.id, { state: 'dropped', outcome: unfollowedOutcome });
	}
}

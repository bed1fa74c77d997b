import { lastDigestIn, nextDigestAfter } from '../domain/digest/schedule.js';
import type { Instant } from '../domain/petition.js';
import { digestFor } from '../following/digest.js';
import { channelPause } from '../following/pause.js';
import type { Wake } from '../ports/engine.js';
import type { Store } from '../ports/store/index.js';
import type { WatchDeps } from './types.js';

export interface DigestDeps extends WatchDeps {
	/** The petitions' time. */
	readonly now: () => Instant;
	readonly wake: Wake;
}

/**
 * Makes the digest of a channel if it is due: what was due while nobody ran is told once. Decided, stored and counted as
 * told in one transaction, so that whoever comes second finds nothing due.
 */
export async function tellDigest(deps: DigestDeps, destination: number): Promise<void> {
	const now = deps.now();
	const told = await deps.store.transaction((tx) => takeTurn(deps, tx, destination, now), { destination });
	if (told) deps.wake.wake('dispatch', String(destination), deps.realNow(), 'set');
}

async function takeTurn(deps: DigestDeps, tx: Store, destination: number, now: Instant): Promise<boolean> {
	const plan = await tx.digests.get(destination);
	const channel = await tx.destinations.get(destination);
	if (plan === null || channel === null || plan.nextAt > now) return false;
	const { zone } = channel;
	const due = lastDigestIn(plan, zone, plan.lastAt, now) !== null;
	const nextAt = nextDigestAfter(plan, zone, now);
	await tx.digests.set({ ...plan, nextAt, lastAt: due ? now : plan.lastAt });
	if (!due) return false;
	const follows = await tx.follows.of(destination);
	// One that has not left yet is made anew, from its own beginning on.
	const waiting = (await tx.posts.open(destination)).find(
		({ state, digests }) => state === 'waiting' && digests !== undefined,
	);
	const since = Math.min(plan.lastAt, ...(waiting?.digests ?? []).map((each) => each.since));
	const digest = await digestFor(tx, follows, destination, { since, at: now, zone }, plan.always);
	if (digest === null) return false;
	if (waiting !== undefined) {
		await tx.posts.setDigest(waiting.id, digest);
		return true;
	}
	const realNow = deps.realNow();
	return tx.posts.add({
		id: deps.newPostId(),
		destination,
		mention: null,
		moment: now,
		createdAt: realNow,
		nextTryAt: realNow,
		pausedUntil: channelPause(follows, channel),
		content: { kind: 'digest', digest },
	});
}

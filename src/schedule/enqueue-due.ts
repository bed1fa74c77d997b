import type { Instant } from '../domain/petition.js';
import type { Wake } from '../ports/engine.js';
import type { Store } from '../ports/store/index.js';
import { dropUnconfirmed } from './drop-unconfirmed.js';
import { dueTasks, lookKey, refusalKey, type Suspended } from './due-tasks.js';

/** At most so many of a kind at a time; the next time is fifteen seconds away. */
const limit = 1_000;
/** Living messages at a time: where more are due, each is looked at more rarely, and what is news does not wait. */
const limitLive = 150;

/**
 * Wakes whatever the tables say is due. Run at start and at every tick.
 *
 * @param now real time; `domainNow` is the petitions' (another one only in a replay)
 * @param shut chats that are out of order: what is due there does not stand before what is due elsewhere, and few of
 *   it are woken to look
 * @param overdueMs what has been due to be posted for less is another's to begin
 */
export async function enqueueDue(
	store: Store,
	wake: Wake,
	now: Instant,
	domainNow: Instant,
	shut: readonly { readonly platform: string; readonly mayLook: boolean }[] = [],
	overdueMs = 0,
): Promise<void> {
	await store.future.bringBack(now);
	await dropUnconfirmed(store, now);
	const backlog = {
		platforms: await platformsDue(store, domainNow),
		moments: await store.petitions.dueMoments(domainNow, limit),
		destinations: await destinationsDue(store, now - overdueMs, shut),
		digests: await store.digests.due(domainNow, limit),
		finds: await store.watches.toTell(domainNow, limit),
		live: await store.live.due(now, limitLive),
		reminders: await store.reminders.platformsDue(now),
		servers: await store.serverEvents.due(now, limitLive),
		suspended: await suspendedOf(store),
		lastThinning: await store.schedule.lastRun('thin'),
		troubled: await store.outages.any(),
	};
	for (const { task, key } of dueTasks(backlog, now)) wake.wake(task, key, now);
}

/** With petitions to read, or to be asked for what its channels' words find. */
async function platformsDue({ petitions, watches }: Store, now: Instant): Promise<readonly string[]> {
	return [...new Set([...(await petitions.platformsDue(now)), ...(await watches.platformsDue(now))])];
}

/** A few more than the one that may look: some have nothing to do when their turn comes. */
const lookers = 3;

async function destinationsDue(
	store: Store,
	now: Instant,
	shut: readonly { readonly platform: string; readonly mayLook: boolean }[],
): Promise<readonly number[]> {
	const due = await store.destinations.due(now, limit, { without: shut.map(({ platform }) => platform) });
	const looking: number[] = [];
	for (const { platform, mayLook } of shut) {
		if (mayLook) looking.push(...(await store.destinations.due(now, lookers, { only: [platform] })));
	}
	return [...due, ...looking];
}

async function suspendedOf({ destinations, schedule }: Store): Promise<readonly Suspended[]> {
	const suspended = await destinations.suspended();
	const runs = await schedule.lastRuns(suspended.flatMap(({ id }) => [lookKey(id), refusalKey(id)]));
	return suspended.map(({ id, suspendedAt }) => {
		const since = suspendedAt ?? 0;
		const checkedAt = Math.max(since, runs.get(lookKey(id)) ?? 0);
		return { id, since, checkedAt, refusedAt: runs.get(refusalKey(id)) ?? null };
	});
}

import type { Instant, Petition } from '../domain/petition.js';
import { isOfStore } from './failure.js';
import { type Committed, commitObservation } from './observe.js';
import { failureInterval } from './polling.js';
import type { ReadDeps } from './types.js';
import { wakeTold } from './wake-after.js';

/** So long a dated moment waits for its reading; then it is spoken of with the last count, and how old that is. */
const readingTimeoutMs = 10 * 60_000;

/** A moment that waits for its reading. */
interface Waiting {
	readonly moment: Instant;
	readonly since: Instant;
	/** The newest reading when it was asked for the last time. */
	readonly checkedAt: Instant | null;
}

/**
 * A date has come: a reminder, a promised answer, the end of signing. The petition is read first, and that reading's
 * own look decides; only where none comes, or none can, the date is looked at without. How long it waited is kept in
 * memory: after a start everything due is read first, whatever was tried before.
 */
export function momentKeeper(deps: ReadDeps): (petition: number) => Promise<void> {
	const waiting = new Map<number, Waiting>();
	/** Looks in a row that threw. */
	const failures = new Map<number, number>();

	return async (id) => {
		const petition = await deps.store.petitions.get(id);
		const moment = petition?.nextMomentAt ?? null;
		if (petition === null || moment === null) return void waiting.delete(id);
		const now = deps.now();
		if (moment > now) return wakeAt(moment);
		if (isRead(petition)) {
			const until = (await wait(petition, moment, now)).since + readingTimeoutMs;
			if (now < until) return wakeAt(until);
		}
		waiting.delete(id);
		const committed = await look(petition, now);
		if (committed === null) return;
		wakeTold(deps.wake, committed, deps.realNow());
		if (committed.nextMomentAt !== null) wakeAt(committed.nextMomentAt);

		function wakeAt(at: Instant): void {
			deps.wake.wake('moment', String(id), deps.realNow() + Math.max(0, at - now));
		}
	};

	/** A throw is a bug, and costs this petition its moment for a while; null then. */
	async function look({ id, ...petition }: Petition, now: Instant): Promise<Committed | null> {
		try {
			const committed = await commitObservation(deps, { petition: id, snapshot: null, at: now, askedAt: null });
			failures.delete(id);
			return committed;
		} catch (error) {
			if (isOfStore(error)) throw error;
			deps.bug?.({ id, ...petition }, error);
			const failed = (failures.get(id) ?? 0) + 1;
			failures.set(id, failed);
			const wait = failureInterval('other', failed, null, 0, deps.random());
			await deps.store.petitions.update(id, { nextMomentAt: now + wait });
			return null;
		}
	}

	/** Asks for a reading: once a moment, and again when one came that had been asked for before it. */
	async function wait(petition: Petition, moment: Instant, now: Instant): Promise<Waiting> {
		const { id, checkedAt } = petition;
		const known = waiting.get(id);
		if (known?.moment === moment && known.checkedAt === checkedAt) return known;
		const fresh = { moment, since: known?.moment === moment ? known.since : now, checkedAt };
		waiting.set(id, fresh);
		const health = await deps.store.health.get(id);
		// A platform that refuses named its own time, and is not asked before.
		if (health?.kind === 'refused') return fresh;
		// A reading that came and left the moment where it was is not followed by another before its platform's floor.
		const came = known?.moment === moment && checkedAt !== null;
		const at = came ? Math.max(now, checkedAt + (deps.source(petition.ref.platform)?.floorMs ?? 0)) : now;
		if ((petition.nextReadAt ?? at) > at) await deps.store.petitions.update(id, { nextReadAt: at });
		deps.wake.wake('read', petition.ref.platform, deps.realNow() + at - now);
		return fresh;
	}

	/** Whether a reading can be expected at all: counts that people type in, and sources that are off, have none. */
	function isRead({ ref, nextReadAt }: Petition): boolean {
		const source = deps.source(ref.platform);
		if (source === null || source.pushed || nextReadAt === null) return false;
		return !source.optIn || deps.settings(ref.platform).enabled;
	}
}

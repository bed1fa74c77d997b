import type { Instant, Petition } from '../domain/petition.js';
import type { Wake } from '../ports/engine.js';
import type { Committed } from './observe.js';
import type { ReadDeps } from './types.js';

/** Wakes what a committed look led to: whoever has something to send, and its next date. */
export function wakeAfter(deps: ReadDeps, petition: Petition, committed: Committed): void {
	wakeTold(deps.wake, committed, deps.realNow());
	if (committed.nextMomentAt !== null) deps.wake.wake('moment', String(petition.id), committed.nextMomentAt);
}

/** Wakes whoever has something to send: to a channel, or to one person. `now` is real time. */
export function wakeTold(wake: Wake, { destinations, reminded }: Committed, now: Instant): void {
	for (const id of destinations) wake.wake('dispatch', String(id), now, 'set');
	for (const platform of reminded) wake.wake('remind', platform, now);
}

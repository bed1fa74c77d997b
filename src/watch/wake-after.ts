import type { Petition } from '../domain/petition.js';
import type { Committed } from './observe.js';
import type { ReadDeps } from './types.js';

/** Wakes what a committed look led to: destinations with something to send, and its next date. */
export function wakeAfter(deps: ReadDeps, petition: Petition, committed: Committed): void {
	const now = deps.realNow();
	for (const id of committed.destinations) deps.wake.wake('dispatch', String(id), now, 'set');
	if (committed.nextMomentAt !== null) deps.wake.wake('moment', String(petition.id), committed.nextMomentAt);
}

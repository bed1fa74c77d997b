import type { Petition } from '../domain/petition.js';
import type { Committed } from './observe.js';
import type { ReadPorts } from './types.js';

/** Wakes what a committed look led to: destinations with something to send, and its next date. */
export function wakeAfter(ports: ReadPorts, petition: Petition, committed: Committed): void {
	const now = ports.realNow();
	for (const id of committed.destinations) ports.wake.wake('dispatch', String(id), now);
	if (committed.nextMomentAt !== null) ports.wake.wake('moment', String(petition.id), committed.nextMomentAt);
}

import type { Instant } from '../domain/petition.js';
import { lookKey, refusalKey } from '../schedule/due-tasks.js';
import type { OutboxDeps } from './types.js';

/** A suspended destination is looked at again this often. */
export const lookAgainMs = 3_600_000;
/** One that was refused although nothing seemed to be missing is not tried again sooner, whatever happens there. */
const shortestLookMs = 600_000;

/**
 * Looks whether a suspended destination can be posted to again; if so it is tried, and its managers are told when a
 * post has arrived. Gives back when to look again (real time), or null when it is active.
 */
export async function resume(deps: OutboxDeps, destinationId: number): Promise<Instant | null> {
	const destination = await deps.store.destinations.get(destinationId);
	if (destination === null || destination.state === 'active') return null;
	const held = deps.gate.held(destination.platform, destinationId);
	if (held !== null) return held;
	const now = deps.now();
	const refused = await deps.store.schedule.lastRun(refusalKey(destinationId));
	if (refused !== null && refused >= (destination.suspendedAt ?? now) && now - refused < shortestLookMs)
		return refused + shortestLookMs;
	// Claimed, so that two copies, or a tick beside a timer, do not ask twice.
	if (!(await deps.store.schedule.claim(lookKey(destinationId), now))) return null;
	const chat = deps.chat(destination.platform);
	const missing = chat === null ? 'lost' : await chat.check(destination);
	if (missing === 'lost' || missing.length > 0) return now + lookAgainMs;
	await deps.store.destinations.resume(destinationId);
	return null;
}

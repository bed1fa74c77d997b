import type { Instant } from '../domain/petition.js';
import type { OutboxPorts } from './types.js';

/** A suspended destination is looked at again this often. */
export const lookAgain = 3_600_000;

/**
 * Looks whether a suspended destination can be posted to again; if so it is resumed and its managers are told once.
 * Gives back when to look again (real time), or null when it is active.
 */
export async function resume(ports: OutboxPorts, destinationId: number): Promise<Instant | null> {
	const destination = await ports.store.destinations.get(destinationId);
	if (destination === null || destination.state === 'active') return null;
	const held = ports.gate.held(destination.platform, destinationId);
	if (held !== null) return held;
	// Claimed, so that two copies, or a sweep beside an alarm, do not ask twice.
	const now = ports.now();
	if (!(await ports.store.schedule.claim(`resume:${destinationId}`, now))) return null;
	const chat = ports.chat(destination.platform);
	const missing = chat === null ? 'lost' : await chat.check(destination);
	if (missing === 'lost' || missing.length > 0) return now + lookAgain;
	await ports.store.transaction(async (tx) => {
		await tx.destinations.resume(destinationId);
		await ports.tell(tx, { code: 'destination-resumed', destination, detail: '' });
	});
	return null;
}

import type { Store } from '../ports/store/index.js';

/* The secret address of a channel's calendar. Only its hash is kept: nobody reads the address back. */

const ofHash = (hash: string) => `calendar:${hash}`;
const ofChannel = (destination: number) => `calendar-of:${destination}`;

/** The channel whose calendar has this address; null for none (any more). */
export async function calendarAt({ memory }: Pick<Store, 'memory'>, hash: string): Promise<number | null> {
	const destination = await memory.get(ofHash(hash));
	return destination === null ? null : Number(destination);
}

export async function hasCalendar({ memory }: Pick<Store, 'memory'>, destination: number): Promise<boolean> {
	return (await memory.get(ofChannel(destination))) !== null;
}

/** From now on it has this address and no other; null: none. Inside a transaction. */
export async function moveCalendar(
	{ memory }: Pick<Store, 'memory'>,
	destination: number,
	hash: string | null,
): Promise<void> {
	const before = await memory.get(ofChannel(destination));
	if (before !== null) await memory.remove(ofHash(before));
	if (hash === null) return memory.remove(ofChannel(destination));
	await memory.set(ofHash(hash), String(destination));
	await memory.set(ofChannel(destination), hash);
}

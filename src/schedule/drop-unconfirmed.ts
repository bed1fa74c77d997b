import type { Instant } from '../domain/petition.js';
import { isUnconfirmedAt, readUnconfirmed, unconfirmedPrefix } from '../domain/unconfirmed.js';
import type { Store } from '../ports/store/index.js';

/** Forgets what was shown to somebody and not confirmed within its hour. `now` is real time. */
export async function dropUnconfirmed({ memory }: Pick<Store, 'memory'>, now: Instant): Promise<void> {
	for (const [key, value] of await memory.list(unconfirmedPrefix())) {
		if (!isUnconfirmedAt(readUnconfirmed(value), now)) await memory.remove(key);
	}
}

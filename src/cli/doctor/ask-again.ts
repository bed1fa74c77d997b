import type { Instant } from '../../domain/petition.js';
import type { Store } from '../../ports/store/index.js';
import { holdFrom, holdPrefix } from '../../sources/hold.js';

/** A far enough future: every petition that is ever read is due by then. */
const ever = Number.MAX_SAFE_INTEGER;
const most = 100_000;

/**
 * The operator says that a platform is to be asked again: its holds end, and whatever was refused or given up is due
 * at once. A running bot notices at its next tick. Gives back how many petitions that are.
 */
export async function askAgain(store: Store, platform: string, now: Instant): Promise<number> {
	return store.transaction(async (tx) => {
		for (const [key, text] of await tx.memory.list(holdPrefix)) {
			if (holdFrom(text)?.platform === platform) await tx.memory.remove(key);
		}
		const refused = (await tx.health.all()).filter((each) => each.kind === 'refused').map((each) => each.petition);
		const waiting = (await tx.petitions.dueToRead(ever, most, platform)).map((each) => each.id);
		const own = (await tx.petitions.many(refused)).filter((each) => each.ref.platform === platform);
		for (const { id } of own) await tx.petitions.update(id, { nextReadAt: now });
		return new Set([...own.map((each) => each.id), ...waiting]).size;
	});
}

import type { Instant } from '../domain/petition.js';
import type { Leases } from '../ports/copies.js';
import { readDue } from './read.js';
import type { ReadDeps } from './types.js';

/** Whoever finds another copy reading asks again so soon. */
const askAgain = 1_000;

export interface TurnDeps {
	readonly reads: ReadDeps;
	/** Null where there is only this copy. */
	readonly leases: Leases | null;
	readonly later: (platform: string, at: Instant) => void;
}

/**
 * Reads what is due of a platform while no other copy does: nothing is asked for twice, and the platform's budget is
 * used by one at a time. What another copy has read meanwhile is not read from a round that was planned before.
 */
export function inTurn({ reads, leases, later }: TurnDeps): (platform: string) => Promise<void> {
	return async (platform) => {
		if (leases === null) return readDue(reads, platform);
		const turn = await leases.take(`read ${platform}`);
		if (turn === null) return later(platform, reads.realNow() + askAgain);
		try {
			if (turn.byAnother) reads.rounds.delete(platform);
			await readDue(reads, platform);
		} finally {
			await leases.giveBack(`read ${platform}`);
		}
	};
}

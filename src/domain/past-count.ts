import type { Instant } from './petition.js';

/** A count of the past, from a file or from a platform's own answer. */
export interface PastCount {
	readonly at: Instant;
	readonly count: number;
}

/**
 * The past that a platform tells, as far as it can be believed: ascending, each count higher than those before and none
 * above today's, none later than now. Of one that was told twice, or that a lower one follows, the first stands.
 */
export function soundPast(past: readonly PastCount[], today: number, now: Instant): readonly PastCount[] {
	const sound: PastCount[] = [];
	for (const each of [...past].sort((a, b) => a.at - b.at)) {
		const last = sound.at(-1);
		const isLater = last === undefined || (each.at > last.at && each.count > last.count);
		if (isLater && each.count >= 0 && each.count <= today && each.at < now) sound.push(each);
	}
	return sound;
}

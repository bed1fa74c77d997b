import { endByClock } from './derive.js';
import type { Ending, Instant, Snapshot } from './petition.js';

/** What was known of a petition before a look at it. */
export interface EndingBefore {
	readonly snapshot: Snapshot | null;
	readonly ending: Ending | null;
	/** When its platform last answered well; null before the first time. */
	readonly checkedAt: Instant | null;
	/** When Milepost began to watch it. */
	readonly createdAt: Instant;
}

/** A look at it: `askedAt` is when the platform was asked for what it now shows; null where only time has passed. */
export interface EndingLook {
	readonly snapshot: Snapshot;
	readonly askedAt: Instant | null;
	readonly now: Instant;
}

/**
 * Follows the end of signing through the looks at a petition: it passes its deadline, the platform shows it closed,
 * or it turns out to be extended. Null where there is no end that Milepost saw come: an end before its time is not
 * its news.
 */
export function followEnding(before: EndingBefore, { snapshot, askedAt, now }: EndingLook): Ending | null {
	const shown = snapshot.state === 'closed';
	const end = endByClock(snapshot);
	const ranOut = snapshot.state === 'open' && end !== null && now > end;
	// What is hidden or rejected has not ended otherwise: should it come back, its end is where it was.
	if (!shown && !ranOut) return snapshot.state === 'open' ? null : before.ending;
	const shownAt = shown ? (before.ending?.shownAt ?? askedAt ?? now) : null;
	if (before.ending !== null) return { at: before.ending.at, shownAt };
	const { deadline } = snapshot;
	const at = deadline !== null && deadline < now && !wentOn(before, deadline) ? deadline : now;
	if (!wasOpen(before, at) || (ranOut && at < before.createdAt)) return null;
	return { at, shownAt };
}

/** It could still be signed after its deadline, and was not closed by it. */
function wentOn({ snapshot, checkedAt }: EndingBefore, deadline: Instant): boolean {
	return snapshot !== null && endByClock(snapshot) === null && checkedAt !== null && checkedAt > deadline;
}

/** Open when it was last seen; what was hidden in between counts when it ended in that time. */
function wasOpen({ snapshot, checkedAt }: EndingBefore, end: Instant): boolean {
	if (snapshot === null) return false;
	return snapshot.state === 'open' || (snapshot.state === 'hidden' && checkedAt !== null && end > checkedAt);
}

import type { Instant, PetitionRef } from './petition.js';
import { minute } from './time.js';

/** A page that leads to another petition's, as long as that is not believed. */
export interface Moving {
	readonly to: PetitionRef;
	readonly since: Instant;
}

/** One lying answer, or a portal that sends everybody elsewhere, moves nobody: it must lead there for so long. */
const proofMs = 10 * minute;

/** What is known of a page that leads elsewhere after one more reading; another aim, and a clock set back, begin anew. */
export function movingAfter(before: Moving | null, to: PetitionRef, at: Instant): Moving {
	const same = before !== null && before.to.platform === to.platform && before.to.id === to.id && before.since <= at;
	return same ? before : { to, since: at };
}

/** Seen twice at least, ten minutes apart. */
export function isBelieved(moving: Moving, at: Instant): boolean {
	return untilBelieved(moving, at) === 0;
}

/** Milliseconds until the reading that can confirm it. */
export function untilBelieved({ since }: Moving, at: Instant): number {
	return Math.max(0, since + proofMs - at);
}

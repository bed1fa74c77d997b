import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { firstTriedAt, keepsFor, longestKeptMs } from './merge.js';

const shortestGapMs = 2_000;
const longestGapMs = 15 * 60_000;

/**
 * When an unconfirmed post is looked for again, after a look that found out nothing; null when it is given up.
 * Where something lasting keeps it from being known it is looked for as long as what it says is news; where the chat
 * only does not answer, for as long as anything is.
 *
 * @param found `ms`: sooner is of no use; 0 = the gaps grow with the age of the doubt
 * @param random 0 … 1
 */
export function nextLook(
	post: Post,
	found: { readonly lasting: boolean; readonly ms: number },
	now: Instant,
	random: number,
): Instant | null {
	const since = firstTriedAt(post);
	const until = since + (found.lasting ? keepsFor(post) : longestKeptMs);
	if (now >= until) return null;
	const growing = Math.min(longestGapMs, (now - since) / 2) * (0.8 + 0.4 * random);
	const gap = Math.max(shortestGapMs, found.ms > 0 ? found.ms : growing);
	return Math.min(Math.round(now + gap), Math.max(until, now + shortestGapMs));
}

/** Whether it has been in doubt for longer than anything is news. */
export function isForgotten(post: Post, now: Instant): boolean {
	return now - firstTriedAt(post) >= longestKeptMs;
}

/** Version 0.1.0 gave up what had been in doubt for so long. */
const olderLimitMs = 5 * 60_000;

/**
 * Whether an older version had given up a post that turns out not to be there: an upgrade tells nobody what that version
 * would not have told. What it held for certainly absent it would have told.
 */
export function wasGivenUp(post: Post, now: Instant): boolean {
	return post.tryEndsAt === null && post.outcome !== 'not-arrived' && now - firstTriedAt(post) >= olderLimitMs;
}

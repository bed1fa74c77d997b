import type { Instant } from '../../domain/petition.js';
import { nonceWindow } from './settle.js';

/** When each post in doubt was first tried: a nonce's window runs from the first try that may have arrived. */
export interface Doubts {
	/** A try that may have arrived. */
	add(postId: string, triedAt: Instant): void;
	/**
	 * The first try, where this process made it.
	 *
	 * @param lastTry start of the last try, which may have been made by a process that is gone
	 */
	firstTry(postId: string, lastTry: Instant): Instant | null;
	/** It arrived, or certainly did not: the next try is a first one again. */
	clear(postId: string): void;
}

/** Nobody asks any more about a doubt of this age. */
const forgottenAfter = 30 * nonceWindow;

export function createDoubts(startedAt: Instant): Doubts {
	const tries = new Map<string, Instant>();
	return {
		add(postId, triedAt) {
			for (const [old, at] of tries) if (triedAt - at > forgottenAfter) tries.delete(old);
			if (!tries.has(postId)) tries.set(postId, triedAt);
		},
		firstTry: (postId, lastTry) => tries.get(postId) ?? (lastTry >= startedAt ? lastTry : null),
		clear: (postId) => void tries.delete(postId),
	};
}

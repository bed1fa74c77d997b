import type { Instant } from './petition.js';

/** What a page sent of its own count, its signature already found right. */
export interface PushedCount {
	readonly count: number;
	/** When the sender signed it. */
	readonly signedAt: Instant;
	/** The sender's own name for this message: sent again, it is the same one. */
	readonly key: string;
	/** Of the whole body, so that one name is not used for two messages. */
	readonly fingerprint: string;
	/** The sender means it where the count is lower than before. */
	readonly correction: boolean;
}

/** What is kept of the messages of one petition. */
export interface PushMemory {
	/** The newest that was taken. */
	readonly signedAt: Instant;
	/** Those that could be sent again. */
	readonly taken: readonly (readonly [key: string, fingerprint: string, signedAt: Instant])[];
}

/** A signature is good for so long, before and after: clocks differ, and what was overheard grows useless. */
export const signatureHolds = 5 * 60_000;

export type PushVerdict =
	| { readonly kind: 'take'; readonly memory: PushMemory }
	/** It was taken before: nothing more is to be done. */
	| { readonly kind: 'taken' }
	| { readonly kind: 'refused'; readonly why: 'stale' | 'key-used' | 'overtaken' | 'fallen' };

/** What is to be done with a pushed count, from what was taken before and the latest count that is stored. */
export function judgePushed(
	pushed: PushedCount,
	memory: PushMemory | null,
	latest: number | null,
	now: Instant,
): PushVerdict {
	if (Math.abs(now - pushed.signedAt) > signatureHolds) return { kind: 'refused', why: 'stale' };
	const before = memory?.taken.find(([key]) => key === pushed.key);
	if (before !== undefined) {
		return before[1] === pushed.fingerprint ? { kind: 'taken' } : { kind: 'refused', why: 'key-used' };
	}
	if (memory !== null && pushed.signedAt < memory.signedAt) return { kind: 'refused', why: 'overtaken' };
	if (latest !== null && pushed.count < latest && !pushed.correction) return { kind: 'refused', why: 'fallen' };
	// A signature of the future is good until five minutes after its own moment.
	const again = (memory?.taken ?? []).filter(([, , signedAt]) => now - signedAt <= signatureHolds);
	return {
		kind: 'take',
		memory: { signedAt: pushed.signedAt, taken: [...again, [pushed.key, pushed.fingerprint, pushed.signedAt]] },
	};
}

import { isOutside } from '../domain/destination.js';
import type { SendOutcome, SourceOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Telemetry } from './telemetry.js';

/** Since when nothing has worked, by what it is: null and absent mean that it works, or was not tried. */
export interface Failures {
	/** Since when every read of every source failed. */
	readonly readsFailSince: Instant | null;
	/** Platforms and when one of their petitions was read last, well or not. */
	readonly readAt: ReadonlyMap<string, Instant>;
	/** Chat platforms and since when every try to post there failed. */
	readonly sendsFailSince: ReadonlyMap<string, Instant>;
}

/** A platform that says "gone", "moved" or "no permission" answers: that is the petition's or the channel's trouble, not ours. */
const failedReads: readonly SourceOutcome['kind'][] = ['unreachable', 'refused', 'shape-changed'];
const failedSends: readonly SendOutcome['kind'][] = ['unknown', 'retry-after', 'credentials-refused'];

/** Listens to what happens and remembers only since when it goes wrong. */
export function createFailureTracker(now: () => Instant): Telemetry & { failures(): Failures } {
	let readsFailSince: Instant | null = null;
	const readAt = new Map<string, Instant>();
	const sendsFailSince = new Map<string, Instant>();
	return {
		read(platform, outcome) {
			readAt.set(platform, now());
			readsFailSince = failedReads.includes(outcome) ? (readsFailSince ?? now()) : null;
		},
		sent(platform, outcome) {
			// Somebody else's program that is away is no reason to say that Milepost does not deliver.
			if (isOutside(platform)) return;
			if (!failedSends.includes(outcome)) sendsFailSince.delete(platform);
			else if (!sendsFailSince.has(platform)) sendsFailSince.set(platform, now());
		},
		posted() {},
		answered() {},
		failed() {},
		failures: () => ({ readsFailSince, readAt: new Map(readAt), sendsFailSince: new Map(sendsFailSince) }),
	};
}

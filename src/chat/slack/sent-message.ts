import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';

/** A message that left, as the limits count it. */
export interface SentMessage {
	readonly leftAt: Instant;
	/** Null while it is on its way. */
	answeredAt: Instant | null;
}

/** No limit has been felt yet. */
export const never = Number.NEGATIVE_INFINITY;

/** When it was answered; of one that is on its way, now at the soonest. */
export function answeredAt(message: SentMessage, clock: Clock): Instant {
	return message.answeredAt ?? clock.now();
}

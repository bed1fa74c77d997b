import type { Instant } from '../petition.js';
import { day } from '../time.js';
import type { ExposureClock } from './clock.js';

/** A source that stands still this long, with this many signatures missing, is not being updated. */
const still = { ms: 0.5 * day, signatures: 20 };

/**
 * Whether the source stood still where signatures were to be expected: then the future is seen from the last change.
 *
 * @param changedAt the last change of the count
 * @param seenAt the last good look
 * @param perDay signatures a day by then
 */
export function isStale(changedAt: Instant, seenAt: Instant, perDay: number, clock: ExposureClock): boolean {
	return seenAt - changedAt > still.ms && perDay * clock(changedAt)(seenAt) > still.signatures;
}

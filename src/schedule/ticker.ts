import { schedule } from 'node-cron';
import { leapBetween } from '../domain/clock-doubt.js';
import type { Clock } from '../ports/clock.js';

/**
 * node-cron colours warnings into standard output, which is the chat: after a suspend it says that a tick was missed.
 * A missed tick needs nobody, as the next one does its work.
 */
const silent = { info() {}, warn() {}, error() {}, debug() {} };

/** How often the clock is looked at between two ticks. */
const lookEvery = 5_000;

/**
 * Ticks every fifteen seconds. The only file that knows node-cron, and only in UTC: in a zone with summer time it
 * skips or repeats real time (`docs/decisions`: local time is our own pure code).
 *
 * A clock that was set back would leave node-cron waiting for a time that has been, for as long as it was ahead; one
 * set forward by a year would make it count two million ticks that it missed. It begins anew then, and ticks at once.
 *
 * @returns stops it
 */
export function startTicker(tick: () => void, clock: Clock): () => void {
	const look = () => ({ wall: clock.now(), steady: clock.steady?.() ?? clock.now() });
	const begin = () => schedule('*/15 * * * * *', tick, { timezone: 'UTC', noOverlap: true, logger: silent });
	let task = begin();
	let last = look();
	const watch = () => {
		const now = look();
		const leapt = leapBetween(last, now) !== 0;
		last = now;
		if (leapt) {
			void task.destroy();
			task = begin();
			tick();
		}
		cancel = clock.after(lookEvery, watch);
	};
	let cancel = clock.after(lookEvery, watch);
	return () => {
		cancel();
		void task.destroy();
	};
}

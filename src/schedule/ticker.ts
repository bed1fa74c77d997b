import { schedule } from 'node-cron';

/**
 * node-cron colours warnings into standard output, which is the chat: after a suspend it says that a tick was missed.
 * A missed tick needs nobody, as the next one does its work.
 */
const silent = { info() {}, warn() {}, error() {}, debug() {} };

/**
 * Ticks every fifteen seconds. The only file that knows node-cron, and only in UTC: in a zone with summer time it
 * skips or repeats real time (`docs/decisions`: local time is our own pure code).
 *
 * @returns stops it
 */
export function startTicker(tick: () => void): () => void {
	const task = schedule('*/15 * * * * *', tick, { timezone: 'UTC', noOverlap: true, logger: silent });
	return () => {
		void task.destroy();
	};
}

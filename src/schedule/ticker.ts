import { schedule } from 'node-cron';

/**
 * Ticks every fifteen seconds. The only file that knows node-cron, and only in UTC: in a zone with summer time it
 * skips or repeats real time (`docs/decisions`: local time is our own pure code).
 *
 * @returns stops it
 */
export function startTicker(tick: () => void): () => void {
	const task = schedule('*/15 * * * * *', tick, { timezone: 'UTC', noOverlap: true });
	return () => {
		void task.destroy();
	};
}

import type { Clock } from '../ports/clock.js';

/** Longest wait a Node timer takes: a longer one rings at once instead. */
const longestTimer = 2 ** 31 - 1;

/** Real time. */
export const realClock: Clock & Required<Pick<Clock, 'steady'>> = {
	now: () => Date.now(),
	steady: () => performance.now(),
	after(ms, ring) {
		let timer: NodeJS.Timeout;
		const wait = (left: number) => {
			const step = Math.min(Math.max(left, 0), longestTimer);
			timer = setTimeout(() => (left > step ? wait(left - step) : ring()), step);
		};
		wait(ms);
		return () => clearTimeout(timer);
	},
};

/** Calls `ring` once, if the process is still there by then: it does not wait for it. */
export function unheldAfter(ms: number, ring: () => void): void {
	setTimeout(ring, ms).unref();
}

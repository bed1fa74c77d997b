import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../schedule/types.js';

/**
 * Discord takes 50 requests in a second of a bot. What leaves evenly arrives a little unevenly, so 48 leave: some
 * 40 ms of difference on the way then do no harm. A moment lost to other work is made up for, but never with more
 * than 49 in a second.
 */
const every = 20.8;
const madeUpFor = 100;
const window = { most: 49, ms: 1_012 } as const;

/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const longestWait = 25_000;

export interface Pace {
	/**
	 * Waits for a turn; null when it has come, else the milliseconds until one may be free, where that is too long to
	 * wait. Questions behind which somebody sits go before announcements.
	 */
	turn(lane: 'question' | 'announcement'): Promise<number | null>;
}

/** Keeps all requests that count together under the global limit. */
export function createPace(clock: Clock): Pace {
	/** Moments of the last ones that left. */
	const left: Instant[] = [];
	let next = Number.NEGATIVE_INFINITY;
	const waiting = { question: [] as (() => void)[], announcement: [] as (() => void)[] };
	let ringing = false;

	/** The first moment at which one more may leave. */
	function free(): Instant {
		const inWindow = left.length < window.most ? Number.NEGATIVE_INFINITY : (left[0] as Instant) + window.ms;
		return Math.max(next, inWindow);
	}

	function release(): void {
		for (;;) {
			const queue = waiting.question.length > 0 ? waiting.question : waiting.announcement;
			if (queue.length === 0) return;
			const wait = free() - clock.now();
			if (wait > 0) {
				ringIn(wait);
				return;
			}
			const now = clock.now();
			next = Math.max(next, now - madeUpFor) + every;
			left.push(now);
			if (left.length > window.most) left.shift();
			queue.shift()?.();
		}
	}

	function ringIn(ms: number): void {
		if (ringing) return;
		ringing = true;
		clock.after(Math.ceil(ms), () => {
			ringing = false;
			release();
		});
	}

	return {
		turn(lane) {
			const ahead = waiting.question.length + (lane === 'announcement' ? waiting.announcement.length : 0);
			const wait = ahead * every;
			if (wait > longestWait) return Promise.resolve(Math.ceil(wait));
			return new Promise((resolve) => {
				waiting[lane].push(() => resolve(null));
				release();
			});
		},
	};
}

import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../schedule/types.js';

/**
 * Discord takes 50 requests a second of a bot. One less is sent, and a few milliseconds are added, because what
 * leaves in one second may arrive in less; the second window keeps them from leaving all at once.
 */
const windows = [
	{ most: 49, ms: 1_005 },
	{ most: 5, ms: 99 },
] as const;

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
	const left: Instant[] = [];
	const waiting = { question: [] as (() => void)[], announcement: [] as (() => void)[] };
	let ringing = false;

	/** The first moment at which one more may leave. */
	function free(): Instant {
		return Math.max(...windows.map(({ most, ms }) => (left[left.length - most] ?? Number.NEGATIVE_INFINITY) + ms));
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
			left.push(clock.now());
			if (left.length > windows[0].most) left.shift();
			queue.shift()?.();
		}
	}

	function ringIn(ms: number): void {
		if (ringing) return;
		ringing = true;
		clock.after(ms, () => {
			ringing = false;
			release();
		});
	}

	return {
		turn(lane) {
			const ahead = waiting.question.length + (lane === 'announcement' ? waiting.announcement.length : 0);
			const wait = (ahead / windows[0].most) * windows[0].ms;
			if (wait > longestWait) return Promise.resolve(Math.ceil(wait));
			return new Promise((resolve) => {
				waiting[lane].push(() => resolve(null));
				release();
			});
		},
	};
}

import type { Clock } from '../../schedule/types.js';

/** Requests that Discord takes of a bot in one second. */
const places = 50;
/**
 * A place is taken until a second after the answer, and not after the sending: what is on its way may be slow, but
 * it was counted before it was answered. So no second has more than 50, however unevenly they arrive; the price is
 * the time of one answer in each second. (Two milliseconds are the timer's.)
 */
const freeAfter = 1_002;
/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const longestWait = 25_000;

/** Questions behind which somebody sits go before announcements. */
export type Lane = 'question' | 'announcement';

export interface Pace {
	/** Does a request when there is a place for it; rejects with `TooBusy` when that would take too long. */
	run<T>(lane: Lane, request: () => Promise<T>): Promise<T>;
}

/** So much is waiting that nothing was sent. */
export class TooBusy extends Error {
	/** Milliseconds until what waits now will be gone. */
	readonly ms: number;
	constructor(ms: number) {
		super(`too busy for ${ms} ms`);
		this.name = 'TooBusy';
		this.ms = ms;
	}
}

/** Keeps everything that counts together under Discord's global limit. */
export function createPace(clock: Clock): Pace {
	const waiting: Readonly<Record<Lane, (() => void)[]>> = { question: [], announcement: [] };
	let free = places;

	function next(): void {
		if (free === 0) return;
		const begin = waiting.question.shift() ?? waiting.announcement.shift();
		if (begin === undefined) return;
		free--;
		begin();
	}

	function giveBack(): void {
		clock.after(freeAfter, () => {
			free++;
			next();
		});
	}

	return {
		async run(lane, request) {
			const ahead = waiting.question.length + (lane === 'announcement' ? waiting.announcement.length : 0);
			const wait = Math.ceil((ahead / places) * freeAfter);
			if (wait > longestWait) throw new TooBusy(wait);
			await new Promise<void>((begin) => {
				waiting[lane].push(begin);
				next();
			});
			try {
				return await request();
			} finally {
				giveBack();
			}
		},
	};
}

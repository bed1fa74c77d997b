import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import type { SharedLimits } from '../../ports/limits.js';

/** Requests that Discord takes of a bot in one second. */
const perSecondLimit = 50;
/**
 * A place is taken until a second after the answer, and not after the sending: what is on its way may be slow, but
 * it was counted before it was answered. So no second has more than 50, however unevenly they arrive; the price is
 * the time of one answer in each second. (Two milliseconds are the timer's.)
 */
const freeAfterMs = 1_002;
/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const maxWaitMs = 25_000;

/** Questions behind which somebody sits go before announcements. */
export type Lane = 'question' | 'announcement';

export interface RateLimiter {
	/** Does a request when there is a place for it; rejects with `TooBusy` when that would take too long. */
	run<T>(lane: Lane, request: () => Promise<T>): Promise<T>;
	/** Turns away what waits and whatever comes later: nothing new is begun when the program ends. */
	stop(): void;
}

interface Waiting {
	readonly go: () => void;
	readonly turnAway: (why: TooBusy) => void;
}

/** So much is waiting, or the program is ending: nothing was sent. */
export class TooBusy extends Error {
	/** Milliseconds until what waits now will be gone. */
	readonly ms: number;
	constructor(ms: number) {
		super(`too busy for ${ms} ms`);
		this.name = 'TooBusy';
		this.ms = ms;
	}
}

/** What every copy has at once, for answers. */
const leastShare = 2;
/** Whoever has no share asks again so soon. */
const noShareMs = 5_000;

/**
 * Keeps everything that counts together under Discord's global limit.
 *
 * @param shared where several copies keep it together; absent: there is only this one
 */
export function createRateLimiter(clock: Clock, shared?: SharedLimits): RateLimiter {
	const waiting: Readonly<Record<Lane, Waiting[]>> = { question: [], announcement: [] };
	let stopped = false;
	let underWay = 0;
	/** Moments at which the places of answered requests are free again, ascending. */
	const taken: Instant[] = [];
	let ringing = false;

	const rule = { name: 'discord', limit: perSecondLimit, perMs: freeAfterMs, least: leastShare };
	const share = shared?.share(rule, { usage, changed: begin });
	const places = () => share?.places() ?? perSecondLimit;

	function usage() {
		while (taken[0] !== undefined && taken[0] <= clock.now()) taken.shift();
		return { taken: underWay + taken.length, waiting: waiting.question.length + waiting.announcement.length };
	}

	function begin(): void {
		while (usage().taken < places()) {
			const request = waiting.question.shift() ?? waiting.announcement.shift();
			if (request === undefined) return;
			underWay++;
			request.go();
		}
		const [soonest] = taken;
		if (usage().waiting === 0) return;
		if (usage().taken + usage().waiting > places()) share?.needed();
		if (ringing || soonest === undefined) return;
		ringing = true;
		clock.after(soonest - clock.now(), () => {
			ringing = false;
			begin();
		});
	}

	return {
		async run(lane, request) {
			const ahead = waiting.question.length + (lane === 'announcement' ? waiting.announcement.length : 0);
			if (places() === 0) await share?.known();
			const wait = places() === 0 ? noShareMs : Math.ceil((ahead / places()) * freeAfterMs);
			if (stopped || places() === 0 || wait > maxWaitMs) throw new TooBusy(wait);
			await new Promise<void>((go, turnAway) => {
				waiting[lane].push({ go, turnAway });
				begin();
			});
			try {
				return await request();
			} finally {
				underWay--;
				taken.push(clock.now() + freeAfterMs);
				begin();
			}
		},
		stop() {
			stopped = true;
			for (const { turnAway } of [...waiting.question.splice(0), ...waiting.announcement.splice(0)]) {
				turnAway(new TooBusy(0));
			}
		},
	};
}

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

/** Questions behind which somebody sits go before announcements, and both before what nobody waits for. */
export type Lane = 'question' | 'announcement' | 'background';

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
/** What nobody waits for takes a place only while fewer than this part of them are taken. */
const backgroundShare = 0.4;
/** Whoever has no share asks again so soon. */
const noShareMs = 5_000;

/**
 * Keeps everything that counts together under Discord's global limit.
 *
 * @param shared where several copies keep it together; absent: there is only this one
 */
export function createRateLimiter(clock: Clock, shared?: SharedLimits): RateLimiter {
	const waiting: Readonly<Record<Lane, Waiting[]>> = { question: [], announcement: [], background: [] };
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
		const queues = [waiting.question, waiting.announcement, waiting.background];
		return { taken: underWay + taken.length, waiting: queues.reduce((sum, { length }) => sum + length, 0) };
	}

	/** What nobody waits for leaves most places to what is asked or told next. */
	function inBackground(): Waiting | undefined {
		return usage().taken < backgroundShare * places() ? waiting.background.shift() : undefined;
	}

	function begin(): void {
		while (usage().taken < places()) {
			const request = waiting.question.shift() ?? waiting.announcement.shift() ?? inBackground();
			if (request === undefined) break;
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

	/** How many places go to others first. */
	function aheadOf(lane: Lane): number {
		const { question, announcement, background } = waiting;
		if (lane === 'question') return question.length;
		const sooner = question.length + announcement.length;
		return lane === 'announcement' ? sooner : sooner + background.length / backgroundShare;
	}

	return {
		async run(lane, request) {
			if (places() === 0) await share?.known();
			const wait = places() === 0 ? noShareMs : Math.ceil((aheadOf(lane) / places()) * freeAfterMs);
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
			for (const { turnAway } of Object.values(waiting).flatMap((queue) => queue.splice(0))) {
				turnAway(new TooBusy(0));
			}
		},
	};
}

import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import type { SharedLimit, SharedLimits } from '../../ports/limits.js';
import { createChannelLimit, gapMs } from './channel-limit.js';
import type { SentMessage } from './sent-message.js';
import { createTeamLimit, type TeamLimit, teamRule } from './team-limit.js';

/*
 * Slack limits a channel (`channel-limit.ts`) and a workspace (`team-limit.ts`). Both are counted from a message's
 * answer to the next one's leaving, because Slack counts when they arrive, which is in between.
 */

/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const maxWaitMs = 25_000;

export interface RateLimiter {
	/**
	 * Runs `send` when its turn in this channel of this workspace has come; gives back instead the milliseconds until
	 * that may be, where it is too long to wait. No workspace waits for another.
	 */
	inTurn<T>(
		team: string,
		channel: string,
		send: () => Promise<T>,
	): Promise<{ readonly done: T } | { readonly wait: number }>;
	/** Turns away who waits and whoever comes later: nothing new is begun when the program ends. */
	stop(): void;
}

/** Who waits in a workspace. */
interface Queue {
	readonly limit: TeamLimit;
	readonly share: SharedLimit | undefined;
	readonly waiting: { readonly channel: string; readonly go: (message: SentMessage | null) => void }[];
	/** When it is looked at again; null while nobody waits. */
	nextAt: Instant | null;
	cancel: () => void;
}

/** What every copy has of a workspace's messages at once. */
const leastShare = 10;

/**
 * Keeps every workspace and channel under its limit.
 *
 * @param shared where several copies keep them together; absent: there is only this one
 */
export function createRateLimiter(clock: Clock, shared?: SharedLimits): RateLimiter {
	const queues = new Map<string, Queue>();
	const channels = createChannelLimit(clock);
	let isStopped = false;

	function release(queue: Queue): void {
		while (queue.waiting.length > 0) {
			const now = clock.now();
			const next = queue.waiting.findIndex(({ channel }) => channels.freeAt(channel) <= now);
			const [turn] = queue.limit.freeAt() <= now && next >= 0 ? queue.waiting.splice(next, 1) : [];
			if (turn === undefined) {
				const soonest = Math.min(...queue.waiting.map(({ channel }) => channels.freeAt(channel)));
				lookAgain(queue, Math.max(queue.limit.freeAt(), soonest));
				return;
			}
			const message: SentMessage = { leftAt: now, answeredAt: null };
			queue.limit.add(message);
			channels.add(turn.channel, message);
			turn.go(message);
		}
	}

	function lookAgain(queue: Queue, at: Instant): void {
		if (queue.nextAt !== null && queue.nextAt <= at) return;
		queue.cancel();
		queue.nextAt = at;
		queue.cancel = clock.after(at - clock.now(), () => {
			queue.nextAt = null;
			release(queue);
		});
	}

	/** How long somebody who joins now would wait, at the soonest. */
	function waitOf({ limit, waiting }: Queue, channel: string): number {
		const same = waiting.filter((each) => each.channel === channel).length;
		return Math.max(limit.freeAt(waiting.length), channels.freeAt(channel, same)) - clock.now();
	}

	function queueOf(team: string): Queue {
		const known = queues.get(team);
		if (known !== undefined) return known;
		const rule = { ...teamRule, name: `slack ${team}`, least: leastShare };
		const usage = () => ({ taken: queue.limit.taken(), waiting: queue.waiting.length });
		const waiting: Queue['waiting'] = [];
		const share = shared?.share(rule, { usage, changed: () => release(queue) });
		const limit = createTeamLimit(clock, share?.places);
		const queue: Queue = { limit, share, waiting, nextAt: null, cancel: () => {} };
		queues.set(team, queue);
		return queue;
	}

	return {
		async inTurn(team, channel, send) {
			const queue = queueOf(team);
			if (queue.share?.places() === 0) await queue.share.known();
			// Unless this copy did, another one may have written there last.
			const isOurs = channels.freeAt(channel) > clock.now();
			const elsewhere = isOurs ? 0 : ((await shared?.wait(`slack ${channel}`)) ?? 0);
			if (elsewhere > 0) return { wait: elsewhere };
			const wait = waitOf(queue, channel);
			if (isStopped || wait > maxWaitMs) return { wait: Math.max(0, Math.ceil(wait)) };
			const message = await new Promise<SentMessage | null>((go) => {
				queue.waiting.push({ channel, go });
				release(queue);
			});
			if (message === null) return { wait: 0 };
			try {
				return { done: await send() };
			} finally {
				message.answeredAt = clock.now();
				void shared?.did(`slack ${channel}`, gapMs);
			}
		},
		stop() {
			isStopped = true;
			for (const queue of queues.values()) {
				queue.cancel();
				for (const { go } of queue.waiting.splice(0)) go(null);
			}
		},
	};
}

import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';

/**
 * Slack takes one message a second in a channel, and "several hundred" a minute in a workspace: 300 are sent. Both are
 * counted from a message's answer to the next one's leaving, because Slack counts when they arrive, which is in
 * between. The little more is for clocks that do not run alike.
 */
const minute = { most: 300, ms: 60_020 } as const;
const inChannel = 1_010;
/** Keeps a workspace's messages from leaving all at once. */
const burst = { most: 3, ms: 100 } as const;

/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const longestWait = 25_000;
/** So many channels are remembered before those that are free again are forgotten. */
const remembered = 5_000;

export interface Pace {
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

interface Message {
	readonly leftAt: Instant;
	/** Null while it is on its way. */
	answeredAt: Instant | null;
}

interface Line {
	/** Oldest first; as many as a minute counts. */
	readonly left: Message[];
	readonly waiting: { readonly channel: string; readonly go: (message: Message | null) => void }[];
	/** When it is looked at again; null while nobody waits. */
	ringsAt: Instant | null;
	cancel: () => void;
}

/** Keeps every workspace and channel under its limit. */
export function createPace(clock: Clock): Pace {
	const lines = new Map<string, Line>();
	/** The latest message of each channel. */
	const latest = new Map<string, Message>();
	let stopped = false;

	const endOf = ({ answeredAt }: Message) => answeredAt ?? clock.now();
	const never = Number.NEGATIVE_INFINITY;

	function teamFree({ left }: Line): Instant {
		const inMinute = left[left.length - minute.most];
		return Math.max(inMinute === undefined ? never : endOf(inMinute) + minute.ms, burstFree(left));
	}

	function burstFree(left: readonly Message[]): Instant {
		const inBurst = left[left.length - burst.most];
		return inBurst === undefined ? never : inBurst.leftAt + burst.ms;
	}

	function channelFree(channel: string): Instant {
		const message = latest.get(channel);
		return message === undefined ? never : endOf(message) + inChannel;
	}

	function release(line: Line): void {
		while (line.waiting.length > 0) {
			const now = clock.now();
			const next = line.waiting.findIndex(({ channel }) => channelFree(channel) <= now);
			const wait = teamFree(line) - now;
			if (wait > 0 || next < 0) {
				const soonest = Math.min(...line.waiting.map(({ channel }) => channelFree(channel)));
				ringIn(line, Math.max(wait, soonest - now));
				return;
			}
			const [turn] = line.waiting.splice(next, 1);
			const message: Message = { leftAt: now, answeredAt: null };
			line.left.push(message);
			if (line.left.length > minute.most) line.left.shift();
			if (turn !== undefined) remember(turn.channel, message);
			turn?.go(message);
		}
	}

	function remember(channel: string, message: Message): void {
		if (latest.size >= remembered) {
			for (const key of latest.keys()) if (channelFree(key) <= clock.now()) latest.delete(key);
		}
		latest.set(channel, message);
	}

	function ringIn(line: Line, ms: number): void {
		const at = clock.now() + ms;
		if (line.ringsAt !== null && line.ringsAt <= at) return;
		line.cancel();
		line.ringsAt = at;
		line.cancel = clock.after(ms, () => {
			line.ringsAt = null;
			release(line);
		});
	}

	/** How long somebody who joins now would wait, at least. */
	function waitOf({ left, waiting }: Line, channel: string): number {
		const now = clock.now();
		const after = (ahead: number) => (ahead / burst.most) * burst.ms;
		const same = waiting.filter((each) => each.channel === channel).length;
		// The message a whole minute's number before this one: it has left, or waits itself.
		const before = left.length + waiting.length - minute.most;
		const old = left[before];
		const inMinute = old === undefined ? now + after(before - left.length) : endOf(old);
		return Math.max(
			before < 0 ? never : inMinute + minute.ms - now,
			burstFree(left) - now + after(waiting.length),
			channelFree(channel) - now + same * inChannel,
		);
	}

	return {
		async inTurn(team, channel, send) {
			const line = lines.get(team) ?? { left: [], waiting: [], ringsAt: null, cancel: () => {} };
			lines.set(team, line);
			const wait = waitOf(line, channel);
			if (stopped || wait > longestWait) return { wait: Math.max(0, Math.ceil(wait)) };
			const message = await new Promise<Message | null>((go) => {
				line.waiting.push({ channel, go });
				release(line);
			});
			if (message === null) return { wait: 0 };
			try {
				return { done: await send() };
			} finally {
				message.answeredAt = clock.now();
			}
		},
		stop() {
			stopped = true;
			for (const line of lines.values()) {
				line.cancel();
				for (const { go } of line.waiting.splice(0)) go(null);
			}
		},
	};
}

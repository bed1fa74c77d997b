import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../schedule/types.js';

/**
 * Slack takes one message a second in a channel, and "several hundred" a minute in a workspace: 300 are sent, the
 * number Slack's own tests count with. A little is added to each window, because what leaves in one may arrive in
 * less; the shortest one keeps a workspace's messages from leaving all at once.
 */
const inTeam = [
	{ most: 300, ms: 60_100 },
	{ most: 20, ms: 1_000 },
] as const;
const inChannel = 1_030;

/** Longer than this nobody is kept waiting: the outbox's lease on a destination lasts a minute. */
const longestWait = 25_000;
/** So many channels are remembered before those that are free again are forgotten. */
const remembered = 5_000;

export interface Pace {
	/**
	 * Waits for a turn in this channel of this workspace; null when it has come, else the milliseconds until one may be
	 * free, where that is too long to wait. No workspace waits for another.
	 */
	turn(team: string, channel: string): Promise<number | null>;
}

interface Line {
	/** Moments of the latest messages, oldest first; as many as the longest window counts. */
	readonly left: Instant[];
	readonly waiting: { readonly channel: string; readonly go: () => void }[];
	ringing: boolean;
}

/** Keeps every workspace and channel under its limit. */
export function createPace(clock: Clock): Pace {
	const lines = new Map<string, Line>();
	/** When each channel may be written to again. */
	const free = new Map<string, Instant>();

	function teamFree({ left }: Line): Instant {
		return Math.max(...inTeam.map(({ most, ms }) => (left[left.length - most] ?? Number.NEGATIVE_INFINITY) + ms));
	}

	function forget(now: Instant): void {
		if (free.size < remembered) return;
		for (const [channel, at] of free) if (at <= now) free.delete(channel);
	}

	function release(line: Line): void {
		while (line.waiting.length > 0) {
			const now = clock.now();
			const next = line.waiting.findIndex(({ channel }) => (free.get(channel) ?? 0) <= now);
			const wait = teamFree(line) - now;
			if (wait > 0 || next < 0) {
				const soonest = Math.min(...line.waiting.map(({ channel }) => free.get(channel) ?? now));
				ringIn(line, Math.max(wait, soonest - now));
				return;
			}
			const [turn] = line.waiting.splice(next, 1);
			line.left.push(now);
			if (line.left.length > inTeam[0].most) line.left.shift();
			forget(now);
			free.set(turn?.channel ?? '', now + inChannel);
			turn?.go();
		}
	}

	function ringIn(line: Line, ms: number): void {
		if (line.ringing) return;
		line.ringing = true;
		clock.after(ms, () => {
			line.ringing = false;
			release(line);
		});
	}

	/** How long somebody who joins now would wait, at least. */
	function waitOf(line: Line, channel: string): number {
		const now = clock.now();
		const ahead = line.waiting.length;
		const same = line.waiting.filter((each) => each.channel === channel).length;
		const inLine = line.left[line.left.length - inTeam[0].most + ahead];
		return Math.max(
			(inLine ?? Number.NEGATIVE_INFINITY) + inTeam[0].ms - now,
			teamFree(line) - now + (ahead / inTeam[1].most) * inTeam[1].ms,
			(free.get(channel) ?? 0) - now + same * inChannel,
		);
	}

	return {
		turn(team, channel) {
			const line = lines.get(team) ?? { left: [], waiting: [], ringing: false };
			lines.set(team, line);
			const wait = waitOf(line, channel);
			if (wait > longestWait) return Promise.resolve(Math.ceil(wait));
			return new Promise((resolve) => {
				line.waiting.push({ channel, go: () => resolve(null) });
				release(line);
			});
		},
	};
}

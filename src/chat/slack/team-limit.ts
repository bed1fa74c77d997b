import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import { answeredAt, never, type SentMessage } from './sent-message.js';

/** Slack takes "several hundred" a minute in a workspace; the little more is for clocks that do not run alike. */
const minute = { limit: 300, ms: 60_020 } as const;
/** Keeps a workspace's messages from leaving all at once. */
const burst = { limit: 3, ms: 100 } as const;

/** The limits of one workspace. */
export interface TeamLimit {
	/** When a message may leave that has so many of the same workspace waiting before it; at the soonest. */
	freeAt(ahead?: number): Instant;
	add(message: SentMessage): void;
	/** How many messages of the last minute there are. */
	taken(): number;
}

/** Messages of a workspace in a minute, and how long each counts. */
export const teamRule = { limit: minute.limit, perMs: minute.ms } as const;
/** Whoever has no share of them asks again so soon. */
const noShareMs = 5_000;

/** @param places how many of a workspace's messages are this copy's */
export function createTeamLimit(clock: Clock, places: () => number = () => minute.limit): TeamLimit {
	/** Oldest first; as many as a minute counts. */
	const left: SentMessage[] = [];

	/** A minute after the message that is a whole minute's number before this one. */
	function freeInMinute(ahead: number): Instant {
		if (places() === 0) return clock.now() + noShareMs;
		const before = left.length + ahead - places();
		if (before < 0) return never;
		const message = left[before];
		// It waits itself: it leaves when those before it have.
		if (message === undefined) return clock.now() + spread(before - left.length) + minute.ms;
		return answeredAt(message, clock) + minute.ms;
	}

	function freeInBurst(ahead: number): Instant {
		const message = left[left.length - burst.limit];
		return message === undefined ? never : message.leftAt + burst.ms + spread(ahead);
	}

	return {
		freeAt: (ahead = 0) => Math.max(freeInMinute(ahead), freeInBurst(ahead)),
		add(message) {
			left.push(message);
			if (left.length > minute.limit) left.shift();
		},
		taken: () => left.filter((message) => answeredAt(message, clock) + minute.ms > clock.now()).length,
	};
}

/** How long so many messages take to leave, at the soonest. */
function spread(messages: number): number {
	return (messages / burst.limit) * burst.ms;
}

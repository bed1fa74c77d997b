import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';
import { answeredAt, never, type SentMessage } from './sent-message.js';

/** Slack takes one message a second in a channel; the little more is for clocks that do not run alike. */
export const gapMs = 1_010;
/** So many channels are remembered before those that are free again are forgotten. */
const maxChannels = 5_000;

/** The limit of each channel. */
export interface ChannelLimit {
	/** When a message may leave that has so many of the same channel waiting before it. */
	freeAt(channel: string, ahead?: number): Instant;
	add(channel: string, message: SentMessage): void;
}

export function createChannelLimit(clock: Clock): ChannelLimit {
	const latest = new Map<string, SentMessage>();

	function freeAt(channel: string, ahead = 0): Instant {
		const message = latest.get(channel);
		return message === undefined ? never : answeredAt(message, clock) + (1 + ahead) * gapMs;
	}

	return {
		freeAt,
		add(channel, message) {
			if (latest.size >= maxChannels) {
				for (const key of latest.keys()) if (freeAt(key) <= clock.now()) latest.delete(key);
			}
			latest.set(channel, message);
		},
	};
}

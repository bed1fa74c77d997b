import type { Instant } from '../../../domain/petition.js';
import { command, join, line, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';

/** What the console says about itself; answers and announcements are the same as everywhere. */
export const console = {
	prompt: (channel: string) => `${channel}> `,
	/** Stands above an announcement: where it was posted, and when. */
	posted: (channel: string, at: Instant): Line => line`${strong(channel)}, ${time(at, 'moment')}`,
	/** Where a message to whoever sits here, alone, was posted. */
	you: 'To you',
	/** Stands above the rest of an answer that came later. */
	later: (asked: string): Line => line`About ${command(asked)}:`,
	/** Stands below a message with a chart. */
	picture: (path: string): Line => line`Picture: ${outside(path)}`,
	/** Words that show more of the answer above, typed alone. */
	more: (words: readonly string[]): Line => line`More, typed alone: ${words.join(' · ')}`,
	entered: (channel: string): Line => line`You are in ${strong(channel)} now.`,
	channels: (all: readonly string[], current: string): Line =>
		line`You are in ${strong(current)}. Channels here: ${join(
			all.map((each) => [each]),
			', ',
		)}. Change with ${command(`/channel ${all.find((each) => each !== current) ?? current}`)}.`,
	noSuchChannel: (typed: string, all: readonly string[]): Line =>
		line`There is no channel ${outside(typed, 60)} in the console, only ${join(
			all.map((each) => [each]),
			' and ',
		)}.`,
};

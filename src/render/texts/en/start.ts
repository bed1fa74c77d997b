import type { Instant } from '../../../domain/petition.js';
import { line, outside, plural, time } from '../../line.js';
import type { Line } from '../../message.js';

/** What is said when Milepost starts, plays and stops. */
export const start = {
	/** `days` recorded days; the first recorded day. */
	replay: (days: number, from: Instant, to: Instant): Line =>
		line`Replaying the recorded Avery petitions, ${plural(days, 'day', 'days')} from ${time(from, 'day', 'UTC')} to ${time(to, 'day', 'UTC')} in about a minute. To follow live petitions and to connect Discord or Slack, see README.md.`,
	replayPiped: (to: Instant): Line =>
		line`Replaying the recorded Avery petitions to their end first; your commands are then answered as of the last recorded moment, ${time(to, 'moment', 'UTC')}. To follow live petitions and to connect Discord or Slack, see README.md.`,
	replayEnded: (to: Instant): Line =>
		line`The recording ends here, on ${time(to, 'day', 'UTC')}. Ask on: /petition status, /petition countdown, /canipardon Steven Avery. Leave with /quit.`,
	invite: (address: string): Line => line`Add the bot to a Discord server: ${outside(address, 500)}`,
	/** @param next when the next petition is read; null where none is */
	live: (petitions: number, follows: number, next: Instant | null, now: Instant): Line =>
		line`Watching ${plural(petitions, 'petition', 'petitions')}, followed ${plural(follows, 'time', 'times')}; ${next === null ? 'nothing is to be read yet' : line`the next look is ${next <= now ? 'now' : time(next, 'relative')}`}. Type /petition help for what can be asked, /quit to leave.`,
};

import type { Destination } from '../../../domain/destination.js';
import type { Instant } from '../../../domain/petition.js';
import { command, line, outside, plural, time } from '../../line.js';
import type { Line, Piece } from '../../message.js';
import { channelName } from './channels.js';
import { common } from './common.js';
import { isGone, refusal } from './refusals.js';

/** What `/petition setup doctor` finds in a server or workspace. */
export const setupDoctor = {
	well: line`All is well here`,
	title: (wrong: number): Line =>
		wrong === 0 ? line`Nothing to mend here` : line`${plural(wrong, 'thing', 'things')} to mend here`,
	/** Before what was found: well, worth knowing, to be mended. */
	marks: { well: '✓', beware: '!', wrong: '✗' },
	channels: line`Channels`,
	sources: line`Petitions`,
	managers: line`Managers`,
	mayPost: (channel: Destination, follows: number): Line =>
		follows === 0
			? line`${channelName(channel)}: Milepost can post here; nothing is followed yet`
			: line`${channelName(channel)}: Milepost can post; ${plural(follows, 'follow', 'follows')}`,
	lacks: (channel: Destination, missing: readonly string[]): Line =>
		line`${channelName(channel)}: Milepost cannot post there; missing: ${outside(missing.join(', '), 300)}. Posting resumes by itself once that is mended.`,
	lost: (channel: Destination): Line =>
		line`${channelName(channel)}: there is no such channel, or Milepost may not see it. Invite it, or follow the same in another channel.`,
	suspended: (channel: Destination, reason: string, since: Instant): Line =>
		line`${channelName(channel)}: nothing can be posted since ${time(since, 'moment')}: ${refusal(reason)}.${isGone(reason) ? ' What was followed there can be followed in another channel.' : ' It resumes by itself once that is mended.'}`,
	paused: (channel: Destination, until: Instant): Line =>
		line`${channelName(channel)}: paused until ${time(until, 'moment')}`,
	notLooked: (channel: Destination): Line => line`${channelName(channel)}: its chat could not be asked just now`,
	more: (channels: number): Line =>
		line`${plural(channels, 'more channel was', 'more channels were')} not looked at: ask there.`,
	/** Read well, or counted by people. */
	read: (platform: string, petitions: number, at: Instant): Line =>
		line`${outside(platform, 60)}: ${plural(petitions, 'petition', 'petitions')}, last read ${time(at, 'relative')}`,
	typed: (petitions: number): Line => line`Counted by hand: ${plural(petitions, 'petition', 'petitions')}`,
	unread: (platform: string, petitions: number): Line =>
		line`${outside(platform, 60)}: ${plural(petitions, 'petition', 'petitions')}, not read yet`,
	/** @param trouble as `status.noNumber` */
	trouble: (title: string, trouble: Line): Line => line`${common.title(title)}: ${trouble}`,
	moreTrouble: (petitions: number): Line => line`${plural(petitions, 'more petition', 'more petitions')} in trouble`,
	nothingFollowed: line`Nothing is followed yet: ${command('/petition follow')} and the web address of a petition begins.`,
	reminders: line`Reminders`,
	remindersOff: (scope: string): Line =>
		line`Nobody can be reminded in a direct message: the app lacks the scope ${outside(scope, 40)}. Whoever added it can add that scope, with the Messages tab of the app, and install it again; nothing else changes.`,
	serverEvents: line`Events of this server`,
	lacksEvents: (missing: readonly string[]): Line =>
		line`Milepost cannot keep them right; missing: ${outside(missing.join(', '), 300)}. Server Settings, Roles, Milepost, then switch it on.`,
	managersHear: (channel: Piece): Line => line`Trouble is told in ${channel}`,
	managersDoNot: line`No channel hears of trouble: it waits at the top of the next ${command('/petition list')}. ${command('/petition settings managers:')} names one.`,
};

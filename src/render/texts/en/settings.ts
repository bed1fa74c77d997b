import type { Destination } from '../../../domain/destination.js';
import type { Instant } from '../../../domain/petition.js';
import { channel, command, line, outside, plural, role, time } from '../../line.js';
import type { Line } from '../../message.js';
import { channelName } from './channels.js';
import { isGone, refusal } from './refusals.js';

export const settings = {
	title: line`Settings of this channel`,
	changed: line`Settings changed`,
	labels: {
		zone: line`Time zone`,
		quiet: line`Quiet hours`,
		cap: line`Daily cap`,
		threads: line`Threads`,
		publish: line`Published`,
		locale: line`Language`,
		managers: line`Managers' channel`,
		role: line`Managers`,
		follow: line`Following`,
		outlook: line`Outlook`,
		paused: line`Paused`,
		state: line`Posting`,
	},
	zone: (zone: string): Line => [outside(zone, 60)],
	quiet: (window: string): Line => line`${window} in that zone; what comes up is told in one post afterwards`,
	noQuiet: line`none: announcements come at any hour`,
	cap: (posts: number | null): Line =>
		posts === null
			? line`none: everything is told as it comes up`
			: line`${plural(posts, 'announcement', 'announcements')} a day; more is told in the morning. Official numbers, outcomes and answers always come at once`,
	threads: line`one for each petition; official numbers, outcomes and corrections are shown in the channel, too`,
	publishes: line`official numbers, outcomes and corrections, to whoever follows this channel elsewhere; ten an hour at most`,
	locale: (locale: string): Line => [outside(locale, 20)],
	/** @param known what is known of it, once something was posted there */
	managers: (id: string, known: Destination | null): Line => [known === null ? channel(id) : channelName(known)],
	role: (id: string): Line => line`${role(id)} may change things here, besides the admins`,
	follow: {
		managers: line`for managers`,
		anyone: line`for everybody; changing and ending it stays with managers`,
	},
	/** How often something from outside pushes petitions like these. */
	outlook: {
		quiet: line`quiet: hardly anybody outside hears of these petitions`,
		normal: line`normal`,
		newsworthy: line`newsworthy: these petitions are in the news`,
	},
	noManagers: line`none: trouble is shown when a manager asks for ${command('/petition list')}`,
	paused: (until: Instant): Line => line`until ${time(until, 'moment')}`,
	suspended: (reason: string, since: Instant): Line =>
		line`not possible since ${time(since, 'moment')}: ${refusal(reason)}${isGone(reason) ? '' : '; it resumes by itself'}`,
	how: line`For example: ${command('/petition settings zone:Europe/London quiet:22:00-07:00 managers:#managers')}`,
};

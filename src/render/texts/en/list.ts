import type { Destination } from '../../../domain/destination.js';
import type { CountKind, Instant, Unit } from '../../../domain/petition.js';
import { command, join, line, outside, role, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { channelName } from './channels.js';
import { common } from './common.js';
import { isGone, refusal } from './refusals.js';

export const list = {
	title: line`What this channel follows`,
	everywhere: (channels: number): Line =>
		channels === 1 ? line`What one channel follows` : line`What ${channels} channels follow`,
	channel: (destination: Destination): Line => [channelName(destination)],
	follow: (title: string, count: Line): Line => line`${strong(common.title(title))}: ${count}`,
	/** With its age, as every number. */
	count: (count: number, kind: CountKind, checkedAt: Instant, unit?: Unit): Line =>
		line`${common.signatures(count, kind, unit)} ${time(checkedAt, 'relative')}`,
	rules: (typed: string): Line => line`announces ${outside(typed, 300)}`,
	next: (next: Line): Line => line`next: ${next}`,
	mention: (mention: string): Line => line`mentions the role ${role(mention)}`,
	fromFile: line`set up by whoever runs Milepost`,
	paused: (until: Instant): Line => line`paused until ${time(until, 'moment')}`,
	/** @param titles of petitions; null for everything */
	stopped: (titles: readonly string[] | null, since: Instant): Line =>
		line`Whoever runs Milepost holds ${
			titles === null
				? 'all announcements'
				: line`those of ${join(
						titles.map((title): Line => [outside(title, 80)]),
						', ',
					)}`
		} since ${time(since, 'moment')}. They are kept, and told once they are released.`,
	held: (posts: number): Line => line`${common.posts(posts)} waiting to be told.`,
	nothing: line`Nothing yet.`,
	start: line`To follow a petition, type ${command('/petition follow')} and its web address.`,
	nothingAnywhere: line`No channel here follows anything yet.`,
	/** Something managers have not been told yet. */
	notice: (headline: Line, at: Instant): Line => line`${strong(...headline)} (${time(at, 'moment')})`,
	footer: [
		line`${command('/petition why')} says what was announced and why; ${command('/petition status')} says more about one.`,
	],
	unread: line`not read yet`,
	suspended: (reason: string): Line =>
		line`Nothing can be posted there now: ${refusal(reason)}.${isGone(reason) ? '' : ' It resumes by itself.'}`,
};

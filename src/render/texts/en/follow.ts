import type { KnownCountries } from '../../../domain/countries.js';
import type { ComingMoment } from '../../../domain/milestones/types.js';
import type { Instant } from '../../../domain/petition.js';
import { command, join, line, number, outside, plural, role, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const dates = {
	reminder: 'a reminder of the deadline',
	end: 'its end',
	answer: 'the day of the promised answer',
	event: 'a reminder of an event',
};

export const follow = {
	title: (title: string): Line => line`This channel follows ${common.title(title)}`,
	changed: (title: string): Line => line`Changed: what is announced about ${common.title(title)}`,
	already: (title: string): Line => line`This channel follows ${common.title(title)} already`,
	/** Nothing was read yet. */
	looking: (platform: string): Line =>
		line`Milepost is looking at it on ${outside(platform, 60)} now. What it finds comes here within a minute.`,
	manual: (name: string): Line =>
		line`It is counted by hand. Type in the first count: ${command(`/petition record ${name} 100`)}`,
	stands: (count: Line): Line => line`It stands at ${count}.`,
	/** Under a fault: to be mended, not typed again. */
	typed: (typed: string): Line => line`You typed: ${command(typed)}`,
	on: line`Announced here`,
	off: line`Not announced`,
	offRules: (ids: readonly string[]): Line => [ids.join(', ')],
	/** Following again with other rules replaces them. */
	change: (name: string, typed: string): Line =>
		line`To change that, type the rules you want: ${command(`/petition follow ${name} ${typed}`)}`,
	passed: line`Passed already`,
	passedItems: (counts: readonly Line[]): Line => line`${join(counts, ', ')}: these are no news here.`,
	next: line`Next`,
	mention: (mention: string): Line => line`Each announcement mentions the role ${role(mention)}.`,
	paused: (until: Instant): Line => line`This channel is paused until ${time(until, 'moment')}.`,
	suspended: line`Nothing can be posted in this channel at the moment; it resumes by itself.`,

	/** What is announced next, as far as it can be foreseen. */
	nextCount: (count: number, toGo: number, approximate: boolean): Line =>
		line`at ${number(count)}: ${number(toGo, approximate)} to go`,
	nextTotal: (count: number, toGo: number, approximate: boolean): Line =>
		line`at ${number(count)} together: ${number(toGo, approximate)} to go`,
	nextCountries: ({ needed, reached, next }: KnownCountries): Line =>
		line`at ${plural(needed, 'country', 'countries')} over their minimum: ${needed - reached.length} to go${next === null ? [] : line`, ${common.country(next.code)} the nearest`}`,
	nextDate: (at: Instant, what: ComingMoment['what']): Line =>
		line`${dates[what]} ${time(at, 'relative')}, ${time(at, 'moment')}`,
	nothingForeseen: line`nothing that can be foreseen`,
	afterFirst: line`known when the first number is in`,
	either: (all: readonly Line[]): Line => join(all, '; '),

	unfollowed: (title: string): Line => line`This channel no longer follows ${common.title(title)}`,
	unfollowedText: (name: string): Line =>
		line`What was announced stays, and would not be told again. To follow it again: ${command(`/petition follow ${name}`)}`,
	inFile: line`The file of whoever runs Milepost still names it. It stays unfollowed all the same, until it is followed again here.`,
	stillCampaign: (campaign: string): Line =>
		line`It is still announced as a part of ${strong(common.title(campaign))}, which this channel follows, too.`,

	pausedTitle: (until: Instant): Line => line`Paused until ${time(until, 'moment')}`,
	pausedText: line`What comes up is kept and told in one post afterwards.`,
	resumedTitle: line`Not paused any more`,
	resumedText: (held: number): Line =>
		held === 0
			? line`Nothing was held back.`
			: line`What was held back (${common.posts(held)}) is told now, in one post.`,
	notPaused: line`This channel is not paused`,
	howToPause: line`${command('/petition pause 3d')} or ${command('/petition pause until friday 9:00')} holds everything until then.`,
	howToResume: line`${command('/petition pause off')} ends it at once.`,
};

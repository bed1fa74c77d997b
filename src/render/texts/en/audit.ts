import type { Instant } from '../../../domain/petition.js';
import { line, number, outside, person, plural, time } from '../../line.js';
import type { Line } from '../../message.js';

/** As it was written down: titles and rules, what was typed. */
const detail = (text: string) => outside(text, 160);

/** Who changed what in a server or workspace. */
export const audit = {
	title: line`Who changed what here`,
	nothing: line`Nothing was changed in the last 90 days.`,
	page: (page: number, pages: number, all: number): Line =>
		line`${plural(all, 'change', 'changes')} in the last 90 days; page ${number(page)} of ${number(pages)}`,
	older: 'Older',
	newer: 'Newer',
	/** @param where the channel; null where it is not known */
	change: (at: Instant, who: Line, what: Line, where: Line | null): Line =>
		where === null
			? line`${time(at, 'moment')}: ${who} ${what}`
			: line`${time(at, 'moment')}, ${where}: ${who} ${what}`,
	person: (id: string): Line => [person(id)],
	/** They asked for their id to be forgotten. */
	forgotten: line`somebody`,
	file: line`whoever runs Milepost (milepost.yaml)`,
	replay: line`the replay`,
	follow: (followed: string): Line => line`followed ${detail(followed)}`,
	unfollow: (title: string): Line => line`stopped following ${detail(title)}`,
	record: (counted: string): Line => line`typed in a count: ${detail(counted)}`,
	pausedUntil: (until: Instant): Line => line`paused announcements until ${time(until, 'moment')}`,
	resumed: line`ended the pause`,
	settings: (set: Line): Line => line`set ${set}`,
	hold: (what: string): Line => line`held announcements: ${detail(what)}`,
	release: (what: string): Line => line`released announcements: ${detail(what)}`,
	test: (title: string): Line => line`posted a test of ${detail(title)}`,
	import: (changes: string): Line => line`imported a set-up: ${detail(changes)} changes`,
	feed: (what: string): Line => (what === 'off' ? line`ended the feed` : line`gave the feed an address`),
	template: (what: string): Line => line`set the template of ${detail(what)}`,
	'campaign-create': (what: string): Line => line`made the campaign ${detail(what)}`,
	'campaign-add': (what: string): Line => line`added to the campaign ${detail(what)}`,
	'campaign-remove': (what: string): Line => line`removed the campaign, or from it, ${detail(what)}`,
	'campaign-rename': (what: string): Line => line`renamed the campaign ${detail(what)}`,
	other: (what: string, how: string): Line => line`${outside(what, 40)}: ${detail(how)}`,
};

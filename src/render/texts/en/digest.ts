import { type DigestSchedule, dayNames, printMinute } from '../../../domain/digest/schedule.js';
import type { CountKind, Instant, SigningState, Unit } from '../../../domain/petition.js';
import { command, line, number, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** "Mondays and Fridays" as they are said in a sentence. */
function daysOf(days: readonly number[]): Line {
	if (days.length === 7) return line`every day`;
	if (days.join() === '1,2,3,4,5') return line`from Monday to Friday`;
	const names = days.map((day): Line => {
		const name = dayNames[day - 1] ?? '';
		return [`${name.charAt(0).toUpperCase()}${name.slice(1)}`];
	});
	return line`on ${common.and(names)}`;
}

const ended: Readonly<Record<Exclude<SigningState, 'open'>, string>> = {
	closed: 'signing is over',
	rejected: 'rejected',
	withdrawn: 'withdrawn',
	hidden: 'no longer shown',
};

export const digest = {
	title: (petitions: number): Line => line`Digest: ${plural(petitions, 'petition', 'petitions')}`,
	period: (since: Instant, at: Instant, zone: string): Line =>
		line`From ${time(since, 'moment', zone)} to ${time(at, 'moment', zone)}.`,
	news: line`News`,
	where: line`Where they stand`,
	more: (n: number): Line => line`and ${number(n)} more`,
	/** "+1,234", "−20", "no change". */
	change: (n: number): Line => (n === 0 ? line`no change` : line`${n > 0 ? '+' : '−'}${number(Math.abs(n))}`),
	count: (count: number, kind: CountKind, change: Line | null, unit?: Unit): Line => {
		const counted =
			unit === undefined ? line`${number(count, kind === 'approximate')}` : common.signatures(count, kind, unit);
		return change === null ? line`${counted}` : line`${counted} (${change})`;
	},
	perDay: (n: number): Line => line`${number(Math.round(n))} a day`,
	needed: (needed: number, of: number): Line => line`${number(needed)} to ${number(of)}`,
	deadline: (at: Instant): Line => line`ends ${time(at, 'relative')}`,
	ended: (state: Exclude<SigningState, 'open'>, unit?: Unit): Line => [
		state === 'closed' && unit !== undefined ? 'it is over' : ended[state],
	],
	answer: (by: Instant, zone: string): Line => line`answer promised by ${time(by, 'day', zone)}`,
	/** No title stands in a picture. */
	picture: (title: string): Line => line`The picture shows ${outside(title, 60)}`,
	/** Source and age of all numbers in one line. */
	source: (sources: number, oldest: Instant): Line =>
		line`${plural(sources, 'source', 'sources')}, the oldest number seen ${time(oldest, 'relative')}`,
	small: line`${command('/petition digest')} says when this comes and changes it.`,

	/** Answers of the command. */
	none: line`No digest here`,
	how: line`One message with everything this channel follows: ${command('/petition digest daily at 9:00')}, ${command('/petition digest weekly on friday 18:00')} or ${command('/petition digest mon and thu 8:30')}.`,
	set: line`The digest is set`,
	standing: line`The digest of this channel`,
	when: (schedule: DigestSchedule, zone: string): Line =>
		line`It comes ${strong(...daysOf(schedule.days))} at ${printMinute(schedule.minute)} in ${outside(zone, 60)}.`,
	next: (at: Instant, zone: string): Line => line`Next: ${time(at, 'moment', zone)}, ${time(at, 'relative')}.`,
	last: (at: Instant, zone: string): Line => line`What it tells begins with ${time(at, 'moment', zone)}.`,
	quietly: line`When nothing happened it stays away. With ${command('always:yes')} it comes all the same.`,
	always: line`It comes also when nothing happened.`,
	nothingFollowed: line`Nothing is followed here yet, so there is nothing to tell: ${command('/petition follow')} begins.`,
	off: line`The digest is off`,
	offText: line`Announcements come as before.`,
};

import type { CountKind, Instant, Unit } from '../../../domain/petition.js';
import { command, line, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const spans: readonly (readonly [number, string, string])[] = [
	[604_800_000, 'week', 'weeks'],
	[86_400_000, 'day', 'days'],
	[3_600_000, 'hour', 'hours'],
	[60_000, 'minute', 'minutes'],
];

/** "2 days", "90 minutes". */
function span(ms: number): Line {
	const [size, one, many] = spans.find(([size]) => ms % size === 0) ?? [60_000, 'minute', 'minutes'];
	return plural(Math.round(ms / size), one, many);
}

export const reminders = {
	/** The direct message. */
	atCount: (count: number, title: string, unit?: Unit): Line =>
		line`${common.signatures(count, 'exact', unit)}: ${common.title(title)}`,
	nowAt: (count: number, kind: CountKind, seenAt: Instant, unit?: Unit): Line =>
		line`It stands at ${common.signatures(count, kind, unit)}, seen ${time(seenAt, 'relative')}.`,
	beforeEnd: (at: Instant, title: string, unit?: Unit): Line =>
		line`${common.signing(unit)} ends ${time(at, 'relative')}: ${common.title(title)}`,
	answered: (title: string): Line => line`Answered: ${common.title(title)}`,
	answeredOn: (at: Instant, zone: string): Line => line`The answer is of ${time(at, 'day', zone)}.`,
	won: line`Its platform says that it was won.`,
	ends: (at: Instant, zone: string): Line => line`It ends ${time(at, 'moment', zone)}.`,
	day: (place: string): Line => line`You asked to be reminded today: ${place}`,
	dayText: line`Where you asked, you can ask again what holds today.`,
	small: line`You asked to be reminded of this. It is forgotten now.`,

	/** Answers of the commands. */
	set: line`You will be reminded`,
	wish: {
		count: (count: number, title: string, unit?: Unit): Line =>
			line`at ${common.signatures(count, 'exact', unit)} of ${common.title(title)}`,
		deadline: (before: number, title: string): Line => line`${span(before)} before the end of ${common.title(title)}`,
		answer: (title: string): Line => line`when ${common.title(title)} is answered`,
		day: (at: Instant, place: string): Line => line`on ${time(at, 'day', 'UTC')}: ${place}`,
	},
	how: line`In one direct message, then it is forgotten: also when it ends without, and after a year.`,
	howDay: line`In one direct message that names the place and nothing else, then it is forgotten.`,
	stands: (count: number, kind: CountKind, unit?: Unit): Line =>
		line`It stands at ${common.signatures(count, kind, unit)} now.`,
	at: (at: Instant, zone: string): Line =>
		line`That is ${time(at, 'moment', zone)}, ${time(at, 'relative')}; if the end moves, it moves too.`,
	list: (n: number): Line => line`You are to be reminded of ${plural(n, 'thing', 'things')}`,
	none: line`You are to be reminded of nothing`,
	example: line`${command('/petition remind me at 100,000')}, ${command('/petition remind me a day before the end')} or ${command('/petition remind me when answered')}: one direct message, then it is forgotten.`,
	forget: line`${command('/petition remind forget')} forgets all of it.`,
	forgotten: line`Forgotten`,
	forgottenText: (n: number): Line =>
		n === 0
			? line`There was no reminder of yours, and your id is nowhere in the list of changes any more.`
			: line`${plural(n, 'reminder of yours is', 'reminders of yours are')} gone, and your id is nowhere in the list of changes any more.`,

	/** On top of the next private answer. */
	blocked: (n: number): Line =>
		line`${strong(plural(n, 'reminder', 'reminders'))} could not reach you and ${n === 1 ? 'is' : 'are'} forgotten: you take no direct messages from Milepost.`,
	unsure: (n: number): Line =>
		line`Of ${strong(plural(n, 'reminder', 'reminders'))} nobody can say whether ${n === 1 ? 'it' : 'they'} reached you; to be told once at most, you are not told again.`,
};

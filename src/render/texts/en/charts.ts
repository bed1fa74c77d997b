import type { Instant, Unit } from '../../../domain/petition.js';
import { join, line, number, plural, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const shortDay = (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`;

/** What stands at a moment of the axis, and below it where that is another than before. */
type AxisWords = (year: number, month: number, day: number, time: string) => readonly [label: string, below: string];
const axis = {
	seconds: (year, month, day, time) => [time.slice(0, 8), shortDay(year, month, day)],
	minutes: (year, month, day, time) => [time.slice(0, 5), shortDay(year, month, day)],
	hours: (year, month, day, time) => [time.slice(0, 5), shortDay(year, month, day)],
	days: (year, month, day) => [`${day} ${months[month - 1]}`, String(year)],
	months: (year, month) => [months[month - 1] ?? '', String(year)],
	years: (year) => [String(year), ''],
} satisfies Readonly<Record<string, AxisWords>>;

/** What a picture shows, in words for who cannot see it; and the few words that stand in it. */
export const charts = {
	/** In the picture: plain text, because a picture has no pieces. */
	axis: axis as Readonly<Record<keyof typeof axis, AxisWords>>,
	shortDay,
	deadline: (day: string) => `deadline ${day}`,
	half: 'half of outcomes',
	most: 'four in five',
	fell: 'fell',
	days: 'days',
	none: 'no count yet',

	nothing: line`No count is known yet.`,
	course: (from: number, begin: Instant, to: number, end: Instant, zone: string): Line =>
		line`The count from ${time(begin, 'day', zone)} (${number(from)}) to ${time(end, 'day', zone)} (${number(to)}).`,
	single: (count: number, at: Instant, zone: string, unit?: Unit): Line =>
		line`${common.signatures(count, 'exact', unit)} on ${time(at, 'day', zone)}.`,
	passed: (thresholds: readonly number[]): Line =>
		line`${join(
			thresholds.map((each) => [number(each)]),
			', ',
		)} passed.`,
	ahead: (threshold: number): Line => line`${number(threshold)} not reached.`,
	corrected: (n: number): Line => (n === 1 ? line`The count fell once.` : line`The count fell ${number(n)} times.`),
	likely: (low: number, high: number, until: Instant, zone: string): Line =>
		line`Four outcomes of five lie between ${number(low)} and ${number(high)} on ${time(until, 'day', zone)}.`,
	curve: (letter: string, count: number, days: number): Line =>
		line`${letter}: ${number(count)} after ${plural(days, 'day', 'days')}.`,
	noCurve: (letter: string): Line => line`${letter}: not read yet.`,
};

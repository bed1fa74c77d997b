import type { Instant } from '../../../domain/petition.js';
import { join, line, number, plural, time } from '../../line.js';
import type { Line } from '../../message.js';

/** What a picture shows, in words: for who cannot see it. */
export const charts = {
	nothing: line`No count is known yet.`,
	course: (from: number, begin: Instant, to: number, end: Instant, zone: string): Line =>
		line`The count from ${time(begin, 'day', zone)} (${number(from)}) to ${time(end, 'day', zone)} (${number(to)}).`,
	single: (count: number, at: Instant, zone: string): Line =>
		line`${plural(count, 'signature', 'signatures')} on ${time(at, 'day', zone)}.`,
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/domain/facts.js';
import { day, hour } from '../../src/domain/time.js';
import { failureInterval, listedInterval, pollInterval, waitAroundEnd } from '../../src/watch/polling.js';
import { at, facts, reading } from '../domain/build.js';

const minute = 60_000;
/** Two days of little, measured. */
const still = [
	reading('2016-01-01T00:00Z', 17_000),
	reading('2016-01-03T23:00Z', 17_990),
	reading('2016-01-05T00:00Z', 18_000),
];
const flat = facts(still);

/** Followed long ago, and nobody named a number of their own. */
const known = { since: 0, next: null };

describe('how soon to read again', () => {
	it.each<[string, Facts, number]>([
		['hourly when little happens', flat, hour],
		[
			'as soon as eight times the pace of the last hour could reach the next round number',
			facts([...still.slice(0, 2), reading('2016-01-05T00:00Z', 18_000), reading('2016-01-05T01:00Z', 19_200)]),
			5 * minute,
		],
		[
			'every minute within a hundredth of a round number',
			facts([...still, reading('2016-01-06T00:00Z', 19_800)]),
			minute,
		],
		['every five minutes until its pace is known', facts([reading('2016-01-05T00:00Z', 15_000)]), 5 * minute],
		['every minute in the last hour', facts(still, {}, at('2016-01-20T04:30Z')), minute],
		['daily once it is over and answered', closed(true), day],
		['four times a day while an answer is awaited', closed(false), 6 * hour],
	])('%s', (_, of, expected) => {
		expect(pollInterval(of, known, minute, 0)).toBe(expected);
	});

	it('is a minute in the first hour after it was followed, and near a number that a follow names', () => {
		const since = flat.now;
		expect(pollInterval({ ...flat, now: since + hour - 1 }, { since, next: null }, minute, 0.9)).toBe(minute);
		expect(pollInterval({ ...flat, now: since + hour }, { since, next: null }, minute, 0)).toBe(hour);
		expect(pollInterval(flat, { since: 0, next: 18_100 }, minute, 0.9)).toBe(minute);
		expect(pollInterval(flat, { since: 0, next: 18_300 }, minute, 0)).toBe(20 * minute);
	});

	it('is never sooner than the platform allows, and brought forward by up to a tenth', () => {
		const busy = facts([reading('2016-01-05T00:00Z', 0), reading('2016-01-05T01:00Z', 99_999)]);
		expect(pollInterval(busy, known, 15 * minute, 0)).toBe(15 * minute);
		expect(pollInterval(flat, known, minute, 0)).toBe(hour);
		expect(pollInterval(flat, known, minute, 1)).toBe(54 * minute);
	});

	it('is a sane number whatever the petition does', () => {
		const counts = fc.integer({ min: 0, max: 1_000_000_000 });
		fc.assert(
			fc.property(counts, counts, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, random) => {
				const of = facts([reading('2016-01-05T00:00Z', a), reading('2016-01-05T00:30Z', b)]);
				const wait = pollInterval(of, known, minute, random);
				expect(wait).toBeGreaterThanOrEqual(minute);
				expect(wait).toBeLessThanOrEqual(day);
			}),
		);
	});
});

function closed(answered: boolean): Facts {
	const event = { kind: 'responded', moment: null, summary: null, url: null } as const;
	const more = { state: 'closed' as const, events: answered ? [event] : [] };
	return facts([reading('2016-01-05T00:00Z', 60_000), reading('2016-01-06T00:00Z', 129_895)], more);
}

describe('what is read from lists', () => {
	it('is read twice as often where it is looked at by the minute, and its list tells of many for a request', () => {
		expect(listedInterval(minute, 50)).toBe(minute / 2);
		expect(listedInterval(minute, 10)).toBe(minute / 2);
		expect(listedInterval(minute, 9)).toBe(minute);
		expect(listedInterval(5 * minute, 50)).toBe(5 * minute);
	});
});

describe('after a failure', () => {
	it('waits a minute, doubled up to an hour; refused from a quarter of an hour up to a day', () => {
		const waits = (kind: 'refused' | 'other') =>
			[1, 2, 3, 30].map((n) => failureInterval(kind, n, null, minute, 0.5) / minute);
		expect(waits('other')).toEqual([1, 2, 4, 60]);
		expect(waits('refused')).toEqual([15, 30, 60, 1440]);
	});

	it('waits as long as it is asked to', () => {
		expect(failureInterval('refused', 1, 2 * hour, minute, 0.5)).toBe(2 * hour);
	});
});

describe('a failed read around the end of signing', () => {
	const end = 100 * hour;
	it('is tried again within five minutes from an hour before the end until a day after it', () => {
		const wait = (at: number) => waitAroundEnd(hour, end, at, minute) / minute;
		expect([end - hour, end - 1, end + hour, end + 24 * hour - 1].map(wait)).toEqual([5, 5, 5, 5]);
		expect([end - 3 * hour, end - 90 * minute, end + 24 * hour].map(wait)).toEqual([60, 30, 60]);
	});

	it('goes by its platform: never sooner than its floor, nor where nothing ends', () => {
		expect(waitAroundEnd(hour, end, end, 10 * minute)).toBe(10 * minute);
		expect(waitAroundEnd(minute, end, end, minute)).toBe(minute);
		expect(waitAroundEnd(hour, null, end, minute)).toBe(hour);
	});
});

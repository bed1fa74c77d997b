import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, dayScale } from '../../../src/render/charts/scale.js';
import { timeTicks } from '../../../src/render/charts/time-ticks.js';

const said = (from: string, to: string, zone = 'UTC', room = 600) =>
	timeTicks(Date.parse(from), Date.parse(to), zone, 'en', room).map(({ label, below }) =>
		below === '' ? label : `${label} (${below})`,
	);

describe('the axis of time', () => {
	it.each([
		['2016-01-04T12:00:00Z', '2016-01-04T12:00:03Z', ['12:00:00 (4 Jan 2016)', '12:00:01', '12:00:02', '12:00:03']],
		['2016-01-04T23:10:00Z', '2016-01-05T01:30:00Z', ['23:30', '00:00 (5 Jan 2016)', '00:30', '01:00', '01:30']],
		[
			'2016-01-04T05:00:00Z',
			'2016-01-06T05:00:00Z',
			['12:00 (4 Jan 2016)', '00:00 (5 Jan 2016)', '12:00', '00:00 (6 Jan 2016)'],
		],
		['2015-12-20T12:00:00Z', '2016-01-20T05:00:00Z', ['27 Dec', '3 Jan (2016)', '10 Jan', '17 Jan']],
		['2025-05-27T09:00:00Z', '2025-11-26T09:00:00Z', ['Jun (2025)', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']],
		['2001-01-02T00:00:00Z', '2016-01-02T00:00:00Z', ['2002', '2004', '2006', '2008', '2010', '2012', '2014', '2016']],
	])('from %s to %s', (from, to, ticks) => {
		expect(said(from, to)).toEqual(ticks);
	});

	it('has the days of the petition’s zone, also where one of them is an hour short', () => {
		const ticks = timeTicks(
			Date.parse('2016-03-12T05:00:00Z'),
			Date.parse('2016-03-15T05:00:00Z'),
			'America/New_York',
			'en',
			600,
		);
		expect(ticks.filter(({ label }) => label === '00:00').map(({ at }) => new Date(at).toISOString())).toEqual([
			'2016-03-12T05:00:00.000Z',
			'2016-03-13T05:00:00.000Z',
			'2016-03-14T04:00:00.000Z',
			'2016-03-15T04:00:00.000Z',
		]);
	});

	it('ascends within its ends, and no two labels touch, from a minute to eight thousand years', () => {
		const moment = fc.integer({ min: -6e13, max: 2.5e14 });
		fc.assert(
			fc.property(
				moment,
				moment,
				fc.constantFrom('UTC', 'Asia/Kathmandu', 'Africa/Casablanca', 'No/Zone'),
				fc.integer({ min: 300, max: 700 }),
				(a, b, zone, room) => {
					const [from, to] = [Math.min(a, b), Math.max(a, b, Math.min(a, b) + 60_000)];
					const ticks = timeTicks(from, to, zone, 'en', room);
					const moments = ticks.map(({ at }) => at);
					expect(moments).toEqual([...new Set(moments)].sort((x, y) => x - y));
					expect(moments.every((at) => at >= from && at <= to)).toBe(true);
					expect(ticks.length).toBeLessThanOrEqual(room / 72 + 1);
				},
			),
		);
	});
});

describe('the axis of counts', () => {
	it.each([
		[0, 160_000, 18_904, [0, 50_000, 100_000, 150_000, 200_000]],
		[0, 0, 0, [0, 1, 2, 3, 4]],
		[7, 7, 7, [0, 2, 4, 6, 8]],
		[100_000, 109_000, 109_000, [100_000, 105_000, 110_000, 115_000]],
		[0, 1e9, 1e9, [0, 5e8, 1e9, 1.5e9]],
	])('from %d to %d', (low, high, last, ticks) => {
		expect(countScale(low, high, last).ticks).toEqual(ticks);
	});

	it('holds all it is to show in at most six whole steps', () => {
		const count = fc.integer({ min: 0, max: 1e12 });
		fc.assert(
			fc.property(count, count, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const { min, max, ticks } = countScale(low, high, high);
				expect(min).toBeLessThanOrEqual(low);
				expect(max).toBeGreaterThanOrEqual(high);
				expect(max).toBeGreaterThan(min);
				expect(ticks.every(Number.isInteger)).toBe(true);
				expect(ticks.length).toBeLessThanOrEqual(6);
			}),
		);
	});

	it('counts days in parts where they are few', () => {
		expect(dayScale(0, 0.2).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
		expect(dayScale(0, 29.5).ticks).toEqual([0, 10, 20, 30]);
	});
});

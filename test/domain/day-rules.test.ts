import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	atMinutes,
	dayOf,
	daysBetween,
	endOfDay,
	endOfDayAfter,
	endOfDayAfterMonths,
	isZone,
	startOfDay,
} from '../../src/domain/day-rules.js';
import { at } from './build.js';

describe('calendar days in a zone', () => {
	it.each([
		['60 days after 5 January in Washington', '2016-01-06T00:00Z', 60, 'America/New_York', '2016-03-05'],
		['30 days after publication', '2015-12-20T12:00Z', 30, 'America/New_York', '2016-01-19'],
		['over the spring change', '2016-03-01T12:00Z', 30, 'America/New_York', '2016-03-31'],
	])('%s', (_, from, days, zone, day) => {
		const end = endOfDayAfter(at(from), days, zone);
		expect(dayOf(end, zone)).toBe(day);
		expect(dayOf(end + 1, zone)).not.toBe(day);
	});

	it('closes a British petition at the end of the day six months later, in summer time', () => {
		expect(endOfDayAfterMonths(at('2025-04-22T14:53:36Z'), 6, 'Europe/London')).toBe(at('2025-10-22T22:59:59.999Z'));
	});

	it('ends a month without that day with its last day', () => {
		expect(dayOf(endOfDayAfterMonths(at('2025-08-31T12:00Z'), 6, 'Europe/London'), 'Europe/London')).toBe('2026-02-28');
	});

	it('counts days on the calendar, not in steps of 24 hours', () => {
		expect(daysBetween(at('2015-12-20T12:00Z'), at('2016-01-06T00:00Z'), 'America/New_York')).toBe(16);
		expect(daysBetween(at('2026-03-28T23:30Z'), at('2026-03-29T23:30Z'), 'Europe/London')).toBe(2);
	});

	it('moves a skipped wall time forward', () => {
		expect(atMinutes(at('2026-03-29T12:00Z'), 90, 'Europe/London')).toBe(at('2026-03-29T01:30Z'));
	});

	it('knows zones and refuses nonsense', () => {
		expect(isZone('Europe/London')).toBe(true);
		expect(isZone('Mars/Olympus')).toBe(false);
		expect(isZone('')).toBe(false);
	});

	it('holds for every moment and zone', () => {
		const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
		const moments = fc.integer({ min: at('2011-01-01T00:00Z'), max: at('2040-01-01T00:00Z') });
		fc.assert(
			fc.property(moments, zones, fc.integer({ min: 0, max: 400 }), (moment, zone, days) => {
				const start = startOfDay(moment, zone);
				const end = endOfDay(moment, zone);
				expect(start).toBeLessThanOrEqual(moment);
				expect(end).toBeGreaterThanOrEqual(moment);
				expect(dayOf(end, zone)).toBe(dayOf(moment, zone));
				expect(daysBetween(moment, endOfDayAfter(moment, days, zone), zone)).toBe(days);
				expect(daysBetween(moment, addDays(moment, days, zone), zone)).toBe(days);
			}),
			{ numRuns: 200 },
		);
	});
});

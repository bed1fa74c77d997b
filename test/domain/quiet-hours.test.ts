import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuiet, printQuiet, quietUntil } from '../../src/domain/quiet-hours.js';
import { at } from './build.js';

describe('quiet hours', () => {
	it.each([
		['22:00-07:00', { from: 1320, to: 420 }],
		['22-7', { from: 1320, to: 420 }],
		['9.30 to 17', { from: 570, to: 1020 }],
		['22:00–24:00', { from: 1320, to: 0 }],
	])('reads %s', (text, quiet) => {
		expect(parseQuiet(text)).toEqual(quiet);
	});

	it.each(['', 'never', '25:00-07:00', '22:00', '22:61-07:00', '07:00-07:00'])('refuses %j', (text) => {
		expect(parseQuiet(text)).toBeNull();
	});

	it('holds over midnight until the morning there', () => {
		const night = { from: 1320, to: 420 };
		expect(quietUntil(night, 'Europe/London', at('2026-07-01T21:30Z'))).toBe(at('2026-07-02T06:00Z'));
		expect(quietUntil(night, 'Europe/London', at('2026-07-02T05:59Z'))).toBe(at('2026-07-02T06:00Z'));
		expect(quietUntil(night, 'Europe/London', at('2026-07-02T06:00Z'))).toBeNull();
		expect(quietUntil(null, 'Europe/London', at('2026-07-02T05:59Z'))).toBeNull();
	});

	it('ends later on the night the clocks go back', () => {
		const until = quietUntil({ from: 1320, to: 420 }, 'Europe/London', at('2026-10-24T22:00Z'));
		expect(until).toBe(at('2026-10-25T07:00Z'));
	});

	it('always ends within a day, after now, and prints what it read', () => {
		const minute = fc.integer({ min: 0, max: 1439 });
		const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
		const moments = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
		fc.assert(
			fc.property(minute, minute, zones, moments, (from, to, zone, now) => {
				fc.pre(from !== to);
				expect(parseQuiet(printQuiet({ from, to }))).toEqual({ from, to });
				const until = quietUntil({ from, to }, zone, now);
				if (until === null) return;
				expect(until).toBeGreaterThan(now);
				expect(until - now).toBeLessThanOrEqual(26 * 3_600_000);
			}),
			{ numRuns: 300 },
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../commands/parsing/when.js';
import { nearestZones, zoneNamed } from '../../commands/parsing/zones.js';
import { at } from '../domain/build.js';

/** A Wednesday, 18:00 in New York. */
const now = at('2026-11-18T23:00Z');
const zone = 'America/New_York';

describe('a time to come', () => {
	it.each([
		['3d', '2026-11-21T23:00Z'],
		['in 3 days', '2026-11-21T23:00Z'],
		['for 2 hours', '2026-11-19T01:00Z'],
		['1w', '2026-11-25T23:00Z'],
		['1d 12h', '2026-11-20T11:00Z'],
		['a day and 2 hours', '2026-11-20T01:00Z'],
		['an hour', '2026-11-19T00:00Z'],
		['tomorrow', '2026-11-19T05:00Z'],
		['until tomorrow 9:00', '2026-11-19T14:00Z'],
		['tomorrow at 9am', '2026-11-19T14:00Z'],
		['friday', '2026-11-20T05:00Z'],
		['Fri 18.30', '2026-11-20T23:30Z'],
		['wednesday', '2026-11-25T05:00Z'],
		['next monday', '2026-11-23T05:00Z'],
		['sat 9:00', '2026-11-21T14:00Z'],
		['19:00', '2026-11-19T00:00Z'],
		['17:00', '2026-11-19T22:00Z'],
		['noon', '2026-11-19T17:00Z'],
		['2026-12-24', '2026-12-24T05:00Z'],
		['2026-12-24 18:00', '2026-12-24T23:00Z'],
		['2026-12-24T18:00', '2026-12-24T23:00Z'],
		['2026-12-24T18:00Z', '2026-12-24T18:00Z'],
		['2026-12-24 18:00+02:00', '2026-12-24T16:00Z'],
		['24 December', '2026-12-24T05:00Z'],
		['dec 24, 18:00', '2026-12-24T23:00Z'],
		['5 march', '2027-03-05T05:00Z'],
		['5 August 2027 8:00', '2027-08-05T12:00Z'],
		['<t:1798153200:R>', '2026-12-24T23:00Z'],
		['now', '2026-11-18T23:00Z'],
		['2 hours ago', '2026-11-18T21:00Z'],
	])('%s', (typed, expected) => {
		expect(parseWhen(typed, 'coming', now, zone)).toBe(at(expected));
	});
});

describe('a time that has been', () => {
	it.each([
		['2 hours ago', '2026-11-18T21:00Z'],
		['2h', '2026-11-18T21:00Z'],
		['17:00', '2026-11-18T22:00Z'],
		['19:00', '2026-11-18T00:00Z'],
		['yesterday 18:00', '2026-11-17T23:00Z'],
		['monday 9:00', '2026-11-16T14:00Z'],
		['today', '2026-11-18T23:00Z'],
		['5 march', '2026-03-06T04:59:59.999Z'],
		['24 dec', '2025-12-25T04:59:59.999Z'],
	])('%s', (typed, expected) => {
		expect(parseWhen(typed, 'past', now, zone)).toBe(at(expected));
	});

	it('a day alone ends with its last moment, in summer time as well', () => {
		expect(parseWhen('2026-11-01', 'past', now, zone)).toBe(at('2026-11-02T05:00Z') - 1);
	});
});

describe('no time', () => {
	it.each([
		'',
		'soon',
		'banana',
		'25:00',
		'30 february',
		'2026-13-01',
		'3 bananas',
		'1e9d',
		'-3d',
		':',
		'x'.repeat(8_000),
	])('%s', (typed) => {
		expect(parseWhen(typed, 'coming', now, zone)).toBeNull();
	});

	it('is never an exception', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.constantFrom('coming', 'past'),
				(typed, direction) => {
					const read = parseWhen(typed, direction as 'coming' | 'past', now, zone);
					expect(read === null || Number.isFinite(read)).toBe(true);
				},
			),
		);
	});
});

describe('zones', () => {
	it('are found by their names, whatever the capitals', () => {
		expect(zoneNamed('europe/london')).toBe('Europe/London');
		expect(zoneNamed('america/new york')).toBe('America/New_York');
		expect(zoneNamed('utc')).toBe('UTC');
		expect(zoneNamed('Atlantis')).toBeNull();
	});

	it.each([
		['London', 'Europe/London'],
		['new york', 'America/New_York'],
		['Europe/Lodnon', 'Europe/London'],
		['berln', 'Europe/Berlin'],
	])('%s is most like %s', (typed, expected) => {
		expect(nearestZones(typed, 3)).toContain(expected);
	});
});

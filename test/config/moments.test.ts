import { describe, expect, it } from 'vitest';
import { readMoment } from '../../config/moments.js';

const iso = (text: string, zone: string) => {
	const moment = readMoment(text, zone);
	return moment === null ? null : [new Date(moment.at).toISOString(), moment.dayKnown];
};

describe('a moment in a file', () => {
	it.each([
		['2026-12-01', 'Europe/London', '2026-12-01T00:00:00.000Z', true],
		['2026-07-01', 'Europe/London', '2026-06-30T23:00:00.000Z', true],
		['2026-07-01T19:30', 'Europe/London', '2026-07-01T18:30:00.000Z', false],
		[' 2026-07-01 19:30:15 ', 'UTC', '2026-07-01T19:30:15.000Z', false],
		['2026-07-01T19:30Z', 'Europe/London', '2026-07-01T19:30:00.000Z', false],
		['2026-07-01T19:30-05:00', 'Europe/London', '2026-07-02T00:30:00.000Z', false],
		// Summer time begins at 01:00: the hour is not there, and the moment moves forward.
		['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00.000Z', false],
		// It ends at 02:00: the hour is there twice, and the first one is meant.
		['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z', false],
	])('%s in %s is %s', (text, zone, at, dayKnown) => {
		expect(iso(text, zone)).toEqual([at, dayKnown]);
	});

	it.each([
		'',
		'soon',
		'2026-02-30',
		'2026-13-01',
		'20261201',
		'2026',
		'2026-12',
		'01.12.2026',
		'2026-12-01T25:00',
		'2026-12-01T10:00[Asia/Tokyo]',
	])('%j is none', (text) => {
		expect(iso(text, 'UTC')).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { houseDate } from '../../../src/sources/canada/house-date.js';

const exact = (at: string) => ({ at: Date.parse(at), precision: 'exact' });

describe('a date as the House of Commons writes it', () => {
	it.each([
		['July 21, 2026, at 3:41 p.m. (EDT)', exact('2026-07-21T19:41:00Z')],
		['January 5, 2027, at 12:05 a.m. (EST)', exact('2027-01-05T05:05:00Z')],
		// Printed as EDT in winter: an hour is in doubt, and the later one is taken.
		['November 18, 2026, at 3:41 p.m. (EDT)', exact('2026-11-18T20:41:00Z')],
		['July 21, 2026, at 3:41 p.m. (EST)', exact('2026-07-21T20:41:00Z')],
		['July 21, 2026, at 3:41 p.m.', exact('2026-07-21T19:41:00Z')],
		['Somebody (Somewhere) March 18, 2024', { at: Date.parse('2024-03-18T04:00:00Z'), precision: 'day' }],
	])('%s', (text, moment) => {
		expect(houseDate(text)).toEqual(moment);
	});

	it.each(['', 'soon', 'Juillet 21, 2026', 'February 30, 2026', '21/07/2026'])('%j is none', (text) => {
		expect(houseDate(text)).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { shownCount } from '../../src/sources/shown-count.js';

describe('a count as a page writes it', () => {
	it.each([
		['dot', '25.000', 25_000],
		['dot', '1.234.567', 1_234_567],
		['comma', '7,910', 7_910],
		['space', '132 354', 132_354],
		['space', '1\u202f550\u00a0001', 1_550_001],
		['dot', ' 42 ', 42],
		['comma', '1000000000000', 1_000_000_000_000],
	] as const)('%s: %j is %d', (separator, text, count) => {
		expect(shownCount(separator).parse(text)).toBe(count);
	});

	it.each([
		['dot', '1.5'],
		['dot', '25,000'],
		['dot', '25.00'],
		['comma', '7.910'],
		['comma', ',910'],
		['space', '1  000'],
		['space', '-1'],
		['comma', '1000000000001'],
		['comma', '1.2K'],
		['comma', ''],
	] as const)('%s: %j is none', (separator, text) => {
		expect(shownCount(separator).safeParse(text).success).toBe(false);
	});
});

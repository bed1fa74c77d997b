import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../../src/sources/web-page/shown-number.js';

describe('a number as a page shows it', () => {
	it.each([
		['0', 0],
		['1234', 1_234],
		['1,234', 1_234],
		['1.234', 1_234],
		['1’234’567', 1_234_567],
		["1'234", 1_234],
		['12\u202f345', 12_345],
		['12 345 personnes ont signé', 12_345],
		['Signatures: 12,345.', 12_345],
		['12,34,567', 1_234_567],
		['١٢٬٣٤٥', 12_345],
		['۱۲۳', 123],
		['१२,३४५', 12_345],
		['１２３', 123],
	])('%s is %d', (text, count) => {
		expect(shownNumber(text)).toEqual({ kind: 'number', count, rounded: false });
	});

	it.each([
		['1.2K', 1_200],
		['1,2 k', 1_200],
		['12 mil', 12_000],
		['12 mil firmas', 12_000],
		['3 Mio.', 3_000_000],
		['1.25M signatures', 1_250_000],
		['1.2万', 12_000],
		['1.2万人が賛同', 12_000],
		['5만 명', 50_000],
		['12 lakhs', 1_200_000],
		['1.2 lakh signatures', 120_000],
		['१.२ लाख', 120_000],
		['१२ हज़ार', 12_000],
		['2.5 crore', 25_000_000],
		['1,2 Mio. Unterschriften', 1_200_000],
		['1,2 млн', 1_200_000],
		['12 тыс. подписей', 12_000],
		['12 mila firme', 12_000],
		['12 tys.', 12_000],
		['1 234 K', 1_234_000],
		['٣٫٥ مليون', 3_500_000],
		['۱۲ هزار', 12_000],
		['~1,200', 1_200],
		['over 12,000', 12_000],
		['12.000+', 12_000],
	])('%s is about %d', (text, count) => {
		expect(shownNumber(text)).toEqual({ kind: 'number', count, rounded: true });
	});

	it.each([
		['', 'none'],
		['nobody yet', 'none'],
		['12 of 100', 'several'],
		['1,234 / 5,000', 'several'],
		['-5', 'unclear'],
		['1.5', 'unclear'],
		['1.234,56', 'several'],
		['"12"', 'unclear'],
		['12%', 'unclear'],
		['1e400', 'several'],
		['1.2bn', 'unclear'],
		['12 bin', 'unclear'],
		['12 MM', 'unclear'],
		['1,2 mil.', 'unclear'],
		['1.234 K', 'unclear'],
		['1万2345', 'several'],
		['v2', 'unclear'],
		['10000000000000000000', 'unclear'],
	])('%s is no count', (text, kind) => {
		expect(shownNumber(text)).toEqual({ kind });
	});
});

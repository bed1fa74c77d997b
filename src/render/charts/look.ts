import { Temporal } from 'temporal-polyfill';
import { isZone } from '../../domain/day-rules.js';
import type { Instant } from '../../domain/petition.js';
import { showNumber } from '../numbers.js';
import { textsFor } from '../texts/index.js';

/** A picture is seen 360 points wide on a phone: text of 24 in 800 is read there as one of 11. */
export const size = { width: 800, height: 448, text: 24, line: 30 };

/** The font that comes with the program: any other machine's would draw another picture. */
export const fontFamily = 'Noto Sans';

/**
 * Paper of its own, because a chat is light or dark. Colours told apart by every kind of sight (Okabe and Ito, "Color
 * Universal Design", 2008), and each at least 3 : 1 against the paper (WCAG 2.2, 1.4.11).
 */
export const colours = {
	paper: '#ffffff',
	ink: '#333333',
	faint: '#d9d9d9',
	count: '#0072b2',
	threshold: '#d55e00',
	deadline: '#333333',
	correction: '#d55e00',
};

/** Curves differ in their strokes, too. */
export const strokes = [
	{ color: '#0072b2', dash: [] },
	{ color: '#d55e00', dash: [14, 7] },
	{ color: '#009e73', dash: [4, 6] },
	{ color: '#000000', dash: [16, 6, 4, 6] },
	{ color: '#cc79a7', dash: [26, 6] },
] as const;

/** "100,000". Latin digits for every language: the font has no others. */
export function numeral(n: number, locale: string): string {
	const digits = Number.isInteger(n) ? 0 : 2;
	return showNumber({ kind: 'number', n, digits }, withLatinDigits(locale), (text) => text);
}

function withLatinDigits(locale: string): string {
	try {
		return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
	} catch {
		return 'en';
	}
}

/** "6 Jan 2016", in a zone; in UTC where nobody knows the zone. */
export function dayIn(at: Instant, zone: string, locale: string): string {
	const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(isZone(zone) ? zone : 'UTC');
	return textsFor(locale).charts.shortDay(local.year, local.month, local.day);
}

/** How wide a text will be, in the picture's own points: on the safe side for Noto Sans. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, each) => sum + (/[\s.,:'’]/.test(each) ? 0.29 : 0.58), 0) * size.text;
}

import { own } from '../../domain/own.js';
/** The signature count in what a page or an interface shows, or why there is none. */
export type ShownNumber =
	| { readonly kind: 'number'; readonly count: number; readonly rounded: boolean }
	| { readonly kind: 'none' | 'several' | 'unclear' };

/** The zeros of scripts whose digits pages use: Latin, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Words that make a rounded number of "1.2". `mil` is a thousand in Spanish and Portuguese. */
const scales: Readonly<Record<string, number>> = {
	...{ k: 1e3, mil: 1e3, tsd: 1e3, thousand: 1e3, हज़ार: 1e3, ألف: 1e3 },
	...{ 万: 1e4, 萬: 1e4, lakh: 1e5, लाख: 1e5 },
	...{ m: 1e6, mio: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, millones: 1e6, milhões: 1e6, مليون: 1e6 },
};

const groups = String.raw`\d{1,3}(?:[ '’.,]\d{3})+|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d+)?`;
const word = Object.keys(scales)
	.sort((one, other) => other.length - one.length)
	.join('|');
const form = new RegExp(String.raw`(${groups})(?: ?(${word})(?![\p{L}\p{M}\p{N}]))?`, 'giu');
const signed = /[-−–+]$/;

/**
 * A whole number as people write them: groups of three, or as in India, apart by spaces, apostrophes, dots or commas, in
 * the digits of several scripts; "1.2K" and "12 mil" are rounded. A fraction, a sign, a quote around it or a second
 * number make it unclear: no number is better than a wrong one.
 */
export function shownNumber(text: string): ShownNumber {
	const plain = latin(text).slice(0, 2_000);
	const found = [...plain.matchAll(form)];
	const [first] = found;
	if (first === undefined) return { kind: 'none' };
	if (found.length > 1) return { kind: 'several' };
	const [whole, digits = '', scale] = first;
	const before = plain.slice(0, first.index);
	const after = plain.slice(first.index + whole.length);
	if (signed.test(before) || /[\p{L}\p{N}"“'.,]$/u.test(before) || /^(?:[\p{L}\p{N}"”%']|[.,]\d)/u.test(after)) {
		return { kind: 'unclear' };
	}
	const count = scale === undefined ? wholeOf(digits) : scaled(digits, own(scales, scale.toLowerCase()) ?? Number.NaN);
	return Number.isSafeInteger(count) ? { kind: 'number', count, rounded: scale !== undefined } : { kind: 'unclear' };
}

function wholeOf(digits: string): number {
	const marks = new Set(digits.match(/[ '’.,]/g));
	// "1.234,567": one of the two separates groups, and nobody knows which.
	if (marks.size > 1) return Number.NaN;
	if (marks.size === 1 && !/^\d{1,3}(?:\D\d{3})+$|^\d{1,3}(?:,\d{2})+,\d{3}$/.test(digits)) return Number.NaN;
	const plain = digits.replace(/\D/g, '');
	return plain.length > 15 ? Number.NaN : Number(plain);
}

/** "1.2" thousand; before such a word a single dot or comma is that of a fraction, unless three digits follow. */
function scaled(digits: string, scale: number): number {
	const fraction = /^(\d+)[.,](\d{1,2})$/.exec(digits);
	return Math.round((fraction === null ? wholeOf(digits) : Number(`${fraction[1]}.${fraction[2]}`)) * scale);
}

/** Digits and separators of other scripts as the Latin ones; what turns the reading direction is gone. */
function latin(text: string): string {
	return text
		.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
		.replace(/[٬،，]/g, ',')
		.replace(/[٫．]/g, '.')
		.replace(/[\p{Nd}]/gu, (digit) => {
			const code = digit.codePointAt(0) ?? 0;
			const zero = zeros.find((each) => code >= each && code < each + 10);
			return zero === undefined ? digit : String(code - zero);
		})
		.trim();
}

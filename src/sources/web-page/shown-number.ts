/** The signature count in what a page or an interface shows, or why there is none. */
export type ShownNumber =
	| { readonly kind: 'number'; readonly count: number; readonly rounded: boolean }
	| { readonly kind: 'none' | 'several' | 'unclear' };

/** The zeros of scripts whose digits pages use: Latin, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Words that make a rounded number of "1.2", as pages of many countries write them. */
const scales = scaleWords([
	[1e2, 'hundred'],
	[1e3, 'k mil mila mille tsd tausend thousand duizend tusen tuhat tuhatta ezer tys tysięcy tis tisíc tūkst'],
	[1e3, 'тыс тысяч тысячи тысяча тис тисяч हज़ार हजार ألف آلاف هزار ہزار'],
	[1e5, 'lakh lakhs lac lacs लाख لاکھ'],
	[1e6, 'm mn mio mln milj million millions millionen millón millones milhão milhões milione milioni miljoen miljon'],
	[1e6, 'miljoner miljoonaa milionů milionów млн миллион миллионов мільйонів مليون ملايين میلیون'],
	[1e7, 'cr crore crores करोड़'],
	// What is meant differs from one language to the next, or is more than anybody counts: no number is made of it.
	[Number.NaN, 'b bn billion billions milliard milliards milliarden mrd mlrd mm bin dozen trillion'],
]);
/** The same in scripts that join words: what follows may be a letter. */
const joined = scaleWords([
	[1e3, '千 천'],
	[1e4, '万 萬 만'],
	[1e6, '百万 百萬'],
	[1e8, '億 亿 억'],
]);

function scaleWords(all: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
	return new Map(all.flatMap(([scale, words]) => words.split(' ').map((word) => [word.normalize('NFC'), scale])));
}

const groups = String.raw`\d{1,3}(?:[ '’.,]\d{3})+|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d+)?`;
const longestFirst = (words: ReadonlyMap<string, number>) =>
	[...words.keys()].sort((one, other) => other.length - one.length).join('|');
const form = new RegExp(
	String.raw`(${groups})(?: ?(?:(${longestFirst(scales)})(?![\p{L}\p{M}\p{N}])|(${longestFirst(joined)})))?`,
	'giu',
);
const signed = /[-−–+]$/;
/** Stands before or behind a number that is not meant exactly. */
const about =
	/(?:[~≈]|\b(?:about|over|almost|nearly|more than|über|rund|fast|mehr als|circa|ca\.|plus de|environ|más de|casi|oltre)) ?$/i;
/** What behind a number makes another one of it. */
const cut = /^(?:[\p{L}\p{N}"”%']|[.,]\d)/u;
const cutJoined = /^(?:[\p{N}"”%']|[.,]\d)/u;
/** "1,2 mil." is a million where "12 mil" is a thousand elsewhere. */
const shortMillion = /^\./;

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
	const [whole, digits = '', apart, together] = first;
	const before = plain.slice(0, first.index);
	const after = plain.slice(first.index + whole.length);
	if (
		signed.test(before) ||
		/[\p{L}\p{N}"“'.,]$/u.test(before) ||
		(together === undefined ? cut : cutJoined).test(after)
	) {
		return { kind: 'unclear' };
	}
	const named = (apart ?? together)?.toLowerCase();
	if (named === 'mil' && shortMillion.test(after)) return { kind: 'unclear' };
	const scale = named === undefined ? null : (scales.get(named) ?? joined.get(named) ?? Number.NaN);
	const count = scale === null ? wholeOf(digits) : scaled(digits, scale);
	const rounded = scale !== null || about.test(before) || after.startsWith('+');
	return Number.isSafeInteger(count) ? { kind: 'number', count, rounded } : { kind: 'unclear' };
}

function wholeOf(digits: string): number {
	const marks = new Set(digits.match(/[ '’.,]/g));
	// "1.234,567": one of the two separates groups, and nobody knows which.
	if (marks.size > 1) return Number.NaN;
	if (marks.size === 1 && !/^\d{1,3}(?:\D\d{3})+$|^\d{1,3}(?:,\d{2})+,\d{3}$/.test(digits)) return Number.NaN;
	const plain = digits.replace(/\D/g, '');
	return plain.length > 15 ? Number.NaN : Number(plain);
}

/** "1.2" thousand; before such a word a single dot or comma is that of a fraction. Of "1.234 K" nobody knows. */
function scaled(digits: string, scale: number): number {
	const fraction = /^(\d+)[.,](\d{1,2})$/.exec(digits);
	if (/^\d{1,3}[.,]\d{3}$/.test(digits)) return Number.NaN;
	return Math.round((fraction === null ? wholeOf(digits) : Number(`${fraction[1]}.${fraction[2]}`)) * scale);
}

/** Digits and separators of other scripts as the Latin ones; what turns the reading direction is gone. */
function latin(text: string): string {
	return text
		.normalize('NFC')
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

import type { Piece } from './message.js';

const formats = new Map<string, Intl.NumberFormat>();

/** "11,500"; "about 11,500" where the number is rounded; a dash where it is no number. */
export function showNumber(
	piece: Extract<Piece, { kind: 'number' }>,
	locale: string,
	about: (number: string) => string,
): string {
	if (!Number.isFinite(piece.n)) return '–';
	const digits = Math.min(20, Math.max(0, Math.trunc(piece.digits ?? 0)));
	const text = formatOf(locale, digits).format(piece.n);
	return piece.approximate === true ? about(text) : text;
}

/** Making a format costs more than using it a thousand times. */
function formatOf(locale: string, digits: number): Intl.NumberFormat {
	const key = `${locale}/${digits}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const made = new Intl.NumberFormat(supported(locale), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	formats.set(key, made);
	return made;
}

/** A locale somebody mistyped reads English rather than nothing. */
function supported(locale: string): string {
	try {
		return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
	} catch {
		return 'en';
	}
}

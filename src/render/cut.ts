import { clean, cleanOutside } from './escape.js';
import type { Line, Piece } from './message.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
export const ellipsis = '…';

/** Most text is this, where each character stands for itself. */
export const isAscii = (text: string) => /^[\u0020-\u007e]*$/.test(text);

/** Characters as people count them: an emoji family or a letter with its marks is one. */
export function graphemes(text: string): readonly string[] {
	if (isAscii(text)) return text.split('');
	return Array.from(segmenter.segment(text), (each) => each.segment);
}

/** At most `max` graphemes; a cut ends in an ellipsis, which counts as one. */
export function cutText(text: string, max: number): string {
	if (text.length <= max) return text;
	const kept: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		if (kept.length === max) return `${kept.slice(0, -1).join('').trimEnd()}${ellipsis}`;
		kept.push(segment);
	}
	return text;
}

/** Text of an outside piece as it is shown everywhere, before it is escaped. */
export function outsideText(piece: Extract<Piece, { kind: 'outside' }>): string {
	const text = cleanOutside(piece.text);
	return piece.max === undefined ? text : cutText(text, piece.max);
}

/**
 * The longest beginning of a line that is written in at most `max` characters, with an ellipsis where it was cut.
 * Text is cut on grapheme borders; numbers, times and commands are kept whole or left out.
 *
 * @param write how the line will be written: what is measured is what is sent
 */
export function cutLine(line: Line, max: number, write: (line: Line) => string): Line {
	if (write(line).length <= max) return line;
	const measured = line.map((piece) => measure(piece, max));
	const beginning = (n: number): Line => [...take(measured, n), ellipsis];
	let fits = 0;
	let tooLong = total(measured) + 1;
	while (tooLong - fits > 1) {
		const middle = (fits + tooLong) >> 1;
		if (write(beginning(middle)).length <= max) fits = middle;
		else tooLong = middle;
	}
	return beginning(fits);
}

/** A piece and the steps in which it may be taken: its graphemes, the pieces inside it, or all of it at once. */
interface Measured {
	readonly piece: Piece;
	readonly text: readonly string[];
	readonly inside: readonly Measured[];
	readonly size: number;
}

/** Cleaned text is never written shorter than it is: what lies behind `max` cannot fit and need not be counted. */
function measure(piece: Piece, max: number): Measured {
	if (typeof piece === 'string') return measuredText(piece, clean(piece).slice(0, max));
	if (piece.kind === 'outside') return measuredText(piece, outsideText(piece).slice(0, max));
	if (piece.kind === 'strong' || piece.kind === 'link') {
		const inside = piece.line.map((each) => measure(each, max));
		return { piece, text: [], inside, size: total(inside) };
	}
	return { piece, text: [], inside: [], size: 1 };
}

function measuredText(piece: Piece, shown: string): Measured {
	const text = graphemes(shown);
	return { piece, text, inside: [], size: text.length };
}

function total(measured: readonly Measured[]): number {
	return measured.reduce((sum, each) => sum + each.size, 0);
}

function take(measured: readonly Measured[], steps: number): Line {
	const taken: Piece[] = [];
	let left = steps;
	for (const each of measured) {
		if (left <= 0) break;
		taken.push(each.size <= left ? each.piece : part(each, left));
		left -= each.size;
	}
	return taken;
}

function part({ piece, text, inside }: Measured, steps: number): Piece {
	if (typeof piece === 'string') return text.slice(0, steps).join('');
	if (piece.kind === 'outside') return { kind: 'outside', text: text.slice(0, steps).join('') };
	return piece.kind === 'strong' || piece.kind === 'link' ? { ...piece, line: take(inside, steps) } : piece;
}

import { unstyled } from './ansi.js';
import { graphemes, isAscii } from './cut.js';

/** East Asian wide and full-width blocks (Unicode TR 11), two columns each in a terminal. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\p{Emoji}]\ufe0f\u20e3/u;
const invisible = /^[\p{M}\p{Cf}]*$/u;

/** Columns a clean text without colours takes in a terminal. */
export function columnsOf(text: string): number {
	if (isAscii(text)) return text.length;
	return graphemes(text).reduce((sum, each) => sum + widthOf(each), 0);
}

function widthOf(grapheme: string): number {
	if (invisible.test(grapheme)) return 0;
	return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1;
}

/**
 * Breaks text at spaces into lines of at most `width` columns. A longer word is broken too, but never an address: one
 * that is broken cannot be opened.
 */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(' ').flatMap((each) => breakWord(each, width))) {
		const columns = columnsOf(unstyled(word));
		if (used > 0 && used + 1 + columns > width) {
			lines.push(line);
			line = word;
			used = columns;
		} else {
			line = used > 0 ? `${line} ${word}` : word;
			used += columns + (used > 0 ? 1 : 0);
		}
	}
	return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
	const plain = unstyled(word);
	if (plain.includes('://') || columnsOf(plain) <= width) return [word];
	const parts: string[] = [];
	let part = '';
	let used = 0;
	for (const grapheme of graphemes(plain)) {
		const columns = widthOf(grapheme);
		if (used > 0 && used + columns > width) {
			parts.push(part);
			part = '';
			used = 0;
		}
		part += grapheme;
		used += columns;
	}
	return [...parts, part];
}

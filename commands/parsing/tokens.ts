import { clean } from '../../src/render/escape.js';

/** A word as it was typed, without its quotes. */
export interface Token {
	readonly text: string;
	/** All of it stood in quotes: it is what it says, never a name or a rule. */
	readonly quoted: boolean;
	/** Of `zone:Europe/London`: `zone`, in small letters; null where there is no colon or nothing before it. */
	readonly name: string | null;
	/** Of `zone:Europe/London`: `Europe/London`. */
	readonly value: string;
}

/** More than any chat lets a person type as a command. */
const longest = 10_000;

/** Characters that take no room and stand in pasted text: zero-width space, word joiner, soft hyphen. */
const unseen = /[\u00ad\u200b\u2060]/g;

const doubles = '"“”„‟«»';
const singles = "'‘’‚‛";
const endOfWord = /[\s?!.,;]/;

/**
 * Splits a line at its spaces, as a person means it: text in any kind of quotes is one word, links as Slack
 * rewrites them (`<https://…|text>`) are addresses, and punctuation after the last word is dropped.
 */
export function tokens(line: string): readonly Token[] {
	const text = clean(line.slice(0, longest)).replace(unseen, '');
	const found: Token[] = [];
	let i = 0;
	while (i < text.length) {
		if (text[i] === ' ') {
			i++;
			continue;
		}
		const word = readWord(text, i);
		i = word.end;
		const last = text.slice(i).trim() === '';
		const said = last && !word.quoted ? word.text.replace(/[\s?!.,;…]+$/, '') : word.text;
		if (said !== '') found.push(token(said, word.quoted));
	}
	return found;
}

function token(text: string, quoted: boolean): Token {
	const colon = quoted ? -1 : text.indexOf(':');
	return colon < 1
		? { text, quoted, name: null, value: text }
		: { text, quoted, name: text.slice(0, colon).toLowerCase(), value: text.slice(colon + 1) };
}

function readWord(text: string, start: number): { text: string; quoted: boolean; end: number } {
	let word = '';
	let i = start;
	while (i < text.length && text[i] !== ' ') {
		const fresh = i === start || text[i - 1] === ':';
		const bracket = fresh ? readBrackets(text, i) : null;
		const quote = fresh ? readQuotes(text, i) : null;
		const whole = bracket ?? quote;
		if (whole === null) {
			// A quotation mark that nothing closes means nothing.
			if (!doubles.includes(text[i] as string)) word += text[i];
			i++;
			continue;
		}
		const alone = i === start && (text[whole.end] === undefined || endOfWord.test(text[whole.end] as string));
		if (alone && quote !== null)
			return { text: whole.text.trim(), quoted: true, end: pastPunctuation(text, whole.end) };
		word += whole.text;
		i = whole.end;
	}
	return { text: word, quoted: false, end: i };
}

function pastPunctuation(text: string, from: number): number {
	let i = from;
	while (i < text.length && text[i] !== ' ') i++;
	return i;
}

interface Piece {
	readonly text: string;
	readonly end: number;
}

/** What stands between a quotation mark here and one of its kind that ends a word; null when there is none. */
function readQuotes(text: string, start: number): Piece | null {
	const mark = text[start] as string;
	const kind = doubles.includes(mark) ? doubles : singles.includes(mark) ? singles : null;
	if (kind === null) return null;
	for (let i = start + 1; i < text.length; i++) {
		const next = text[i + 1];
		if (kind.includes(text[i] as string) && (next === undefined || endOfWord.test(next))) {
			return { text: text.slice(start + 1, i), end: i + 1 };
		}
	}
	return null;
}

/** `<https://…|text>` is its address; other brackets (a channel, a role) stay as they are, in one piece. */
function readBrackets(text: string, start: number): Piece | null {
	if (text[start] !== '<') return null;
	const close = text.indexOf('>', start);
	if (close < 0) return null;
	const inside = text.slice(start + 1, close);
	const address = /^[a-z]+:\/\/[^|]+/i.exec(inside)?.[0];
	return address === undefined
		? { text: text.slice(start, close + 1), end: close + 1 }
		: { text: address.trim().replaceAll('&amp;', '&'), end: close + 1 };
}

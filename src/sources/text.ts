import { own } from '../domain/own.js';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Controls and line breaks become spaces; lone surrogates and everything that turns the reading direction goes. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const unwanted = /[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from outside in one clean line of at most `max` graphemes; a cut ends in "…". Escaping is the renderer's. */
export function cleanText(text: string, max: number): string {
	// A grapheme may carry any number of marks: the code units are bounded too.
	const bounded = text.slice(0, max * 16);
	const line = bounded.replace(breaks, ' ').replace(unwanted, '').replace(/\s+/g, ' ').trim();
	// Never more graphemes than code units.
	if (line.length <= max) return line;
	const kept = [...graphemes.segment(line)].slice(0, max + 1);
	if (kept.length <= max) return line;
	return `${kept
		.slice(0, max - 1)
		.map((each) => each.segment)
		.join('')
		.trimEnd()}…`;
}

/** What a petition is called whose platform gives it no title: by its id, in words where the id is made of words. */
export function untitled(id: string): string {
	return /^(?=.*\d)[\da-f-]+$/i.test(id) ? `untitled petition ${id}` : id.replaceAll('-', ' ');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a piece of HTML, for a summary: tags go, the commonest entities are resolved. Still text, never markup. */
export function wordsOfHtml(html: string): string {
	const words = html.replace(/<[^>]*>/g, ' ');
	return words.replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, number: string | undefined, name: string | undefined) =>
		number === undefined ? (own(entities, name?.toLowerCase() ?? '') ?? whole) : String.fromCodePoint(Number(number)),
	);
}

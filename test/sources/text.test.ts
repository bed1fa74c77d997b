import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, untitled, wordsOfHtml } from '../../src/sources/text.js';

const segmenter = new Intl.Segmenter('und');
const graphemes = (text: string) => [...segmenter.segment(text)].length;
/** Any code unit, lone surrogates included. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('cleanText', () => {
	it.each([
		['plain', 'plain'],
		['  two\r\n\tlines  ', 'two lines'],
		['a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
		['nul\u0000l', 'nul l'],
		['lone \ud83d end', 'lone end'],
		['family 👩‍👩‍👧', 'family 👩‍👩‍👧'],
		['می‌خواهم', 'می‌خواهم'],
	])('%j', (text, clean) => {
		expect(cleanText(text, 100)).toBe(clean);
	});

	it('cuts on a grapheme and says so', () => {
		expect(cleanText('abcdef', 6)).toBe('abcdef');
		expect(cleanText('abcdefg', 6)).toBe('abcde…');
		expect(cleanText('👍🏽'.repeat(7), 3)).toBe('👍🏽👍🏽…');
		expect(cleanText('👍🏽'.repeat(3), 3)).toBe('👍🏽👍🏽👍🏽');
		expect(cleanText(`ab ${'c'.repeat(9)}`, 4)).toBe('ab…');
	});

	it('bounds what one grapheme may carry', () => {
		expect(cleanText(`a${'\u0301'.repeat(100_000)}`, 10).length).toBeLessThanOrEqual(160);
	});

	it('never leaves a control, a turn of direction or more than asked for', () => {
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (text, max) => {
				const clean = cleanText(text, max);
				expect(graphemes(clean)).toBeLessThanOrEqual(max);
				expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
				expect(cleanText(clean, max)).toBe(clean);
			}),
		);
	});
});

describe('wordsOfHtml', () => {
	it.each([
		['<p>By <b>us</b></p><p>Then</p>', ' By  us   Then '],
		['a &amp; b &lt;c&gt; &#39;d&#39; &nbsp;&unknown;', "a & b <c> 'd'  &unknown;"],
	])('%s', (html, words) => {
		expect(wordsOfHtml(html)).toBe(words);
	});
});

describe('a petition without a title', () => {
	it.each([
		['722903', 'untitled petition 722903'],
		['511da0556ce61c8522000016', 'untitled petition 511da0556ce61c8522000016'],
		['3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'untitled petition 3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
		['save-the-bees', 'save the bees'],
		['bees', 'bees'],
		['free-steven-avery-2016', 'free steven avery 2016'],
	])('%s is called %s', (id, title) => {
		expect(untitled(id)).toBe(title);
	});
});

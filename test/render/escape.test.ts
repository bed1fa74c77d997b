import { describe, expect, it } from 'vitest';
import {
	clean,
	cleanOutside,
	escapeDiscord,
	escapeDiscordStart,
	escapeSlack,
	escapeSlackStart,
	safeUrl,
} from '../../src/render/escape.js';

describe('clean', () => {
	it.each([
		['a colour', '\u001b[31mred\u001b[0m', 'red'],
		['a window title', '\u001b]0;pwned\u0007text', 'text'],
		['a hyperlink', '\u001b]8;;https://evil.example\u001b\\label\u001b]8;;\u001b\\', 'label'],
		['an unfinished sequence', 'a\u001b[31', 'a'],
		['an unfinished window title', 'a\u001b]0;kept', 'a0;kept'],
		['bells, backspaces and eight-bit controls', 'a\u0007\u0008\u009bb', 'a b'],
		['line breaks of every kind', 'a\r\nb\u2028c\u2029d\te', 'a b c d e'],
		['a right-to-left override', 'safe\u202egnp.exe', 'safegnp.exe'],
		['isolates', '\u2066a\u2069', 'a'],
		['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
	])('removes %s', (_what, text, expected) => {
		expect(clean(text)).toBe(expected);
	});

	it('keeps what people write', () => {
		const text = '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 عريضة للعفو 漢字 naïve';
		expect(clean(text)).toBe(text);
	});

	it('bounds the marks on one letter', () => {
		expect(clean(`a${'\u0301'.repeat(500)}b`)).toBe(`a${'\u0301'.repeat(8)}b`);
	});

	it('shows a dash where an outside text shows nothing', () => {
		expect(cleanOutside(' \u200b\t')).toBe('–');
	});
});

describe('Discord', () => {
	it.each([
		['@everyone', '@\u200beveryone'],
		['<@123>', '\\<@\u200b123\\>'],
		['**b** _i_ ~s~ `c` ||x||', '\\*\\*b\\*\\* \\_i\\_ \\~s\\~ \\`c\\` \\|\\|x\\|\\|'],
		['[a](https://b.example)', '\\[a\\](https\\://b.example)'],
		[':tada: at 12:30, so: yes', '\\:tada: at 12\\:30, so: yes'],
		['\\*', '\\\\\\*'],
	])('%s', (text, expected) => {
		expect(escapeDiscord(text)).toBe(expected);
	});

	it.each([
		['# big', '\\# big'],
		['- item', '\\- item'],
		['-# small', '\\-# small'],
		['1. one', '1\\. one'],
		['100,000 reached', '100,000 reached'],
	])('%s at the start of a line', (text, expected) => {
		expect(escapeDiscordStart(text)).toBe(expected);
	});
});

describe('Slack', () => {
	it.each([
		['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@\u200bU1&gt;'],
		['*b* _i_ ~s~ `c`', '∗b∗ ˍiˍ ∼s∼ ˋcˋ'],
		[':tada: 12:30', ':\u200btada: 12:30'],
		['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
	])('%s', (text, expected) => {
		expect(escapeSlack(text)).toBe(expected);
	});

	it('keeps an escaped > at the start of a line from quoting', () => {
		expect(escapeSlackStart('&gt; quote')).toBe('\u00ad&gt; quote');
	});
});

describe('safeUrl', () => {
	it.each([
		['http://plain.example', null],
		['javascript:alert(1)', null],
		['https://bank.example@evil.example/', null],
		['not an address', null],
		[null, null],
		[`https://a.example/${'x'.repeat(2_000)}`, null],
		['https://a.example/p?a=1&b=2#c', 'https://a.example/p?a=1&b=2#c'],
		['https://a.example/)|<@everyone>*_', 'https://a.example/%29%7c%3C%40everyone%3E%2a%5f'],
	])('%s', (url, expected) => {
		expect(safeUrl(url)).toBe(expected);
	});
});

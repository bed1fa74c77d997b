import { own } from '../domain/own.js';

/** No chat shows more of one text than this; anything longer is cut before it costs time. */
const longest = 5_000;

/** A grapheme with more marks than this is noise that would cover the lines around it. */
const excessMarks = /(\p{M}{8})\p{M}+/gu;

/** Whole terminal sequences, so that no half of one is left to read: strings (titles, hyperlinks), then all others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const sequences = /\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b\[[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

const breaks = /[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu;

/** Marks that turn the reading direction of what follows them, byte order marks and interlinear notes. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

const loneSurrogates = /\p{Cs}/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * One line of text that cannot steer what shows it: terminal sequences, controls, line breaks and direction marks are
 * gone. Joiners stay (emoji and several scripts need them). Leading and trailing space is kept as one space. A terminal
 * needs no more than this.
 */
export function clean(text: string): string {
	return text
		.slice(0, longest)
		.replace(sequences, '')
		.replace(breaks, ' ')
		.replace(turning, '')
		.replace(loneSurrogates, '\ufffd')
		.replace(excessMarks, '$1');
}

/** Text from outside in one clean line; a dash where nothing of it can be seen. */
export function cleanOutside(text: string): string {
	const line = clean(text).trim();
	return visible.test(line) ? line : '–';
}

/**
 * Discord's markdown, links, emoji names and mentions become the characters they are made of. A backslash before
 * punctuation shows the punctuation; mentions are parsed before markdown is, so `@` is parted from its word, too.
 */
export function escapeDiscord(text: string): string {
	return clean(text)
		.replace(/[\\*_~`|<>[\]]|:(?=\S)/g, '\\$&')
		.replaceAll('@', '@\u200b');
}

/**
 * For the inside of a code span, which only its own mark ends; a backslash would be shown there. It is copied, so
 * nothing invisible is put in but where a mention of everybody, or of an id, would stand.
 */
export function escapeDiscordCode(text: string): string {
	return clean(text)
		.replaceAll('`', '')
		.replace(/@(?=everyone|here)|<(?=[@#!&:]|\/[^<>]*:\d)/gi, '$&\u200b');
}

/** The same for Slack, where a code span still has its three escapes, and nothing else is markup. */
export function escapeSlackCode(text: string): string {
	return clean(text)
		.replaceAll('`', '')
		.replace(/[&<>]/g, (mark) => own(slackMarks, mark) as string)
		.replace(/@(?=everyone|here|channel)/gi, '$&\u200b');
}

/** Marks that are markup only at the start of a line: headings, lists, small print. */
export function escapeDiscordStart(line: string): string {
	return line.replace(/^\s*(?=[-+#])/, '$&\\').replace(/^(\s*\d+)(?=[.)])/, '$1\\');
}

/** Slack has no escape for its formatting marks: the nearest look-alike is the only certain way to show them. */
const slackMarks: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'*': '∗',
	_: 'ˍ',
	'~': '∼',
	'`': 'ˋ',
	'@': '@\u200b',
};

export function escapeSlack(text: string): string {
	return clean(text)
		.replace(/[&<>*_~`@]/g, (mark) => own(slackMarks, mark) as string)
		.replace(/:(?=[\w+'-]+:)/g, ':\u200b');
}

/** An escaped `>` still makes a quotation at the start of a line; an invisible hyphen before it does not. */
export function escapeSlackStart(line: string): string {
	return line.replace(/^\s*(?=&gt;)/, '$&\u00ad');
}

/**
 * The address as it may stand in any markup, or null when it is not a plain https address: another scheme, a user
 * name before the host (it reads like another host), or no address at all.
 */
export function safeUrl(url: string | null | undefined): string | null {
	if (typeof url !== 'string' || !URL.canParse(url)) return null;
	const { protocol, username, password, href } = new URL(url);
	if (protocol !== 'https:' || username !== '' || password !== '' || href.length > 1_000) return null;
	return href.replace(/[()<>|*_~`@\\[\]"'\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

import { dayStart } from '../../src/domain/day-rules.js';
import { parseCount, parseSpan } from '../../src/domain/milestones/parameters.js';
import { own } from '../../src/domain/own.js';
import type { ReminderWish } from '../../src/domain/reminders/reminder.js';
import { hour } from '../../src/domain/time.js';

/** What somebody typed, and the name before it, if there was one; null when it is none of what can be waited for. */
export interface TypedWish {
	readonly wish: ReminderWish;
	readonly name: string | null;
}

const number = String.raw`\d[\d.,_'’ \u00a0\u202f]*\d?\s*[km]?`;
const atCount = new RegExp(
	String.raw`^(?:(.*?)\s)??(?:(?:at|when (?:it )?(?:reaches|has|gets to|hits|is at)|once (?:it )?(?:reaches|has)|reaches)\s+)?(${number})(?:\s+(?:signatures?|signed|people|names))?$`,
	'i',
);
const beforeEnd =
	/^(?:(.*?)\s)??((?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|ten|half an?)\s*(?:[a-z]+))\s+(?:before|until|to|ahead of)(?:\s+(?:the|its|it|signing))*\s*(?:end|ends|deadline|closes?|closing|last day)?$/i;
const answered =
	/^(?:(.*?)\s)??(?:when(?:ever)?|once|if|as soon as|on|at)?\s*(?:it is|it's|it gets|there is|there's|they|it was|the)?\s*(?:an |the )?(?:answered|answers?|responded(?: to)?|responds?|response|reply|replied)$/i;

const words: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	ten: 10,
};

/** "at 100,000", "a day before the end", "when answered"; a name may stand before. Pure. */
export function parseReminder(typed: string): TypedWish | null {
	const text = typed
		.trim()
		.replaceAll(/\s+/g, ' ')
		.replace(/^(?:me|of|about)\s+/i, '')
		.slice(0, 300);
	return ofDay(text) ?? ofEnd(text) ?? ofAnswer(text) ?? ofCount(text);
}

/** A day that an answer about the law gave, and where: what stands there is a button's. */
function ofDay(text: string): TypedWish | null {
	const [, day, place] = /^on (\d{4}-\d{2}-\d{2}) for ([\p{L}][\p{L} .-]{1,40})$/u.exec(text) ?? [];
	const at = day === undefined ? null : dayStart(day, 'UTC');
	if (at === null || place === undefined) return null;
	// At noon everywhere it is that day, or nearly so.
	return { wish: { kind: 'day', at: at + 12 * hour, place }, name: null };
}

function ofCount(text: string): TypedWish | null {
	const [, name, typed] = atCount.exec(text) ?? [];
	if (typed === undefined) return null;
	const count = wholeNumber(typed);
	return count === null ? null : { wish: { kind: 'count', count }, name: nameOf(name) };
}

/** `100,000`, `100 000`, `100.000`, `100k`, `1.5m`. */
function wholeNumber(typed: string): number | null {
	const text = typed.trim().replaceAll(/[\s'’_\u00a0\u202f]/g, '');
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
	return parseCount(grouped ? text.replaceAll(/[.,]/g, '') : text);
}

function ofEnd(text: string): TypedWish | null {
	const [, name, typed] = beforeEnd.exec(text) ?? [];
	if (typed === undefined) return null;
	const before = spanOf(typed);
	return before === null ? null : { wish: { kind: 'deadline', before }, name: nameOf(name) };
}

function spanOf(typed: string): number | null {
	const text = typed
		.toLowerCase()
		.replace(/^half an?\s+hour$/, '30m')
		.replace(/^an?\s+/, '1 ');
	const [first = '', ...rest] = text.split(' ');
	const amount = own(words, first);
	return parseSpan(amount === undefined ? text : [String(amount), ...rest].join(' '));
}

function ofAnswer(text: string): TypedWish | null {
	const [whole, name] = answered.exec(text) ?? [];
	return whole === undefined ? null : { wish: { kind: 'answer' }, name: nameOf(name) };
}

function nameOf(typed: string | undefined): string | null {
	const name =
		typed
			?.trim()
			.replace(/^(?:of|about|for)\s+/i, '')
			.replace(/[,:]$/, '') ?? '';
	return name === '' ? null : name;
}

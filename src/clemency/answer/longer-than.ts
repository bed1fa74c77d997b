import { own } from '../../domain/own.js';
import type { Truth } from './first-word.js';

const numbers: Readonly<Record<string, number>> = {
	...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
	...{ twelve: 12, eighteen: 18, several: 3, couple: 2 },
};
const number = '(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|several)';
const units = '(months?|years?)';
const spans = new RegExp(`\\b${number} to ${number} ${units}\\b`, 'i');
const single = new RegExp(`\\b${number} ${units}\\b`, 'i');

const inMonths = (count: string, unit: string) =>
	(own(numbers, count.toLowerCase()) ?? Number(count)) * (unit.toLowerCase().startsWith('year') ? 12 : 1);

/** Whether what a sentence says of a duration is more, or less, than the time that is asked about; null where it is not plain. */
export function longerThan(asked: string, says: string): Truth | null {
	const isMore = /\b(?:more than|longer than|over|at least|really)\b/.test(asked);
	const isLess = /\b(?:less than|within|under|in less|inside)\b/.test(asked);
	const [, count, unit] = single.exec(asked) ?? [];
	if (isMore === isLess || count === undefined || unit === undefined) return null;
	const than = inMonths(count, unit);
	const [least, most] = rangeOf(says.replace(/\b(?:twice|once|(?:at least )?\w+ times) a year\b/gi, ''));
	if (least === null && most === null) return null;
	if (least !== null && least > than) return isMore ? 'yes' : 'no';
	if (most !== null && most <= than) return isMore ? 'no' : 'yes';
	return 'depends';
}

/** The least and the most of it in months, as far as the sentence says them. */
function rangeOf(says: string): readonly [number | null, number | null] {
	const span = spans.exec(says);
	if (span !== null) {
		const [, from, to, unit] = span as unknown as readonly [string, string, string, string];
		return [inMonths(from, unit), /\bsometimes longer\b/.test(says) ? null : inMonths(to, unit)];
	}
	const one = single.exec(says);
	if (one === null) return [null, null];
	const [, count, unit] = one as unknown as readonly [string, string, string];
	const months = inMonths(count, unit);
	if (/\bwell over\b/.test(says)) return [months + 1, null];
	if (/\bat least\b|\bor longer\b|\bseveral\b/i.test(says)) return [months, null];
	if (/\buntil the hearing\b/.test(says)) return [months, null];
	// About a year may be a little more than one.
	return /\bup to\b/i.test(says)
		? [null, months]
		: /\babout\b/i.test(says)
			? [months * 0.9, months * 1.1]
			: [null, null];
}

import { matchesOf } from './phrases.js';
import { monthNames, numberWords, seasons, tens } from './tables/dates.js';

/** A day somebody told, and where it stands in the text. */
export interface Dated {
	readonly start: number;
	readonly end: number;
	/** As exactly as it was told: `2019`, `2019-06`. */
	readonly day: string;
	/** A time that goes on until today: "six years", which is a day only beside what it began with. */
	readonly lasting: boolean;
}

const month = monthNames
	.map((name) => `${name.slice(0, 3)}${name.length > 3 ? `(?:${name.slice(3)})?` : ''}`)
	.join('|');
const months = `(?:${month}|sept)`;
const year = '(?:19|20)\\d\\d';
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const monthNumber = '(?:0?[1-9]|1[0-2])';
const count = '\\d{1,2}';
const years = '(?:years?|yrs?|yr|ys)';
const monthsUnit = '(?:months?|mos?|mths?)';
const span = `(?:(?<years>${count})(?: full| whole| long)? ${years}(?:(?: and)? (?<more>${count}) ${monthsUnit}| and a (?<half>half))?|(?<months>${count}) ${monthsUnit}|(?<weeks>${count}) (?:weeks?|wks?)|(?<decades>${count}) decades?)`;
/** What may be a month's name stands for one only where a number or one of these is beside it. */
const inMonth = '(?:in|since|last|this|around|early|late|mid|of|back in|during|by) ';

/** The surest first: where two overlap the upper one counts. */
const forms: readonly RegExp[] = [
	`\\b(?:${dayOfMonth} (?:of )?)?(?<month>${months})(?: of)?(?: ${dayOfMonth})?(?: of)? (?<year>${year})\\b`,
	`\\b(?<year>${year}) (?<number>0[1-9]|1[0-2])(?: ${dayOfMonth})?\\b(?! (?:${years}|${monthsUnit}))`,
	`\\b(?<number>${monthNumber}) ${dayOfMonth} (?<year>${year}|[0-2]\\d)\\b(?! (?:${years}|${monthsUnit}))`,
	`\\b(?<number>${monthNumber}) (?<year>${year})\\b`,
	`\\b(?<season>spring|summer|fall|autumn|winter) (?:of )?(?<year>${year})\\b`,
	`\\b${span} (?:ago|back)\\b`,
	`\\b${span}(?:(?: and)? (?:ago|in|now|out|clean|done))* since\\b`,
	`\\b(?<year>${year})s?\\b(?! (?:dollars|bucks|people|miles|hours|pounds))`,
	`\\b(?:in|since|back in|around) (?<short>[0]\\d)\\b`,
	`\\b(?:last|this past|this) (?<season>spring|summer|fall|autumn|winter)\\b`,
	`\\b${inMonth}(?:${dayOfMonth} )?(?<month>${months})\\b(?! (?:i|we|he|she|they|you|it|the|my|be|not)\\b)`,
	'\\b(?<near>last|this) (?<unit>month|year|week)\\b',
	'\\b(?<near>yesterday|today)\\b',
	`\\b(?<lasting>)${span}\\b`,
].map((form) => new RegExp(form, 'g'));

/** Every day in a text of small letters, in its order. `today` = `YYYY-MM-DD`, for "ten years ago". */
export function datesIn(text: string, today: string): readonly Dated[] {
	const found: Dated[] = [];
	const taken = new Uint8Array(text.length + 1);
	for (const form of forms)
		for (const match of matchesOf(form, text)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (taken.subarray(start, end).includes(1)) continue;
			const said = match.groups ?? {};
			const day = dayOf(said, today);
			if (day === null) continue;
			taken.fill(1, start, end);
			found.push({ start, end, day, lasting: said['lasting'] !== undefined });
		}
	const inOrder = found.sort((a, b) => a.start - b.start);
	return inOrder.filter((date, i) => !isToldAnew(text, date, inOrder[i + 1]));
}

/** "Ten years since the sentence was done in 2014": the year says when it was, the years were counted by hand. */
function isToldAnew(text: string, date: Dated, next: Dated | undefined): boolean {
	if (next === undefined || next.lasting || !/\b(?:since|ago)$/.test(text.slice(date.start, date.end))) return false;
	const gap = text.slice(date.end, next.start);
	const words = gap.split(' ').filter((word) => word !== '').length;
	const most = text.slice(date.start, date.end).endsWith('since') ? 8 : 1;
	return (
		!/[.,]|\b(?:and|but|since|ago)\b/.test(gap) &&
		words <= most &&
		/^(?:19|20)\d\d|^[a-z]+ (?:19|20)\d\d/.test(text.slice(next.start, next.end))
	);
}

const beforeUnit = `(?= (?:full |whole |long )?(?:${years}|${monthsUnit}|weeks?|decades?)\\b)`;
const numbers = numberWords.slice(1).join('|');
const fromTwenty = new RegExp(`\\b(${tens.join('|')})(?: (${numbers}))?${beforeUnit}`, 'g');
const belowTwenty = new RegExp(`\\b(?:${numbers})${beforeUnit}`, 'g');
const couple = new RegExp(`\\b(?:a )?couple(?: of)?${beforeUnit}`, 'g');

/** Numbers in words before a unit of time become figures: "twenty five years ago", "a couple of months". */
export function withFigures(text: string): string {
	return text
		.replace(fromTwenty, (_, ten: string, one?: string) =>
			String((tens.indexOf(ten) + 2) * 10 + (one === undefined ? 0 : numberWords.indexOf(one))),
		)
		.replace(belowTwenty, (word) => String(numberWords.indexOf(word)))
		.replace(couple, '2')
		.replace(/\bhalf (?:a|an) year\b/g, '6 months')
		.replace(/\b(?:a|an)(?= (?:year|month|week|decade) (?:ago|back|since)\b)/g, '1');
}

type Said = Readonly<Record<string, string | undefined>>;

function dayOf(said: Said, today: string): string | null {
	const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
	const thisYear = Math.floor(now / 12);
	if (said['short'] !== undefined) return `20${said['short']}`;
	if (said['year'] !== undefined) return named(said, said['year'].length === 2 ? `20${said['year']}` : said['year']);
	if (said['month'] !== undefined) {
		// The last one there was.
		const number = numberOf(said['month']);
		const last = thisYear * 12 + number - 1;
		return monthOf(last > now ? last - 12 : last);
	}
	if (said['season'] !== undefined) return String(thisYear - (now % 12 >= (seasons[said['season']] ?? 0) ? 0 : 1));
	if (said['near'] === 'yesterday' || said['near'] === 'today') return monthOf(now);
	if (said['unit'] === 'year') return String(thisYear - (said['near'] === 'last' ? 1 : 0));
	if (said['unit'] === 'month') return monthOf(now - (said['near'] === 'last' ? 1 : 0));
	if (said['unit'] === 'week') return monthOf(now);
	return before(said, now);
}

/** So long before this month: a year where whole years were told, else a month. */
function before(said: Said, now: number): string | null {
	const number = (name: string) => Number(said[name] ?? 0);
	if (said['weeks'] !== undefined) return monthOf(now - Math.round(number('weeks') / 4.35));
	if (said['months'] !== undefined) return monthOf(now - number('months'));
	const all = (number('years') + number('decades') * 10) * 12;
	if (all === 0) return null;
	if (said['half'] !== undefined) return monthOf(now - all - 6);
	return said['more'] === undefined ? String(Math.floor((now - all) / 12)) : monthOf(now - all - number('more'));
}

function named(said: Said, year: string): string {
	const number = said['number'] === undefined ? numberOf(said['month'] ?? '') : Number(said['number']);
	return number === 0 ? year : `${year}-${String(number).padStart(2, '0')}`;
}

/** 1 to 12; 0 for what is no month. */
const numberOf = (name: string) => monthNames.findIndex((each) => name !== '' && each.startsWith(name.slice(0, 3))) + 1;

/** A month by its number since the year 0. */
const monthOf = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

import { Temporal } from 'temporal-polyfill';
import { parseSpan } from '../../src/domain/milestones/parameters.js';
import type { Instant } from '../../src/domain/petition.js';

/** Whether a time to come or one that has been is meant: "friday" is the next one or the last one. */
export type Direction = 'coming' | 'past';

type Days = Temporal.PlainDate;

/**
 * A moment as people type it: `3d`, `in 2 hours`, `2 days ago`, `tomorrow 9:00`, `friday`, `18:30`, `5 march`,
 * `2026-12-24`, `2026-12-24T18:00Z`, `<t:1453179600>`. Words and wall times are in `zone`. A day alone begins when
 * it is to come, and ends when it has been. Null when it is none of these.
 */
export function parseWhen(typed: string, direction: Direction, now: Instant, zone: string): Instant | null {
	const text = typed
		.trim()
		.toLowerCase()
		.replace(/^(?:(?:until|till|for|in|on|at)\s+)+/, '')
		.replaceAll(/\s+/g, ' ')
		.slice(0, 100);
	if (text === 'now') return now;
	return stamp(text) ?? iso(text) ?? length(text, direction, now) ?? words(text, direction, now, zone);
}

/** A time stamp as Discord shows it in its source. */
function stamp(text: string): Instant | null {
	const seconds = /^<t:(-?\d{1,12})(?::\w)?>$/.exec(text)?.[1];
	return seconds === undefined ? null : Number(seconds) * 1000;
}

/** An instant with its own offset needs no zone. */
function iso(text: string): Instant | null {
	if (!/^\d{4}-\d{2}-\d{2}[t ].*(z|[+-]\d{2}(:?\d{2})?)$/.test(text)) return null;
	return attempt(() => Temporal.Instant.from(text.toUpperCase().replace(' ', 'T')).epochMilliseconds);
}

function length(text: string, direction: Direction, now: Instant): Instant | null {
	const back = direction === 'past' || text.endsWith(' ago');
	const said = text
		.replace(/ ago$/, '')
		.replaceAll(/\ban?\s/g, '1 ')
		.replaceAll(/,|\band\b/g, ' ');
	const spans = (said.match(/\d+(?:\.\d+)?\s*[a-z]+/g) ?? []).map((part) => parseSpan(part));
	const rest = said.replaceAll(/\d+(?:\.\d+)?\s*[a-z]+/g, '').trim();
	if (spans.length === 0 || spans.includes(null) || rest !== '') return null;
	const sum = spans.reduce<number>((all, span) => all + (span ?? 0), 0);
	return back ? now - sum : now + sum;
}

function words(text: string, direction: Direction, now: Instant, zone: string): Instant | null {
	const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
	const today = local.toPlainDate();
	const clock = clockIn(text);
	const dayText =
		clock === null
			? text
			: text
					.replace(clock.typed, '')
					.replace(/\bat\s*$|(?<=\d)t\s*$|,\s*$/, '')
					.trim();
	const time = clock?.time ?? null;
	if (dayText === '') return time === null ? null : clockAlone(time, direction, local);
	const day = dayOf(dayText, direction, today);
	if (day === null) return null;
	if (time !== null) return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
	if (direction === 'coming') return day.toZonedDateTime(zone).epochMilliseconds;
	const end = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
	return day.equals(today) ? now : end;
}

/** The next such hour, or the last one. */
function clockAlone(time: Temporal.PlainTime, direction: Direction, local: Temporal.ZonedDateTime): Instant {
	const today = local.withPlainTime(time);
	const passed = Temporal.ZonedDateTime.compare(today, local) <= 0;
	if (direction === 'coming') return (passed ? today.add({ days: 1 }) : today).epochMilliseconds;
	return (passed ? today : today.subtract({ days: 1 })).epochMilliseconds;
}

/** `9:00`, `18.30`, `9am`, `noon` at the end of a text. */
export function clockIn(text: string): { readonly typed: string; readonly time: Temporal.PlainTime } | null {
	const named = /(?:^|\s)(noon|midnight)$/.exec(text);
	if (named !== null) return { typed: named[1] as string, time: new Temporal.PlainTime(named[1] === 'noon' ? 12 : 0) };
	const found = /(?:^|[\st])((\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(am|pm)?)$/.exec(text);
	const [, typed, hours, minutes, half] = found ?? [];
	if (typed === undefined || (minutes === undefined && half === undefined)) return null;
	const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
	const time = attempt(() => Temporal.PlainTime.from({ hour, minute: Number(minutes ?? 0) }, { overflow: 'reject' }));
	return time === null ? null : { typed, time };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(text: string, direction: Direction, today: Days): Days | null {
	if (text === 'today') return today;
	if (text === 'tomorrow') return today.add({ days: 1 });
	if (text === 'yesterday') return today.subtract({ days: 1 });
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return attempt(() => Temporal.PlainDate.from(text));
	return weekday(text, direction, today) ?? dayOfMonth(text, direction, today);
}

function weekday(text: string, direction: Direction, today: Days): Days | null {
	const name = text.replace(/^(next|last|this)\s+/, '');
	const number = name.length < 3 ? 0 : weekdays.findIndex((each) => each.startsWith(name)) + 1;
	if (number === 0) return null;
	const ahead = (number - today.dayOfWeek + 7) % 7 || 7;
	return direction === 'coming' ? today.add({ days: ahead }) : today.subtract({ days: 7 - (ahead % 7) });
}

/** `5 march`, `march 5`, `5 mar 2027`; without a year the next such day, or the last one. */
function dayOfMonth(text: string, direction: Direction, today: Days): Days | null {
	const found = /^(?:(\d{1,2})\.? ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2}))(?:,? (\d{4}))?$/.exec(text);
	if (found === null) return null;
	const [, before, name = found[3], , after, year] = found;
	const month = months.indexOf((name ?? '').slice(0, 3)) + 1;
	const on = (inYear: number) =>
		attempt(() =>
			Temporal.PlainDate.from({ year: inYear, month, day: Number(before ?? after) }, { overflow: 'reject' }),
		);
	if (month === 0) return null;
	if (year !== undefined) return on(Number(year));
	const day = on(today.year);
	if (day === null) return null;
	const order = Temporal.PlainDate.compare(day, today);
	if (direction === 'coming' && order < 0) return on(today.year + 1);
	return direction === 'past' && order > 0 ? on(today.year - 1) : day;
}

function attempt<T>(work: () => T): T | null {
	try {
		return work();
	} catch {
		return null;
	}
}

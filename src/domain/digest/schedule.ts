import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../petition.js';

/** When a channel's digest comes: on these days of the week (1 = Monday), so many minutes after local midnight. */
export interface DigestSchedule {
	/** Ascending, at least one. */
	readonly days: readonly number[];
	readonly minute: number;
}

/** Names of the days as they are typed, Monday first. */
export const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** Somebody who names no hour means the morning. */
const usualMinute = 9 * 60;

/** `daily at 9:00`, `weekly on friday 18:30`, `mon, wed and fri at 8am`, `weekdays`; null when it is none of these. */
export function parseDigestSchedule(typed: string): DigestSchedule | null {
	const words = typed
		.toLowerCase()
		.replaceAll(/[,;&]|\b(?:on|at|and|every|each|the)\b/g, ' ')
		.replaceAll(/(\d)\s+([ap]m)\b/g, '$1$2')
		.split(/\s+/)
		.filter((word) => word !== '');
	const days = new Set<number>();
	let minute: number | null = null;
	let weekly = false;
	for (const word of words) {
		const named = daysNamed(word);
		const clock = minuteOf(word);
		if (word === 'weekly' || word === 'week') weekly = true;
		else if (named !== null) for (const day of named) days.add(day);
		else if (clock !== null && minute === null) minute = clock;
		else return null;
	}
	if (words.length === 0 || (weekly && days.size > 1)) return null;
	// A week's digest without a day comes when the week begins.
	const chosen = days.size > 0 ? [...days].sort() : weekly ? [1] : everyDay;
	return { days: chosen, minute: minute ?? usualMinute };
}

/** In one spelling that is read again: `daily 09:00`, `monday thursday 08:30`. */
export function printDigestSchedule({ days, minute }: DigestSchedule): string {
	const named = days.length === everyDay.length ? 'daily' : days.map((day) => dayNames[day - 1]).join(' ');
	return `${named} ${printMinute(minute)}`;
}

function daysNamed(word: string): readonly number[] | null {
	if (word === 'daily' || word === 'day') return everyDay;
	if (word === 'weekdays' || word === 'workdays') return [1, 2, 3, 4, 5];
	if (word === 'weekends' || word === 'weekend') return [6, 7];
	const name = word.replace(/s$/, '');
	const day = name.length < 3 ? -1 : dayNames.findIndex((each) => each.startsWith(name));
	return day < 0 ? null : [day + 1];
}

function minuteOf(word: string): number | null {
	if (word === 'noon') return 12 * 60;
	if (word === 'midnight') return 0;
	const [whole, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(word) ?? [];
	const hour = Number(hours);
	if (whole === undefined || Number(minutes) > 59 || hour > (half === undefined ? 23 : 12)) return null;
	if (half !== undefined && hour === 0) return null;
	return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minutes);
}

/** `9:00`, as a clock on the wall shows it. */
export function printMinute(minute: number): string {
	return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The first time it comes after a moment. An hour that is skipped on that day comes when the clock has gone forward; of an hour that comes twice it is the first. */
export function nextDigestAfter(schedule: DigestSchedule, zone: string, after: Instant): Instant {
	const today = dateOf(after, zone);
	for (let ahead = -1; ; ahead++) {
		const at = occurrence(schedule, zone, today.add({ days: ahead }));
		if (at !== null && at > after) return at;
	}
}

/** The last time it was due in (`after`, `until`]; null where it was not. */
export function lastDigestIn(schedule: DigestSchedule, zone: string, after: Instant, until: Instant): Instant | null {
	const today = dateOf(until, zone);
	for (let back = -1; back <= 8; back++) {
		const at = occurrence(schedule, zone, today.subtract({ days: back }));
		if (at !== null && at <= until) return at > after ? at : null;
	}
	return null;
}

function occurrence({ days, minute }: DigestSchedule, zone: string, date: Temporal.PlainDate): Instant | null {
	if (!days.includes(date.dayOfWeek)) return null;
	const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
	return date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

function dateOf(at: Instant, zone: string): Temporal.PlainDate {
	return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

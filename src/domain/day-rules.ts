import { Temporal } from 'temporal-polyfill';
import type { Instant } from './petition.js';

/*
 * Day rules count calendar days in the platform's zone, not 24-hour steps: summer time makes days of 23 and
 * 25 hours, and "within 60 days of 5 January in Washington" ends with the 5th of March there.
 */

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** Whether the zone is one this machine knows (IANA name). */
export function isZone(zone: string): boolean {
	try {
		zoned(0, zone);
		return true;
	} catch {
		return false;
	}
}

/** The calendar day, `YYYY-MM-DD`, of an instant in a zone. */
export function dayOf(at: Instant, zone: string): string {
	return zoned(at, zone).toPlainDate().toString();
}

export function startOfDay(at: Instant, zone: string): Instant {
	return zoned(at, zone).startOfDay().epochMilliseconds;
}

/** The last millisecond of the day. */
export function endOfDay(at: Instant, zone: string): Instant {
	return zoned(at, zone).startOfDay().add({ days: 1 }).epochMilliseconds - 1;
}

/** The same local time `days` calendar days later. */
export function addDays(at: Instant, days: number, zone: string): Instant {
	return zoned(at, zone).add({ days }).epochMilliseconds;
}

/** The last millisecond of the calendar day that is `days` days after the day of `at`. */
export function endOfDayAfter(at: Instant, days: number, zone: string): Instant {
	return endOfDay(addDays(startOfDay(at, zone), days, zone), zone);
}

/** The last millisecond of the day `months` months after the day of `at`; a month without that day ends with its last. */
export function endOfDayAfterMonths(at: Instant, months: number, zone: string): Instant {
	return endOfDay(zoned(at, zone).startOfDay().add({ months }).epochMilliseconds, zone);
}

/** Calendar days from the day of `from` to the day of `to`; negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant, zone: string): number {
	return zoned(from, zone).toPlainDate().until(zoned(to, zone).toPlainDate(), { largestUnit: 'days' }).days;
}

/** First millisecond of a `YYYY-MM-DD` day in a zone; null when it is not a day. */
export function dayStart(day: string, zone: string): Instant | null {
	try {
		return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
	} catch {
		return null;
	}
}

/** The instant of local wall time `minutes` after midnight on the day of `at`; a skipped hour moves forward, a doubled one is its first. */
export function atMinutes(at: Instant, minutes: number, zone: string): Instant {
	const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
	return zoned(at, zone).toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** Minutes after local midnight. */
export function minutesOfDay(at: Instant, zone: string): number {
	const local = zoned(at, zone);
	return local.hour * 60 + local.minute;
}

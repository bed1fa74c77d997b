import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../domain/day-rules.js';
import type { Instant } from '../domain/petition.js';
import { safeUrl } from '../render/escape.js';

/** One date in a calendar. */
export interface CalendarEntry {
	/** The same for the same thing, also when its date moves: a calendar that has it moves it. */
	readonly id: string;
	/** One line of plain text. */
	readonly title: string;
	readonly at: Instant;
	readonly dayKnown: boolean;
	readonly zone: string;
	readonly url: string | null;
}

/**
 * A calendar as a file (RFC 5545). The same dates give the same file.
 *
 * @param madeAt in the petitions' time: when what is in it was looked at
 */
export function calendarFile(title: string, entries: readonly CalendarEntry[], madeAt: Instant): string {
	const calendar = ical({
		name: title,
		method: ICalCalendarMethod.PUBLISH,
		prodId: '//Milepost//Dates//EN',
		ttl: 3_600,
	});
	const stamp = Temporal.Instant.fromEpochMilliseconds(madeAt);
	for (const { id, title: summary, at, dayKnown, zone, url } of entries) {
		const address = url === null ? null : safeUrl(url);
		const when = dayKnown
			? { start: Temporal.PlainDate.from(dayOf(at, zone)), allDay: true }
			: { start: Temporal.Instant.fromEpochMilliseconds(at).toString() };
		calendar.createEvent({
			...{ id: `${id}@milepost`, summary, stamp: stamp.toString(), ...when },
			// The library writes a comma as if an address were text.
			...(address === null ? {} : { url: address.replaceAll(',', '%2C').replaceAll(';', '%3B') }),
		});
	}
	return `${calendar.toString()}\r\n`;
}

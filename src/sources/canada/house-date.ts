import { Temporal } from 'temporal-polyfill';
import { own } from '../../domain/own.js';
import type { Instant, Moment } from '../../domain/petition.js';

export const zone = 'America/Toronto';

const months: Readonly<Record<string, number>> = {
	january: 1,
	february: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	october: 10,
	november: 11,
	december: 12,
};
const form = /([A-Z][a-z]+) (\d{1,2}), (\d{4})(?:, at (\d{1,2}):(\d{2}) ([ap])\.m\.(?: \((E[DS]T)\))?)?/;
const hoursBehind: Readonly<Record<string, number>> = { EDT: 4, EST: 5 };

/**
 * A date as the House writes it: "November 18, 2026, at 3:41 p.m. (EDT)", or a day alone. In winter the page goes on
 * saying EDT, so that an hour is in doubt: the later reading is taken, for nothing may be said to be over too early.
 * Null where there is none.
 */
export function houseDate(text: string): Moment | null {
	const parts = form.exec(text);
	const month = own(months, parts?.[1]?.toLowerCase() ?? '');
	if (parts === null || month === undefined) return null;
	try {
		const day = Temporal.PlainDate.from(
			{ year: Number(parts[3]), month, day: Number(parts[2]) },
			{ overflow: 'reject' },
		);
		if (parts[4] === undefined) return { at: day.toZonedDateTime(zone).epochMilliseconds, precision: 'day' };
		const hour = (Number(parts[4]) % 12) + (parts[6] === 'p' ? 12 : 0);
		const wall = day.toPlainDateTime({ hour, minute: Number(parts[5]) });
		const inOttawa = wall.toZonedDateTime(zone).epochMilliseconds;
		return { at: Math.max(inOttawa, labelled(wall, parts[7]) ?? inOttawa), precision: 'exact' };
	} catch {
		return null;
	}
}

function labelled(wall: Temporal.PlainDateTime, label: string | undefined): Instant | null {
	const hours = own(hoursBehind, label ?? '');
	return hours === undefined ? null : wall.toZonedDateTime('UTC').epochMilliseconds + hours * 3_600_000;
}

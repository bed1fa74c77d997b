import { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../../src/domain/day-rules.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Instant } from '../../src/domain/petition.js';
import { day } from '../../src/domain/time.js';
import { clockIn, parseWhen } from '../parsing/when.js';

/** Nobody plans further ahead; a year that is typed wrong is noticed. */
const furthest = 5 * 366 * day;

/** When an event is, as it was typed in a channel's zone. Throws the fault of what cannot be, or has been. */
export function eventMoment(
	typed: string,
	now: Instant,
	zone: string,
): { readonly at: Instant; readonly dayKnown: boolean } {
	const at = parseWhen(typed, 'coming', now, zone);
	if (at === null) throw new FaultError('event-when', { typed });
	const text = typed.trim().toLowerCase();
	const clock = clockIn(text);
	const isFixed = /<t:|z$|[+-]\d{2}(:?\d{2})?$/.test(text);
	if (clock !== null && !isFixed) {
		const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime();
		// A clock that is put forward leaves an hour out: what was typed is then another moment.
		if (!local.equals(clock.time)) throw new FaultError('event-no-such-hour', { typed, at, zone });
	}
	const isToday = startOfDay(at, zone) === startOfDay(now, zone);
	const dayKnown = clock === null && !isFixed && at === startOfDay(at, zone);
	if (dayKnown ? at < startOfDay(now, zone) : at <= now) throw new FaultError('event-past', { at, zone });
	if (at - now > furthest) throw new FaultError('event-far', { at, zone });
	return { at, dayKnown: dayKnown || (isToday && text === 'today') };
}

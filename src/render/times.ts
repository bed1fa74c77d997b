import { Temporal } from 'temporal-polyfill';
import { isZone } from '../domain/day-rules.js';
import type { Instant } from '../domain/petition.js';
import type { TimeStyle } from './message.js';
import type { Unit } from './texts/en/time.js';
import type { Texts } from './texts/index.js';

type Words = Texts['time'];

/** The furthest moment a calendar can show (`Temporal`, 8.64 × 10^15 ms), less a day for the zone. */
const furthest = 8.639e15;

/** A moment in words: every style, in an explicit zone, as of an explicit now. Never throws. */
export function showTime(at: Instant, style: TimeStyle, zone: string, now: Instant, words: Words): string {
	if (!isShowable(at)) return words.unknown;
	if (style === 'relative') return showRelative(at, now, words);
	const known = isZone(zone) ? zone : 'UTC';
	const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(known);
	const clock = `${padded(local.hour)}:${padded(local.minute)}`;
	switch (style) {
		case 'day':
			return words.day(local.day, local.month, local.year);
		case 'time':
			return words.clock(clock, known);
		case 'moment':
			return words.moment(local.day, local.month, local.year, clock, known);
		default:
			return style satisfies never;
	}
}

export function isShowable(at: Instant): boolean {
	return Math.abs(at) <= furthest;
}

/** Steps to the next larger unit; months and years are rounded ones, as everybody means them at that distance. */
const steps: readonly { readonly unit: Unit; readonly ms: number; readonly below: number }[] = [
	{ unit: 'minute', ms: 60_000, below: 60 },
	{ unit: 'hour', ms: 3_600_000, below: 48 },
	{ unit: 'day', ms: 86_400_000, below: 60 },
	{ unit: 'month', ms: 30.436875 * 86_400_000, below: 24 },
	{ unit: 'year', ms: 365.2425 * 86_400_000, below: Number.POSITIVE_INFINITY },
];

/** "in 12 days", "3 hours ago": rounded to the nearest whole unit. */
function showRelative(at: Instant, now: Instant, words: Words): string {
	const distance = Math.abs(at - now);
	if (distance < 45_000) return at > now ? words.soon : words.justNow;
	for (const { unit, ms, below } of steps) {
		const n = Math.max(1, Math.round(distance / ms));
		if (n < below) return at > now ? words.future(n, unit) : words.past(n, unit);
	}
	return words.unknown;
}

function padded(n: number): string {
	return String(n).padStart(2, '0');
}

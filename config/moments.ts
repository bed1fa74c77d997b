import { Temporal } from 'temporal-polyfill';
import { dayStart } from '../src/domain/day-rules.js';
import type { Instant } from '../src/domain/petition.js';

/**
 * A moment as files give it: a day (`2026-12-01`), local wall time in the zone (`2026-12-01T19:30`, a blank for
 * the T), or an instant (`2026-12-01T19:30Z`, `…+01:00`). Null when it is none of them. A wall time that summer
 * time skips moves forward; one it doubles is its first.
 */
export function readMoment(text: string, zone: string): { readonly at: Instant; readonly dayKnown: boolean } | null {
	const trimmed = text.trim();
	if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) {
		const at = dayStart(trimmed, zone);
		return at === null ? null : { at, dayKnown: true };
	}
	// A zone in brackets would be read, and passed over in silence.
	if (!/^\d{4}-\d{2}-\d{2}[T ][^[]+$/i.test(trimmed)) return null;
	try {
		const at = /(?:z|[+-]\d{2}(?::?\d{2})?)$/i.test(trimmed)
			? Temporal.Instant.from(trimmed).epochMilliseconds
			: Temporal.PlainDateTime.from(trimmed).toZonedDateTime(zone).epochMilliseconds;
		return { at, dayKnown: false };
	} catch {
		return null;
	}
}

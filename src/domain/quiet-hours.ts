import { addDays, atMinutes, minutesOfDay } from './day-rules.js';
import type { QuietHours } from './destination.js';
import type { Instant } from './petition.js';

const window = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/i;

/** `22:00-07:00`, `22-7` → quiet hours; null when it is not a window, or an empty one. */
export function parseQuiet(text: string): QuietHours | null {
	const parts = window.exec(text);
	if (parts === null) return null;
	const from = minutes(parts[1], parts[2]);
	const to = minutes(parts[3], parts[4]);
	return from === null || to === null || from === to ? null : { from, to };
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
	const h = Number(hour);
	const m = Number(minute ?? 0);
	if (h === 24 && m === 0) return 0;
	return h < 24 && m < 60 ? h * 60 + m : null;
}

/** `22:00-07:00`. */
export function printQuiet(quiet: QuietHours): string {
	const clock = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
	return `${clock(quiet.from)}-${clock(quiet.to)}`;
}

/** When the quiet hours that hold at `now` end; null when it is not quiet. Local wall time, so summer time moves it with people. */
export function quietUntil(quiet: QuietHours | null, zone: string, now: Instant): Instant | null {
	if (quiet === null) return null;
	const minute = minutesOfDay(now, zone);
	const overMidnight = quiet.from > quiet.to;
	const inside = overMidnight ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
	if (!inside) return null;
	const today = atMinutes(now, quiet.to, zone);
	return today > now ? today : atMinutes(addDays(now, 1, zone), quiet.to, zone);
}

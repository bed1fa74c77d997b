import type { Crossing } from './crossing.js';
import { addDays, atMinutes, isZone, startOfDay } from './day-rules.js';
import { families } from './families/index.js';
import type { Instant } from './petition.js';
import type { PostContent } from './plan.js';

/** The most that anybody caps a channel at; six are usual (the tables' default), null is as many as come up. */
export const highestCap = 100;

/** Minutes after local midnight at which what a cap held back is told. */
const morning = 8 * 60;

/** A zone that is none, in a row that somebody changed, holds up no post. */
const sound = (zone: string) => (isZone(zone) ? zone : 'UTC');

export function dayBegan(now: Instant, zone: string): Instant {
	return startOfDay(now, sound(zone));
}

/** The next morning in a zone: today's where it is still to come. */
export function nextMorning(now: Instant, named: string): Instant {
	const zone = sound(named);
	const today = atMinutes(now, morning, zone);
	return today > now ? today : atMinutes(addDays(now, 1, zone), morning, zone);
}

/**
 * Whether a day's cap may hold a post back: not where anything in it is official, takes something back, is for managers,
 * or would be of no use in the morning.
 *
 * @param until the petitions' time in the morning
 */
export function mayBeCapped({ crossings, notices }: PostContent, until: Instant): boolean {
	return notices.length === 0 && crossings.every((crossing) => waits(crossing, until));
}

function waits({ family, facts }: Crossing, until: Instant): boolean {
	if (family === 'deadline' && (facts.due ?? 0) <= until) return false;
	return families[family].isCapped;
}

/** `8`, `off` → a cap, null for none; undefined where it is neither. */
export function parseCap(text: string): number | null | undefined {
	if (/^(off|none)$/i.test(text.trim())) return null;
	const cap = /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : 0;
	return cap >= 1 && cap <= highestCap ? cap : undefined;
}

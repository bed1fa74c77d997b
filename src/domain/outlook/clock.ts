import { minutesOfDay } from '../day-rules.js';
import type { Instant } from '../petition.js';
import { day, hour } from '../time.js';

/**
 * How much signing time lies between two moments, in days: nights count for less. Curried, because the zone's offset
 * is looked up once per `from`: a forecast asks for a hundred ends of one beginning.
 */
export type ExposureClock = (from: Instant) => (to: Instant) => number;

/** `flat`: every hour alike, for petitions signed all over the world; `uk`: the day of a petition of one country. */
export const profiles = ['flat', 'uk'] as const;
export type Profile = (typeof profiles)[number];

export function clockOf(profile: Profile, zone: string): ExposureClock {
	return profile === 'flat' ? flatClock : dailyClock(zone);
}

/**
 * The clock of a petition whose platform counts its days in `zone`. The daily profile was measured in a country of one
 * zone, and holds for such: `UTC` belongs to platforms of the whole world, and America has six zones, where it would
 * put the night where half of the people are awake.
 */
export function clockIn(zone: string): ExposureClock {
	return clockOf(zone.startsWith('Europe/') ? 'uk' : 'flat', zone);
}

export const flatClock: ExposureClock = (from) => (to) => (to - from) / day;

/** Signing by local hour, as measured on four petitions of the UK Parliament that were read every few minutes. */
const byHour = [
	0.52, 0.3, 0.2, 0.15, 0.13, 0.19, 0.4, 0.73, 1.13, 1.37, 1.47, 1.43, 1.47, 1.47, 1.37, 1.34, 1.39, 1.35, 1.36, 1.37,
	1.34, 1.35, 1.29, 0.87,
];
const wholeDay = byHour.reduce((sum, weight) => sum + weight, 0);
const weights = byHour.map((weight) => weight / wholeDay);
/** The share of a day that is over when an hour begins. */
const over = weights.map((_, i) => weights.slice(0, i).reduce((sum, weight) => sum + weight, 0));

/** What is looked at together was so the last time, too: the same local time is asked for again and again. */
let last = { from: Number.NaN, zone: '', local: Number.NaN };

/** The offset at `from` holds for the whole way: an hour more or less matters only within a day. */
function dailyClock(zone: string): ExposureClock {
	return (from) => {
		if (last.from !== from || last.zone !== zone) {
			last = { from, zone, local: minutesOfDay(from, zone) * 60_000 + (from % 60_000) };
		}
		const { local } = last;
		const begun = shareOver(local);
		return (to) => shareOver(local + to - from) - begun;
	};
}

/** Days by the profile, `ms` of local time after some midnight. */
function shareOver(ms: number): number {
	const days = Math.floor(ms / day);
	const hours = (ms - days * day) / hour;
	const last = Math.min(23, Math.floor(hours));
	return days + (over[last] as number) + (hours - last) * (weights[last] as number);
}

import { Temporal } from 'temporal-polyfill';
import { isZone } from '../../domain/day-rules.js';
import type { Instant } from '../../domain/petition.js';
import { textsFor } from '../texts/index.js';

/** A moment on the axis, and what stands beneath it: the hour, and below the day where it is a new one. */
export interface TimeTick {
	readonly at: Instant;
	readonly label: string;
	readonly below: string;
}

type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'years';

/** How long each takes, in milliseconds, and the room its label needs. */
const units: Readonly<Record<Unit, { readonly ms: number; readonly room: number; readonly sizes: readonly number[] }>> =
	{
		seconds: { ms: 1_000, room: 125, sizes: [1, 5, 15, 30] },
		minutes: { ms: 60_000, room: 90, sizes: [1, 5, 15, 30] },
		hours: { ms: 3_600_000, room: 90, sizes: [1, 3, 6, 12] },
		days: { ms: 86_400_000, room: 90, sizes: [1, 2, 3, 7, 14] },
		months: { ms: 30.44 * 86_400_000, room: 72, sizes: [1, 2, 3, 6] },
		years: { ms: 365.25 * 86_400_000, room: 72, sizes: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] },
	};

/** The room that "31 Dec 2016" needs below a label. */
const roomBelow = 150;

/**
 * Round moments of a zone from one moment to another, both within the years 1 to 9999: as many as fit.
 *
 * @param room the width of the axis, in the picture's own points
 */
export function timeTicks(from: Instant, to: Instant, zone: string, locale: string, room: number): readonly TimeTick[] {
	const { unit, n } = stepFor(to - from, room);
	const known = isZone(zone) ? zone : 'UTC';
	const words = textsFor(locale).charts.axis;
	const ticks: TimeTick[] = [];
	let local = floorOf(from, known, unit, n);
	// A step that summer time skips is not said twice.
	for (let at = from - 1; ; local = local.add({ [unit]: n })) {
		const next = local.toZonedDateTime(known).epochMilliseconds;
		if (next > to) return withoutRepeats(ticks, (roomBelow * (to - from)) / room);
		if (next < from || next <= at) continue;
		at = next;
		const [label, below] = words[unit](local.year, local.month, local.day, local.toPlainTime().toString());
		ticks.push({ at, label, below });
	}
}

/** Below the labels only what is new, and nothing that would touch what is new soon after it. */
function withoutRepeats(ticks: readonly TimeTick[], apart: number): readonly TimeTick[] {
	const isNew = (tick: TimeTick, i: number) => tick.below !== ticks[i - 1]?.below;
	return ticks.map((tick, i) => {
		const next = ticks.find((each, j) => j > i && isNew(each, j));
		const fits = next === undefined || next.at - tick.at >= apart;
		return isNew(tick, i) && fits ? tick : { ...tick, below: '' };
	});
}

/** The finest step whose labels do not touch. */
function stepFor(span: number, room: number): { readonly unit: Unit; readonly n: number } {
	for (const [unit, { ms, room: needed, sizes }] of Object.entries(units)) {
		const n = sizes.find((each) => span / (each * ms) <= room / needed);
		if (n !== undefined) return { unit: unit as Unit, n };
	}
	return { unit: 'years', n: 10_000 };
}

/** The last round moment up to one: hours count from midnight, years from zero, days from the day itself. */
function floorOf(at: Instant, zone: string, unit: Unit, n: number): Temporal.PlainDateTime {
	const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
	const midnight = local.toPlainDate().toPlainDateTime();
	switch (unit) {
		case 'seconds':
			return local.with({ second: down(local.second, n), millisecond: 0, microsecond: 0, nanosecond: 0 });
		case 'minutes':
			return midnight.with({ hour: local.hour, minute: down(local.minute, n) });
		case 'hours':
			return midnight.with({ hour: down(local.hour, n) });
		case 'days':
			return midnight;
		case 'months':
			return midnight.with({ month: down(local.month - 1, n) + 1, day: 1 });
		case 'years':
			return midnight.with({ year: down(local.year, n), month: 1, day: 1 });
		default:
			return unit satisfies never;
	}
}

function down(value: number, step: number): number {
	return Math.floor(value / step) * step;
}

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
	type DigestSchedule,
	lastDigestIn,
	nextDigestAfter,
	parseDigestSchedule,
} from '../../../src/domain/digest/schedule.js';
import { at } from '../build.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('what is typed', () => {
	it.each([
		['daily at 9:00', everyDay, 540],
		['daily', everyDay, 540],
		['18:30', everyDay, 1_110],
		['every day at 7am', everyDay, 420],
		['weekly on friday 18:00', [5], 1_080],
		['weekly', [1], 540],
		['mon, wed and fri at 8.15', [1, 3, 5], 495],
		['Fridays and Mondays 12 pm', [1, 5], 720],
		['weekdays at noon', [1, 2, 3, 4, 5], 720],
		['sunday at midnight', [7], 0],
		['12am', everyDay, 0],
	])('%s', (typed, days, minute) => {
		expect(parseDigestSchedule(typed)).toEqual({ days, minute });
	});

	it.each(['', 'soon', 'daily at 25:00', '9:60', '13pm', '0am', 'weekly on monday and friday', 'mo', '9:00 10:00'])(
		'%s is none',
		(typed) => {
			expect(parseDigestSchedule(typed)).toBeNull();
		},
	);
});

describe('summer time', () => {
	const daily = (minute: number): DigestSchedule => ({ days: everyDay, minute });

	it('an hour that does not exist comes when the clock has gone forward', () => {
		const next = nextDigestAfter(daily(90), 'Europe/London', at('2026-03-28T12:00Z'));
		expect(next).toBe(at('2026-03-29T01:30Z'));
		expect(nextDigestAfter(daily(90), 'Europe/London', next)).toBe(at('2026-03-30T00:30Z'));
	});

	it('an hour that comes twice is told at its first', () => {
		const next = nextDigestAfter(daily(90), 'Europe/London', at('2026-10-24T12:00Z'));
		expect(next).toBe(at('2026-10-25T00:30Z'));
		expect(nextDigestAfter(daily(90), 'Europe/London', next)).toBe(at('2026-10-26T01:30Z'));
	});

	it('a day that a country leaves out has no digest of its own', () => {
		const days = [at('2011-12-29T00:00Z')];
		for (let i = 0; i < 3; i++) days.push(nextDigestAfter(daily(540), 'Pacific/Apia', days.at(-1) as number));
		expect(days.slice(1)).toEqual([at('2011-12-29T19:00Z'), at('2011-12-30T19:00Z'), at('2011-12-31T19:00Z')]);
	});
});

/** Every change of its clock that a zone makes in a few years, and the hour around which it lies. */
function transitions(zone: string, from: string, to: string): readonly number[] {
	const found: number[] = [];
	const end = at(to);
	let now: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(at(from)).toZonedDateTimeISO(zone);
	while (now !== null && now.epochMilliseconds < end) {
		now = now.getTimeZoneTransition('next');
		if (now !== null && now.epochMilliseconds < end) found.push(now.epochMilliseconds);
	}
	return found;
}

const zones = Intl.supportedValuesOf('timeZone');
const changes = zones.flatMap((zone) =>
	transitions(zone, '2009-01-01T00:00Z', '2013-01-01T00:00Z').map((moment) => ({ zone, moment })),
);

it('comes exactly once on every chosen local day, at its hour where that exists, in every zone over every change of its clock', () => {
	expect(changes.length).toBeGreaterThan(1_000);
	const days = fc.subarray(everyDay, { minLength: 1 });
	const minute = fc.oneof(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 0, max: 200 }));
	fc.assert(
		fc.property(fc.constantFrom(...changes), days, minute, ({ zone, moment }, chosen, at) => {
			const schedule = { days: [...chosen].sort(), minute: at };
			const start = moment - 3 * 86_400_000;
			const told: number[] = [];
			let now = start;
			while (now < moment + 3 * 86_400_000) {
				now = nextDigestAfter(schedule, zone, now);
				told.push(now);
			}
			const local = told.map((each) => Temporal.Instant.fromEpochMilliseconds(each).toZonedDateTimeISO(zone));
			const dates = local.map((each) => each.toPlainDate().toString());
			expect(new Set(dates).size).toBe(dates.length);
			for (const each of local) {
				const off = each.hour * 60 + each.minute - at;
				const gap = each.subtract({ hours: 25 }).offsetNanoseconds !== each.offsetNanoseconds;
				// Another hour than the chosen one only where the clock has just jumped over it.
				expect(off === 0 || gap).toBe(true);
			}
			// Whoever looks at any moment finds the same: the last one due, and nothing twice.
			for (const [i, each] of told.entries()) {
				expect(lastDigestIn(schedule, zone, told[i - 1] ?? start, each)).toBe(each);
				expect(lastDigestIn(schedule, zone, each, (told[i + 1] ?? each + 1) - 1)).toBeNull();
				expect(lastDigestIn(schedule, zone, start, each)).toBe(each);
			}
		}),
		{ numRuns: 200 },
	);
});

it('no chosen day is left out, but for one that does not exist', () => {
	fc.assert(
		fc.property(fc.constantFrom(...changes), fc.integer({ min: 0, max: 1_439 }), ({ zone, moment }, minute) => {
			const day = (each: number) => Temporal.Instant.fromEpochMilliseconds(each).toZonedDateTimeISO(zone).toPlainDate();
			const start = moment - 3 * 86_400_000;
			const end = moment + 3 * 86_400_000;
			const told = new Set<string>();
			for (let now = start; now < end; ) {
				now = nextDigestAfter({ days: everyDay, minute }, zone, now);
				told.add(day(now).toString());
			}
			for (let each = start + 86_400_000; each < end - 86_400_000; each += 3_600_000) {
				expect(told).toContain(day(each).toString());
			}
		}),
		{ numRuns: 200 },
	);
});

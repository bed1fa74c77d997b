import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatClock } from '../../src/domain/outlook/clock.js';
import type { Counted } from '../../src/domain/outlook/counted.js';
import { forecaster, type OutlookState } from '../../src/domain/outlook/models.js';
import { explanationOf, type Forecast, outlookOf, type Question, spreadsAt } from '../../src/domain/outlook/outlook.js';
import { day } from '../../src/domain/time.js';
import { asForecast, dayZero, forecast, question, stateAfter, steady, ukClock } from './build.js';
import { randoms } from './random.js';

/** Gaps from a millisecond to four years, gains and falls from nothing to a thousand million, now and then backwards. */
const gap = fc.oneof(
	fc.integer({ min: 1, max: 60_000 }),
	fc.integer({ min: 60_000, max: 2 * day }),
	fc.integer({ min: day, max: 1500 * day }),
	fc.integer({ min: -2 * day, max: 0 }),
);
const gain = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: 50 }),
	fc.integer({ min: 1, max: 1_000_000_000 }),
	fc.integer({ min: -10_000, max: -1 }),
);
const steps = fc.array(fc.record({ gap, gain }), { minLength: 1, maxLength: 30 });
const clock = fc.constantFrom(flatClock, ukClock);

function readingsOf(made: readonly { gap: number; gain: number }[]): readonly Counted[] {
	let at = dayZero;
	let count = 0;
	return made.map(({ gap, gain }) => {
		at += gap;
		count = Math.max(0, Math.min(1_000_000_000, count + gain));
		return { at, count };
	});
}

function stateOf(readings: readonly Counted[], withClock = flatClock): OutlookState {
	return readings.reduce<OutlookState>(
		(state, next) => forecaster.update(state, next, withClock),
		stateAfter([[0, 0]], null),
	);
}

const state = fc.tuple(steps, clock).map(([made, withClock]) => stateOf(readingsOf(made), withClock));
const threshold = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 1_000_000_000 }));
const horizon = fc.oneof(fc.integer({ min: -day, max: day }), fc.integer({ min: 1, max: 4000 * day }));
const asked = fc.record({ threshold, horizon, poll: fc.integer({ min: 0, max: 5 * day }), clock });

function ask(
	from: OutlookState,
	{ threshold, horizon, poll, clock }: typeof asked extends fc.Arbitrary<infer T> ? T : never,
) {
	const over: Partial<Question> = { threshold, deadline: from.at + horizon, seenAt: from.at + poll, clock };
	return outlookOf(from, question(from, over));
}

const late = (time: number | null) => time ?? Number.POSITIVE_INFINITY;

/** The nightly run tries a hundred thousand. */
const manyStates = process.env['MILEPOST_NIGHTLY'] === undefined ? 10_000 : 100_000;

describe('an outlook', () => {
	it('is made of sane numbers whatever the readings', () => {
		fc.assert(
			fc.property(state, asked, (from, over) => {
				const outlook = ask(from, over);
				if (outlook.kind === 'too-little') {
					expect(from.at).toBe(from.firstAt);
					return;
				}
				const { counts, threshold, count, perDay } = outlook;
				const { low, lower, middle, upper, high } = counts;
				const numbers = [perDay, low, lower, middle, upper, high, threshold?.chance];
				expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
				expect([count, low, lower, middle, upper, high]).toEqual(
					[count, low, lower, middle, upper, high].sort((a, b) => a - b),
				);
				expect(perDay).toBeGreaterThan(0);
				expect(threshold?.chance).toBeGreaterThanOrEqual(0);
				expect(threshold?.chance).toBeLessThanOrEqual(1);
				const times = [threshold?.early, threshold?.middle, threshold?.late].map((time) => late(time ?? null));
				expect(times).toEqual([...times].sort((a, b) => a - b));
				expect(times.filter((time) => Number.isNaN(time) || time < 0)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('stays between nothing and everything on many states, however odd', () => {
		const random = randoms(7);
		const log = (low: number, high: number) => Math.exp(Math.log(low) + random() * Math.log(high / low));
		let wrong = 0;
		for (let i = 0; i < manyStates; i++) {
			const memory = () => ({
				signatures: random() < 0.1 ? 0 : log(1e-6, 1e8),
				exposure: random() < 0.1 ? 0 : log(1e-9, 30),
			});
			const count = random() < 0.05 ? 0 : Math.round(log(1, 1e9));
			const from: OutlookState = {
				model: 'milepost-2',
				firstAt: dayZero,
				firstCount: random() < 0.5 ? 0 : Math.floor(random() * (count + 1)),
				at: dayZero + Math.ceil(log(1, 2000 * day)),
				count,
				memories: [memory(), memory(), memory(), memory()],
				rises: log(1e-9, 1e5),
				corrections: 0,
			};
			const prospect = forecaster.look(from, { seenAt: from.at, clock: flatClock, mood: 'normal', cap: 1e12 });
			if (prospect === null) throw new Error('time has passed');
			const at = from.at + log(1, 4000 * day);
			const [near, far] = [count + Math.ceil(log(1, 1e6)), count + Math.ceil(log(1e6, 1e9))];
			const [likely, rarer] = [prospect.chanceOf(near, at), prospect.chanceOf(far, at)];
			const [low = -1, high = -1] = prospect.countsAt([0.1, 0.9], at);
			if (!(likely >= 0 && likely <= 1 && rarer >= 0 && rarer <= likely && low >= count && high >= low)) wrong++;
		}
		expect(wrong).toBe(0);
	}, 120_000);

	it('gives a higher threshold no better chance and no earlier time', () => {
		fc.assert(
			fc.property(state, asked, threshold, (from, over, more) => {
				const lower = ask(from, over);
				const higher = ask(from, { ...over, threshold: over.threshold + more });
				if (lower.kind === 'too-little' || higher.kind === 'too-little') return;
				expect(higher.threshold?.chance).toBeLessThanOrEqual(lower.threshold?.chance as number);
				for (const when of ['early', 'middle', 'late'] as const) {
					expect(late(higher.threshold?.[when] ?? null)).toBeGreaterThanOrEqual(late(lower.threshold?.[when] ?? null));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('does not change with polls that see no change, repeat a reading, or come late', () => {
		fc.assert(
			fc.property(steps, fc.array(fc.nat(1000), { maxLength: 20 }), (made, where) => {
				const readings = readingsOf(made.filter(({ gap }) => gap > 0));
				const noisy = readings.flatMap((reading, i) => {
					const next = readings[i + 1]?.at ?? reading.at + 2;
					const polls = where.map((share) => ({
						at: reading.at + Math.floor(((next - reading.at) * share) / 1001),
						count: reading.count,
					}));
					const stray = { at: dayZero, count: reading.count + 7 };
					return [reading, ...polls, stray, reading];
				});
				expect(stateOf(noisy)).toEqual(stateOf(readings));
			}),
		);
	});

	it('never lets a count fall out of a picture of the way to the deadline', () => {
		const from = stateAfter(steady(10));
		const moments = Array.from({ length: 40 }, (_, i) => from.at + i * day);
		const spreads = spreadsAt(from, question(from, { deadline: from.at + 20 * day }), moments);
		expect(spreads).toHaveLength(40);
		expect(spreads[0]).toEqual({ low: 1000, lower: 1000, middle: 1000, upper: 1000, high: 1000 });
		expect(spreads[39]).toEqual(spreads[20]);
	});
});

describe('the setting of a server', () => {
	it.each<[Question['mood'], number]>([
		['quiet', 0.6],
		['normal', 1],
		['newsworthy', 1.6],
	])('%s: something else happens so much more often', (mood, times) => {
		const from = stateAfter(steady(10));
		const share = (over: Partial<Question>) =>
			explanationOf(from, question(from, { deadline: from.at + 20 * day, ...over }))?.courses.at(-1)?.share as number;
		expect(share({ mood }) / share({})).toBeCloseTo(times, 9);
	});
});

describe('what can be known besides', () => {
	const from = stateAfter(steady(10));
	const until = from.at + 20 * day;

	it('nobody signs beyond the electorate', () => {
		const capped: Forecast = forecast(from, { deadline: until, cap: 2500, threshold: 2501 });
		expect(capped.counts).toEqual({ ...forecast(from, { deadline: until }).counts, high: 2500 });
		expect(capped.threshold).toMatchObject({ chance: 0, early: null });
		expect(forecast(from, { deadline: until, cap: 900 }).counts.high).toBe(1000);
	});

	it('a deadline that has passed leaves the count as it is, however long the source stood still', () => {
		const over = forecast(from, { deadline: from.at + day, seenAt: from.at + 3 * day, threshold: 1001 });
		expect(over.counts.high).toBe(1000);
		expect(over.threshold).toMatchObject({ chance: 0, early: null, middle: null, late: null });
	});

	it('without a deadline counts are for thirty days, thresholds for a year', () => {
		const open = forecast(from, { threshold: 2100 });
		expect(open.until).toBe(from.at + 30 * day);
		expect(open.threshold?.middle).toBeGreaterThan(30);
		expect(open.threshold?.chance).toBeLessThan(0.5);
	});

	it.each<[string, Partial<Question>, boolean]>([
		['a deadline in twenty days', { deadline: until }, false],
		['no deadline', {}, false],
		['a deadline in sixty days', { deadline: from.at + 60 * day }, true],
		['a number that comes in months, if at all', { threshold: 2100 }, true],
	])('%s: whether it is too far to be as good as the rest', (_, over, distant) => {
		expect(forecast(from, over).distant).toBe(distant);
	});

	it('a poll that saw no change slows the pace; times still count from the last change', () => {
		const seen = { deadline: until, threshold: 1010, seenAt: from.at + day / 8 };
		const later = forecast(from, seen);
		expect(later).toMatchObject({ stale: false, changedAt: from.at });
		expect(later.perDay).toBeLessThan(100);
		expect(later.threshold?.early).toBeGreaterThan(1 / 8);
	});

	it.each<[number, Forecast['certainty']]>([
		[1 / 24, 'early'],
		[2 / 24, 'provisional'],
		[0.29, 'provisional'],
		[0.3, 'settled'],
	])('%f days after the opening a forecast is %s', (age, certainty) => {
		expect(forecast(stateAfter([[age, 50]])).certainty).toBe(certainty);
	});
});

describe('the day of one country', () => {
	it('is a day long, and adds up', () => {
		const moment = fc.integer({ min: 0, max: 400 * day }).map((ms) => dayZero + ms);
		fc.assert(
			fc.property(moment, fc.nat(30), fc.nat(day), (from, days, rest) => {
				const since = ukClock(from);
				expect(since(from + days * day)).toBeCloseTo(days, 9);
				expect(since(from + days * day + rest)).toBeCloseTo(days + since(from + rest), 9);
				expect(since(from + rest)).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('sleeps in its own zone', () => {
		const hour = day / 24;
		expect(ukClock(dayZero + 4 * hour)(dayZero + 5 * hour) * 24).toBeCloseTo(0.13, 3);
		// In summer London's four o'clock comes an hour earlier.
		const summer = dayZero + 180 * day;
		expect(ukClock(summer + 3 * hour)(summer + 4 * hour) * 24).toBeCloseTo(0.13, 3);
	});
});

describe('a state', () => {
	it('takes an opening after the first reading for none', () => {
		expect(stateAfter([[1, 40]], dayZero + 2 * day)).toMatchObject({ firstCount: 40, firstAt: dayZero + day });
		expect(stateAfter([[1, 40]])).toMatchObject({ firstCount: 0, firstAt: dayZero, count: 40 });
	});

	it('passes over counts that are none', () => {
		const from = stateAfter([[1, 40]]);
		for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
			expect(forecaster.update(from, { at: from.at + day, count }, flatClock)).toBe(from);
		}
		expect(asForecast(outlookOf(from, question(from))).count).toBe(40);
	});
});

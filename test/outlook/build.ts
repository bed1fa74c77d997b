import { clockOf, type ExposureClock, flatClock } from '../../src/domain/outlook/clock.js';
import type { Counted } from '../../src/domain/outlook/counted.js';
import type { Forecaster, ModelState } from '../../src/domain/outlook/forecaster.js';
import { type AnyState, forecaster, type OutlookState } from '../../src/domain/outlook/models.js';
import { type Forecast, type Outlook, outlookOf, type Question } from '../../src/domain/outlook/outlook.js';
import { day } from '../../src/domain/time.js';
import { at } from '../domain/build.js';

/** Day 0 of the examples: midnight, in winter, when London is on UTC. */
export const dayZero = at('2026-01-10T00:00Z');

/** Days after day 0 → instant. */
export function onDay(days: number): number {
	return dayZero + Math.round(days * day);
}

/** A count at so many days after day 0. */
export type Point = readonly [days: number, count: number];

export const ukClock = clockOf('uk', 'Europe/London');

export function counted([days, count]: Point): Counted {
	return { at: onDay(days), count };
}

/** The state after readings, opened on day 0 unless said otherwise. */
export function stateAfter(
	points: readonly Point[],
	openedAt: number | null = dayZero,
	clock: ExposureClock = flatClock,
): OutlookState {
	return stateIn(forecaster, points, openedAt, clock);
}

/** The same in a model of one's choice. */
export function stateIn<S extends ModelState>(
	model: Forecaster<S>,
	points: readonly Point[],
	openedAt: number | null = dayZero,
	clock: ExposureClock = flatClock,
): S {
	const [first, ...rest] = points.map(counted);
	if (first === undefined) throw new Error('a state needs a reading');
	return rest.reduce<S>((state, next) => model.update(state, next, clock), model.begin(first, openedAt, clock));
}

/** What is asked: seen at the last change, no deadline, no threshold, unless said otherwise. */
export function question(state: AnyState, over: Partial<Question> = {}): Question {
	return { seenAt: state.at, deadline: null, threshold: null, cap: null, mood: 'normal', clock: flatClock, ...over };
}

export function forecast(state: AnyState, over: Partial<Question> = {}): Forecast {
	return asForecast(outlookOf(state, question(state, over)));
}

export function asForecast(outlook: Outlook): Forecast {
	if (outlook.kind !== 'forecast') throw new Error('no forecast');
	return outlook;
}

/** A steady petition: 25 signatures every quarter of a day. */
export function steady(until: number): readonly Point[] {
	return Array.from({ length: until * 4 }, (_, i) => [(i + 1) / 4, (i + 1) * 25]);
}

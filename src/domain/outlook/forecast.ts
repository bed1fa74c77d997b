import { day } from '../pace.js';
import type { Instant } from '../petition.js';
import type { ExposureClock } from './clock.js';
import { type Mixture, quantileOf, shareBelow } from './mixture.js';
import type { CurrentPace } from './pace.js';

/*
 * The forecast of Milepost-1: expected growth is `N ln(1 + pace × time / N)`, its error two log-normals. The
 * constants were fitted on 1,840 real petitions and are judged in docs/outlook.md; none is fitted while running.
 */

/** The median outcome is 0.76 of the logarithmic curve. */
const bias = -0.28;
const spread = { atOnce: 0.15, perLogDay: 0.2, young: 0.85 };
/** A push multiplies what is to come by e² = 7.4, and is far less certain. */
const pushed = { shift: 2, variance: 3.3 };

/** How likely something pushes a petition from outside. Only the middle one is tested; the others are a judgement. */
export const moods = { quiet: 0.08, normal: 0.13, newsworthy: 0.2 } as const;
export type Mood = keyof typeof moods;

/** Everything a forecast needs of a petition, put together once. */
export interface Basis {
	/** The moment looked from. */
	readonly from: Instant;
	readonly count: number;
	readonly pace: CurrentPace;
	/** Signing time in days from `from` on. */
	readonly exposureTo: ReturnType<ExposureClock>;
	/** Chance of a push, 0…1. */
	readonly push: number;
	/** The most that can ever sign (an electorate, members); infinite where nobody knows. */
	readonly cap: number;
}

/** What is to come by `to`, which must lie after `basis.from`. */
function outcomeAt({ from, count, pace, exposureTo, push }: Basis, to: Instant): Mixture {
	const days = (to - from) / day;
	const scale = Math.max(count, 1);
	const expected = scale * Math.log1p((pace.perDay * exposureTo(to)) / scale);
	// Few signatures come in whole numbers: their own noise.
	const counting = Math.log1p(1 / expected);
	const { weight, age } = pace;
	const mean = Math.log(expected) + bias - counting / 2;
	const variance =
		spread.atOnce +
		spread.perLogDay * Math.log1p(days) +
		spread.young * Math.exp(-age) +
		1 / weight +
		1 / (2 * weight * weight) +
		counting;
	return {
		fading: { mean, deviation: Math.sqrt(variance) },
		pushed: { mean: mean + pushed.shift, deviation: Math.sqrt(variance + pushed.variance) },
		push,
	};
}

/** Chance that the count is `threshold` or more at `to`. */
export function chanceOf(basis: Basis, threshold: number, to: Instant): number {
	if (threshold <= basis.count) return 1;
	if (to <= basis.from || threshold > basis.cap) return 0;
	return 1 - shareBelow(outcomeAt(basis, to), Math.log(threshold - basis.count - 0.5));
}

/** The counts with shares `levels` of outcomes below them at `to`. */
export function countsAt(basis: Basis, levels: readonly number[], to: Instant): readonly number[] {
	if (to <= basis.from) return levels.map(() => basis.count);
	const outcome = outcomeAt(basis, to);
	return levels.map((level) => {
		const gained = Math.max(0, Math.round(Math.exp(quantileOf(outcome, level)) - 0.5));
		return Math.max(basis.count, Math.min(basis.cap, basis.count + gained));
	});
}

const firstStep = 15 * 60_000;
const steps = 96;

/**
 * When the chance of `threshold` first reaches each of `levels` (ascending): milliseconds after `basis.from`, null
 * where it does not before `until`. Looked for on a grid from a quarter of an hour on, even in the logarithm of time;
 * the highest chance so far counts, because the spread grows with time and may pull it down by a hair.
 */
export function waitsFor(
	basis: Basis,
	threshold: number,
	levels: readonly number[],
	until: Instant,
): readonly (number | null)[] {
	if (threshold <= basis.count) return levels.map(() => 0);
	const waits: (number | null)[] = levels.map(() => null);
	const longest = until - basis.from;
	if (longest <= 0) return waits;
	const shortest = Math.min(firstStep, longest);
	const growth = Math.log(longest / shortest) / steps;
	let found = 0;
	let highest = 0;
	for (let i = 0; i <= steps && found < levels.length; i++) {
		const chance = chanceOf(basis, threshold, basis.from + shortest * Math.exp(i * growth));
		for (let level = levels[found]; level !== undefined && level <= chance; level = levels[found]) {
			const back = i === 0 ? 0 : (chance - level) / (chance - highest);
			waits[found] = shortest * Math.exp((i - back) * growth);
			found++;
		}
		highest = Math.max(highest, chance);
	}
	return waits;
}

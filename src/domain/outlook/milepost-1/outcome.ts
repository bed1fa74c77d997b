import type { Instant } from '../../petition.js';
import { day } from '../../time.js';
import type { ExposureClock } from '../clock.js';
import type { Mood } from '../mood.js';
import type { Part } from '../normal-mixture.js';
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
/** How likely something pushes a petition from outside. */
const pushes: Readonly<Record<Mood, number>> = { quiet: 0.08, normal: 0.13, newsworthy: 0.2 };

/** Everything the formula needs of a petition. */
export interface Basis {
	/** The moment looked from. */
	readonly from: Instant;
	readonly count: number;
	readonly pace: CurrentPace;
	/** Signing time in days from `from` on. */
	readonly exposureTo: ReturnType<ExposureClock>;
	readonly mood: Mood;
}

/** The logarithm of the signatures to come by `to`, which must lie after `basis.from`. */
export function outcomeAt({ from, count, pace, exposureTo, mood }: Basis, to: Instant): readonly Part[] {
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
	const push = pushes[mood];
	return [
		{ share: 1 - push, mean, deviation: Math.sqrt(variance) },
		{ share: push, mean: mean + pushed.shift, deviation: Math.sqrt(variance + pushed.variance) },
	];
}

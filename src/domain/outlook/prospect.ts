import type { Instant } from '../petition.js';
import type { Prospect } from './forecaster.js';
import { type Part, quantileOf, shareBelow } from './normal-mixture.js';
import { waitsOn } from './waits.js';

/** What a model knows of a petition once it has looked; the rest of a prospect follows from it. */
export interface Sight extends Pick<Prospect, 'from' | 'count' | 'stale' | 'age' | 'perDay' | 'explain'> {
	/** The most that can ever sign; infinite where nobody knows. */
	readonly cap: number;
	/** The logarithm of the signatures to come by `to`, which lies after `from`, as a mixture of normal distributions. */
	outcomeAt(to: Instant): readonly Part[];
}

/** Chances, quantiles and times of whatever model says what is to come as a mixture of log-normals. */
export function prospectOf(sight: Sight): Prospect {
	const { from, count, cap, outcomeAt } = sight;

	function chanceOf(threshold: number, to: Instant): number {
		if (threshold <= count) return 1;
		if (to <= from || threshold > cap) return 0;
		// The parts' shares may make a hair more or less than one.
		return Math.min(1, Math.max(0, 1 - shareBelow(outcomeAt(to), Math.log(threshold - count - 0.5))));
	}

	return {
		...sight,
		chanceOf,
		countsAt(levels, to) {
			if (to <= from) return levels.map(() => count);
			const outcome = outcomeAt(to);
			return levels.map((level) => {
				const gained = Math.max(0, Math.round(Math.exp(quantileOf(outcome, level)) - 0.5));
				return Math.max(count, Math.min(cap, count + gained));
			});
		},
		waitsFor(threshold, levels, until) {
			if (threshold <= count) return levels.map(() => 0);
			return waitsOn((at) => chanceOf(threshold, at), from, until, levels);
		},
	};
}

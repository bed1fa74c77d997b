import { normalShare } from '../../src/domain/outlook/normal-mixture.js';
import type { Prediction } from './method.js';

/**
 * A count that grows by a gamma-distributed number of signatures, of this mean and variance (a Poisson count with an
 * uncertain rate is nearly that). By Wilson and Hilferty's cube root, which is good to a hundredth.
 */
export function grownBy(count: number, mean: number, variance: number): Prediction {
	if (!(mean > 1e-9)) return { chance: (threshold) => (threshold <= count ? 1 : 0), quantile: () => count };
	const shape = mean ** 2 / Math.max(variance, 1e-12);
	const centre = 1 - 1 / (9 * shape);
	const scale = 1 / (3 * Math.sqrt(shape));
	return {
		chance: (threshold) => {
			if (threshold <= count) return 1;
			const gained = threshold - count - 0.5;
			return 1 - normalShare((Math.cbrt(gained / mean) - centre) / scale);
		},
		quantile: (level) =>
			count + Math.max(0, Math.round(mean * Math.max(0, centre + scale * normalQuantile(level)) ** 3)),
	};
}

function normalQuantile(level: number): number {
	let [low, high] = [-9, 9];
	for (let i = 0; i < 40; i++) {
		const middle = (low + high) / 2;
		if (normalShare(middle) < level) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

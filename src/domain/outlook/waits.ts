import type { Instant } from '../petition.js';

const firstStepMs = 15 * 60_000;
const steps = 96;

/**
 * When a chance first reaches each of `levels` (ascending): milliseconds after `from`, null where it does not before
 * `until`. Looked for on a grid from a quarter of an hour on, even in the logarithm of time; the highest chance so far
 * counts, because the spread grows with time and may pull it down by a hair.
 */
export function waitsOn(
	chanceAt: (at: Instant) => number,
	from: Instant,
	until: Instant,
	levels: readonly number[],
): readonly (number | null)[] {
	const waits: (number | null)[] = levels.map(() => null);
	const longest = until - from;
	if (longest <= 0) return waits;
	const shortest = Math.min(firstStepMs, longest);
	const growth = Math.log(longest / shortest) / steps;
	let found = 0;
	let highest = 0;
	for (let i = 0; i <= steps && found < levels.length; i++) {
		const chance = chanceAt(from + shortest * Math.exp(i * growth));
		for (let level = levels[found]; level !== undefined && level <= chance; level = levels[found]) {
			const back = i === 0 ? 0 : (chance - level) / (chance - highest);
			waits[found] = shortest * Math.exp((i - back) * growth);
			found++;
		}
		highest = Math.max(highest, chance);
	}
	return waits;
}

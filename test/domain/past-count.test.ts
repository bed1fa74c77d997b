import { expect, it } from 'vitest';
import { soundPast } from '../../src/domain/past-count.js';

const past = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([at, count]) => ({ at, count }));

it('the past is ascending, each count once, none above today’s and none from tomorrow', () => {
	expect(soundPast(past([30, 300], [10, 100], [20, 200]), 300, 40)).toEqual(past([10, 100], [20, 200], [30, 300]));
	// Told twice, a lower one after a higher one, two at one moment, more than today, later than now, below nothing.
	expect(
		soundPast(past([10, 100], [11, 100], [12, 90], [20, 200], [20, 210], [25, 400], [50, 250], [1, -5]), 300, 40),
	).toEqual(past([10, 100], [20, 200]));
	expect(soundPast([], 5, 5)).toEqual([]);
});

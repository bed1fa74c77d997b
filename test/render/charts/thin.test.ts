import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from '../../../src/render/charts/thin.js';
import type { ChartPoint } from '../../../src/render/charts/types.js';

const at = (point: ChartPoint) => point.at;
const points = fc
	.array(fc.record({ after: fc.integer({ min: 1, max: 1e7 }), count: fc.integer({ min: 0, max: 1e9 }) }), {
		minLength: 501,
		maxLength: 3_000,
		size: 'max',
	})
	.map((steps) => {
		let moment = 0;
		return steps.map(({ after, count }): ChartPoint => {
			moment += after;
			return { at: moment, count };
		});
	});

describe('thin', () => {
	it('leaves up to 500 points as they are', () => {
		const few = Array.from({ length: 500 }, (_, i) => ({ at: i, count: i }));
		expect(thin(few, at)).toBe(few);
	});

	it('keeps the ends and the extremes of any number, in their order, and nothing else', () => {
		fc.assert(
			fc.property(points, (all) => {
				const kept = thin(all, at);
				const counts = kept.map(({ count }) => count);
				expect(kept.length).toBeLessThanOrEqual(500);
				expect(kept[0]).toBe(all[0]);
				expect(kept.at(-1)).toBe(all.at(-1));
				expect(Math.max(...counts)).toBe(Math.max(...all.map(({ count }) => count)));
				expect(Math.min(...counts)).toBe(Math.min(...all.map(({ count }) => count)));
				expect(kept).toEqual([...new Set(kept)].sort((a, b) => a.at - b.at));
				expect(kept.every((each) => all.includes(each))).toBe(true);
			}),
			{ numRuns: 30 },
		);
	});

	it('keeps both ends of a fall, however small', () => {
		const all = Array.from({ length: 20_000 }, (_, i) => ({ at: i * 1_000, count: i < 7_001 ? i : i - 3 }));
		const kept = thin(all, at);
		expect(kept).toContain(all[7_000]);
		expect(kept).toContain(all[7_001]);
	});

	it('has an answer for 500 moments that are one', () => {
		const all = Array.from({ length: 900 }, (_, i) => ({ at: 5, count: i }));
		expect(thin(all, at).map(({ count }) => count)).toEqual([0, 899]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAtPercent, isAtLeastPercent, percentOf } from '../../src/domain/percents.js';
import { plainPen, writeLine } from '../../src/render/inline.js';
import { status } from '../../src/render/texts/en/status.js';

const counts = fc.integer({ min: 0, max: 1_000_000_000_000 });
const goals = fc.integer({ min: 1, max: 1_000_000_000_000 });

describe('per cents of counts', () => {
	it.each([
		[58_000, 100_000, 58],
		[57_999, 100_000, 57],
		[29, 100, 29],
		[99_999, 100_000, 99],
		[100_000, 100_000, 100],
		[0, 100_000, 0],
		[5, 0, 0],
	])('%i of %i are %i %', (count, of, percent) => {
		expect(percentOf(count, of)).toBe(percent);
	});

	it('are exact for every count that can be stored, and agree with the count at which a per cent is reached', () => {
		fc.assert(
			fc.property(counts, goals, fc.integer({ min: 1, max: 99 }), (count, of, percent) => {
				expect(BigInt(percentOf(count, of))).toBe((BigInt(count) * 100n) / BigInt(of));
				const at = countAtPercent(percent, of);
				expect(percentOf(at, of)).toBeGreaterThanOrEqual(percent);
				expect(percentOf(at - 1, of)).toBeLessThan(percent);
				expect(isAtLeastPercent(at, percent, of)).toBe(true);
				expect(isAtLeastPercent(at - 1, percent, of)).toBe(false);
			}),
		);
	});

	it('are what status shows', () => {
		const pen = plainPen((text) => text);
		const about = { now: 0, zone: 'UTC', locale: 'en' };
		expect(writeLine(status.progress(58_000, 'exact', 100_000), pen, about)).toBe('58,000 of 100,000 (58 %)');
	});
});

import { describe, expect, it } from 'vitest';
import { type Family, families, familyNames } from '../../src/domain/families/index.js';
import { tellingOf } from '../../src/render/announcements/index.js';

describe('milestone families', () => {
	it('have each a place of their own among the headlines', () => {
		const ranks = familyNames.map((family) => families[family].headlineRank);
		expect(new Set(ranks).size).toBe(ranks.length);
	});

	it.each(familyNames)('%s is told in the line of numbers if it is a number, and only then', (family) => {
		const { alsoPassed } = tellingOf<Family>({ family });
		expect(alsoPassed !== null).toBe(families[family].isNumber);
	});

	it.each(familyNames)('%s is news for an hour at least', (family) => {
		expect(families[family].staleAfterMs).toBeGreaterThanOrEqual(3_600_000);
	});
});

import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { textsFor } from '../../src/render/texts/index.js';

const { nor } = textsFor('en').clemency;

describe('who else cannot', () => {
	it.each(jurisdictions)('is never said of whoever can: $code', (row) => {
		for (const power of row.powers) {
			const said = nor(row, power);
			if (power.decider === 'governor') expect(said).toBe('');
			if (power.decider === 'president') expect(said).not.toContain('President');
		}
	});

	it('leaves death sentences of Alabama to the Governor', () => {
		const alabama = jurisdictions.find((row) => row.code === 'AL');
		const said = alabama?.powers.map((power) => [power.decider, nor(alabama, power)]);
		expect(said).toContainEqual(['governor', '']);
		expect(said).toContainEqual(['board', 'the Governor cannot']);
	});
});

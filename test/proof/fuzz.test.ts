import { expect, it } from 'vitest';
import { fuzzAll } from './fuzz/part.js';

/* The short form of `npm run proof -- fuzz`. */

it('takes whatever is sent, and reads no number that was not written', async () => {
	const { figures, breaches } = await fuzzAll({ seed: 20, inputs: 3_000, say: () => {} });
	expect(breaches).toEqual([]);
	expect(figures.filter(({ together }) => together === 'sum').every(({ value }) => value > 0)).toBe(true);
}, 240_000);

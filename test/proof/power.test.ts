import { expect, it } from 'vitest';
import { loseAll } from './power/part.js';

/* The short form of `npm run proof -- power`. */

it('loses nothing that was committed when the power fails, and tells nothing twice', async () => {
	const { losses, breaches } = await loseAll({ seed: 20, every: 23, say: () => {} });
	expect(breaches).toEqual([]);
	expect(losses).toBeGreaterThan(30);
}, 240_000);

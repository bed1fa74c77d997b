import { expect, it } from 'vitest';
import { dieOften } from './crash/deaths.js';

/* The short form of `npm run proof -- deaths`; kills and copies have theirs in `test/crash` and `test/postgres`. */

it('dying twice and three times in one story, it tells everything once', async () => {
	const { deaths, breaches } = await dieOften({ seed: 20, deaths: 30, from: 100_000, say: () => {} });
	expect(breaches).toEqual([]);
	expect(deaths).toBeGreaterThanOrEqual(30);
}, 240_000);

import { expect, it } from 'vitest';
import { playAll } from './model/part.js';

/* The short form of `npm run proof -- model`. */

it('tells what must be told, once, and nothing else, whatever happens', async () => {
	const all = { told: 0, deaths: 0, doubts: 0 };
	const breaches = await playAll({ seed: 20, runs: 100 }, ({ told, deaths, doubts }) => {
		all.told += told;
		all.deaths += deaths;
		all.doubts += doubts;
	});
	expect(breaches).toEqual([]);
	// A history in which nothing happens proves nothing.
	expect(all.told).toBeGreaterThan(300);
	expect(all.deaths).toBeGreaterThan(50);
	expect(all.doubts).toBeGreaterThan(50);
}, 240_000);

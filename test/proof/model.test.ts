import fc from 'fast-check';
import { expect, it } from 'vitest';
import { history } from './model/moves.js';
import { play } from './model/play.js';

/* The short form of `npm run proof -- model`. */

it('tells what must be told, once, and nothing else, whatever happens', async () => {
	const all = { told: 0, deaths: 0, doubts: 0 };
	await fc.assert(
		fc.asyncProperty(history, async (moves) => {
			const { breaches, told, deaths, doubts } = await play(moves);
			expect(breaches).toEqual([]);
			all.told += told;
			all.deaths += deaths;
			all.doubts += doubts;
		}),
		{ numRuns: 100, seed: 20 },
	);
	// A history in which nothing happens proves nothing.
	expect(all.told).toBeGreaterThan(300);
	expect(all.deaths).toBeGreaterThan(50);
	expect(all.doubts).toBeGreaterThan(50);
}, 240_000);

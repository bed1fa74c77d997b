import { expect, it } from 'vitest';
import { floodWith } from './flood/part.js';

/* The short form of `npm run proof -- flood`. */

it('a flood is told once to everybody, and answers go on', async () => {
	const { breaches } = await floodWith({ petitions: 500, destinations: 250, crossing: 25 }, () => {});
	expect(breaches).toEqual([]);
}, 240_000);

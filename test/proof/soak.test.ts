import { expect, it } from 'vitest';
import { soakFor } from './soak/part.js';

/* The short form of `npm run proof -- soak`: whether it reads, tells and answers at that rate; memory is nothing in seconds. */

it('reads, tells and answers at twenty times the normal rate', async () => {
	const { figures, breaches } = await soakFor(4_000, () => {});
	const of = (what: string) => figures.find((each) => each.what === what)?.value ?? 0;
	expect(breaches.filter((each) => !each.startsWith('memory') && !each.includes('descriptors'))).toEqual([]);
	expect(of('readings')).toBeGreaterThan(0);
	expect(of('questions')).toBeGreaterThan(0);
}, 120_000);

import { z } from 'zod';
import { maybe, title } from '../shape.js';
import { shownCount } from '../shown-count.js';

/** What the page of an e-petition shows. */
export const Shown = z.object({
	/** Its number and keyword: "e-7531 (Foreign affairs)". */
	heading: title,
	signatures: shownCount('comma'),
	/** As the page says it: "November 18, 2026, at 3:41 p.m. (EDT)". */
	opened: maybe(z.string()),
	closes: maybe(z.string()),
	presented: maybe(z.string()),
	answered: maybe(z.string()),
});
export type Shown = z.infer<typeof Shown>;

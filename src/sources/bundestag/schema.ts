import { z } from 'zod';
import { title } from '../shape.js';
import { shownCount } from '../shown-count.js';

/** `<span class="mzanzahl">25.000</span>` of the page. */
export const Signatures = shownCount('dot');

/** Milliseconds since 1970, as the list carries them for its own countdown. */
const stamp = z
	.string()
	.regex(/^1\d{12}$/)
	.transform(Number);

/** A row of the list of petitions that can be signed. */
export const Row = z.object({
	/** `2026-05-30-201716`. */
	id: z.string().regex(/^\d{4}-\d{2}-\d{2}-\d{1,9}$/),
	title,
	signatures: Signatures,
	begins: stamp,
	ends: stamp,
});
export type Row = z.infer<typeof Row>;

import { z } from 'zod';
import { LooseDay, Page } from './page.js';

const Said = z.string().min(1).max(400);

/**
 * What one version of the data says of a jurisdiction that the one before did not. `law`: the world changed, and whoever
 * follows that law is told, once. `correction`: we were wrong; it stands in answers, and nobody is told.
 */
export const LawChange = z
	.strictObject({
		/** Never used again: what is told is told by it. */
		id: z.string().regex(/^[a-z0-9-]{3,60}$/),
		/** Code of the jurisdiction. */
		of: z.string().regex(/^[A-Z]{2,7}$/),
		kind: z.enum(['law', 'correction']),
		/** The day it was written down here. */
		noted: z.iso.date(),
		/** Codes of what must be asked for a correction to be said; left out, it is said with whatever is asked of that law. */
		about: z.array(z.string()).min(1).readonly().optional(),
		/** Since when it is so; null for a correction. */
		since: LooseDay.nullable(),
		/** What was said before, and what is said now: a sentence of our own each. */
		old: Said,
		now: Said,
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

export const LawChanges = z.array(LawChange).readonly();

export type LawChange = z.infer<typeof LawChange>;

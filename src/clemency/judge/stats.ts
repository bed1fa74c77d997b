import { z } from 'zod';
import { Source } from './law.js';

/**
 * How many acts of clemency a President granted by a day. Official counts are of people named in a grant; whoever is
 * covered by a proclamation only is not in them.
 */
export const Count = z
	.strictObject({
		/** The day the figures are of; a year where no page tells the day. */
		asOf: z.string().regex(/^\d{4}(-\d\d-\d\d)?$/),
		/** `official` = the Pardon Attorney's or the White House's, as a page quotes it; `press`, `scholar` = theirs. */
		by: z.enum(['official', 'press', 'scholar']),
		/** Two numbers where pages differ; null where no page gives one. */
		pardons: z.array(z.int()).min(1).max(2).readonly().nullable(),
		commutations: z.array(z.int()).min(1).max(2).readonly().nullable(),
		/** All forms of clemency together. */
		total: z.array(z.int()).min(1).max(2).readonly().nullable(),
		/** People, where a count of acts is not given. */
		people: z.int().nullable(),
		/** Which of the figures no page was read for. */
		unread: z.array(z.enum(['pardons', 'commutations', 'total'])).readonly(),
		note: z.string().max(300).nullable(),
		sources: z.array(Source).readonly(),
	})
	.readonly();

export const Presidency = z
	.strictObject({
		/** Words people type: `obama`, `trump`. Two terms apart are two entries. */
		names: z.array(z.string()).min(1).readonly(),
		name: z.string(),
		from: z.iso.date(),
		to: z.iso.date(),
		counts: z.array(Count).min(1).readonly(),
		/** Pardons by calendar year, where a page gives them. */
		years: z.record(z.string(), z.int()).readonly().optional(),
	})
	.readonly();

/** What one President before the official figures granted, of all kinds together; `names` = what people call him. */
export interface EarlyGrants {
	readonly name: string;
	readonly names: readonly string[];
	readonly total: number;
}

export type Count = z.infer<typeof Count>;
export type Presidency = z.infer<typeof Presidency>;

/** What was known by a day: later counts are left out, and presidencies that had none by then. */
export function countsBy(presidencies: readonly Presidency[], today: string): readonly Presidency[] {
	return presidencies
		.map((each) => ({ ...each, counts: each.counts.filter(({ asOf }) => asOf <= today) }))
		.filter(({ counts }) => counts.length > 0);
}

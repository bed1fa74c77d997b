import { z } from 'zod';
import { count, maybe, summary, title } from '../shape.js';

const number = z
	.string()
	.regex(/^\d{1,13}$/, 'not a number')
	.transform(Number);

export const Row = z.object({ PetitionNumber: z.string() });

/** One petition of the data set. Its numbers are text there. */
export const Petition = z.object({
	PetitionNumber: z.string(),
	PetitionTitle: title,
	PetitionSummary: maybe(summary),
	SignaturesCollected: number.pipe(count),
	PetitionStatusID: number.pipe(z.int().min(0).max(11)),
	DatePetitionFirstPublished: maybe(z.string()),
});
export type Petition = z.infer<typeof Petition>;

export const List = z.array(z.unknown());

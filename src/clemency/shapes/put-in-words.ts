import { z } from 'zod';

const Words = z.array(z.string()).readonly();
/** Whether it is true, as the words before an answer say it. */
export const Word = z.enum([
	...['yes', 'no', 'limits', 'mostly-yes', 'mostly-no', 'depends', 'usually-not', 'unsettled', 'probably'],
	...['yes-as-read', 'no-as-read'],
] as const);

/** What is asked in words of its own, "wrongly convicted", with the word that answers it put so; of several the first counts. */
export const PutInWords = z
	.strictObject({
		words: Words,
		/** Beside these it asks something else. */
		not: Words.optional(),
		/** It is asked only beside one of these. */
		with: Words.optional(),
		is: Word.nullable(),
		says: z.string().min(1).max(320),
	})
	.readonly();

export type PutInWords = z.infer<typeof PutInWords>;

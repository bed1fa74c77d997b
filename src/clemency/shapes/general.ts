import { z } from 'zod';
import { Page, Sure } from './page.js';
import { PutInWords } from './put-in-words.js';

/** A question that has one answer whatever the court: "can Congress pardon", "can a pardon be revoked". */
export const General = z
	.strictObject({
		/** What the rest of the program calls it. */
		key: z.string().regex(/^[a-z][a-zA-Z]+$/),
		/** The question in full, as somebody would ask it. */
		asks: z.string().min(1).max(120),
		/**
		 * Whether what is asked is true, as definitely as the pages allow: `limits` and `mostly-…` where what the rest is
		 * stands in `says`, `unsettled` where no court has decided; null where it is no question of yes or no.
		 */
		reply: z.enum(['yes', 'no', 'limits', 'mostly-yes', 'mostly-no', 'depends', 'unsettled']).nullable(),
		/**
		 * The answer: at most three short sentences, the decisive one first. It stands behind the word of `reply`, and
		 * alone where it is asked in words to which that would be no answer: it says both times the same thing once.
		 */
		says: z.string().min(1).max(300),
		/** Other ways of asking it, that another word answers or another sentence; `says` is left out where it stays the same. */
		answers: z
			.array(PutInWords.unwrap().partial({ says: true }).readonly())
			.readonly()
			.optional(),
		confidence: Sure,
		checked: z.iso.date(),
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

export const Generals = z.array(General).readonly();

export type General = z.infer<typeof General>;

import { z } from 'zod';
import { Page, Sure } from './page.js';

/** A question that has one answer whatever the court: "can Congress pardon", "can a pardon be revoked". */
export const General = z
	.strictObject({
		/** What the rest of the program calls it. */
		key: z.string().regex(/^[a-z][a-zA-Z]+$/),
		/** The question in full, as somebody would ask it. */
		asks: z.string().min(1).max(120),
		/** `unsettled` = no court has decided; null where it is no question of yes or no. */
		reply: z.enum(['yes', 'no', 'depends', 'unsettled']).nullable(),
		/**
		 * What stands before the answer where it is asked in other words, to which a yes or no would be no answer: the
		 * same as a statement. Empty where `says` is one by itself; without it, `asks` stands there.
		 */
		put: z.string().max(120).optional(),
		/** The answer after the yes or no: at most three short sentences. */
		says: z.string().min(1).max(300),
		confidence: Sure,
		checked: z.iso.date(),
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

export const Generals = z.array(General).readonly();

export type General = z.infer<typeof General>;

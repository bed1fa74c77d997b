import { z } from 'zod';
import { Page, Sure } from './page.js';
import { PutInWords, Word } from './put-in-words.js';

const Says = z.string().min(1).max(700).nullable();

const Words = z.array(z.string()).readonly();

/** Clemency in another country (or before a court of nations). What no page said is null: "not known". */
export const Country = z
	.strictObject({
		/** ISO 3166, the parts of the United Kingdom as `GB-EAW`, `GB-SCT`, `GB-NIR`; `ICC`, `IRMCT`. */
		code: z.string(),
		name: z.string(),
		/** Words people type for the country, its people and its cities of old: small letters, no accents. */
		words: z.array(z.string()).readonly(),
		/** Words for those who decide or advise there: `the king`, `lord chancellor`, `putin`. */
		officers: z.array(z.string()).readonly(),
		/** What clemency is called there. */
		called: Says,
		/** Who pardons there, and who decides in substance: whole sentences that name the country. */
		who: z.string().min(1).max(400),
		/** The same by whose court it was, where a state, Land or canton has its own. */
		tiers: z
			.strictObject({ state: z.string().min(1).max(300), union: z.string().min(1).max(300) })
			.readonly()
			.optional(),
		/**
		 * Those people ask about by title or by name: whether they may pardon, whether they may alone, and what holds of
		 * it. Of one title the longer name stands first.
		 */
		heads: z
			.array(z.strictObject({ words: Words, may: Word, alone: Word, says: z.string().min(1).max(300) }))
			.optional(),
		/** What is asked in words of its own. */
		answers: z.array(PutInWords).optional(),
		/** The larger country it is a part of, where that was named, and who decides in it. */
		wider: z.strictObject({ name: z.string(), apply: z.string(), says: z.string().min(1).max(300) }).optional(),
		/** Whether somebody who was convicted there can be pardoned; yes where it is left out. */
		may: Word.optional(),
		/** Whether a pardon clears the record there. */
		erases: Word.optional(),
		/** Whether a whole group may be pardoned at once; how stands in `group`. */
		groups: Word.optional(),
		/** What is known of other questions, by the codes they are read as, with the word where one answers. */
		told: z
			.array(
				z
					.strictObject({ about: z.array(z.string()).min(1), is: Word.nullable(), says: z.string().min(1).max(300) })
					.readonly(),
			)
			.readonly()
			.optional(),
		/** Whether it may come before a judgment is final. */
		early: Word.optional(),
		/** What became of a request that is much asked about. */
		happened: z.string().min(1).max(300).optional(),
		cost: z.string().min(1).max(300).optional(),
		/** Whom it lets in, and what a conviction or a pardon of ours has to do with it. */
		entry: z.string().min(1).max(300).optional(),
		/** Who decides in substance. */
		binding: Says,
		procedure: Says,
		/** Whom to ask, as it follows "where to ask: ". */
		apply: Says,
		effect: Says,
		timing: Says,
		group: Says,
		reasons: Says,
		notes: z.array(z.string()).readonly(),
		confidence: Sure,
		checked: z.iso.date(),
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

export const Countries = z.array(Country).readonly();

export type Country = z.infer<typeof Country>;

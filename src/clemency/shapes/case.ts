import { z } from 'zod';
import { caseTopics } from './case-topic.js';
import { LooseDay, Page, Sure } from './page.js';

export const standings = [
	'convicted',
	'convicted, appeal pending',
	'overturned',
	'overturned on appeal',
	'acquitted',
	'acquitted on appeal',
	'acquitted on retrial',
	'acquitted of the main charge',
	'charged',
	'never charged',
	'charges dismissed',
] as const;

export const statuses = [
	'serving',
	'supervised',
	'released',
	'on_death_row',
	'executed',
	'dead',
	'pardoned',
	'overturned',
	'acquitted',
	'awaiting_retrial',
	'awaiting_trial',
	'awaiting_verdict',
	'charged',
	'appeal_pending',
	'charges_dismissed',
] as const;

export const results = [
	'pardon',
	'partial pardon',
	'commutation',
	'open',
	'not granted',
	'other',
	'none known',
] as const;

/** One judgment or charge: what a court said, no word beyond it. */
export const Judged = z
	.strictObject({
		/** Code of the jurisdiction: a postal code, US, DC, MIL, FOREIGN. */
		jurisdiction: z.string().regex(/^[A-Z]{2,7}$/),
		/** For another country: its key in the table of countries, or its name where it has no row; else null. */
		country: z.string().nullable(),
		/** Null where no page names it. */
		court: z.string().nullable(),
		/** What the court convicted of, or what is charged. */
		offence: z.string(),
		/** When the conviction came; null where there is none, or no page says. */
		convicted: LooseDay.nullable(),
		standing: z.enum(standings),
		sentence: z.string().nullable(),
	})
	.readonly();

/** Something asked for, and what became of it. */
export const Asking = z
	.strictObject({
		/** Null where `what` says all of it, as in an operator's entry. */
		who: z.string().nullable(),
		what: z.string(),
		date: LooseDay.nullable(),
		outcome: z.string().nullable(),
		/**
		 * The same as a whole sentence with its day, as one would tell it: `{him}`, `{his}`, `{They}` stand for the name where
		 * it was not said yet, and for themselves where it was; `{her}` is whom, `{hers}` is whose. Null in an operator's entry.
		 */
		told: z.string().min(1).max(300).nullable(),
		/** Why, in the words of whoever decided, where a page gives them. */
		why: z
			.strictObject({ says: z.string().min(1).max(300), source: Page })
			.readonly()
			.optional(),
		/** The page of this line alone; the case's own pages stand behind those without. */
		source: Page.nullable(),
	})
	.readonly();

/** Beginnings of words: one of each list must be among those of a question. */
const Words = z
	.array(z.array(z.string().regex(/^[a-z0-9]+$/)).min(1))
	.min(1)
	.readonly();

/** A deed of common letters would be found in every question, and answer all of them with one case. */
const tellsOne = (lists: readonly (readonly string[])[]): boolean => {
	const least = lists.length > 1 ? 4 : 7;
	return lists.some((any) => any.every((word) => word.length >= least));
};

/**
 * What is asked of a case besides what was asked for and decided: a sentence that answers whoever uses these words, or
 * asks for this topic in whatever words. `word` = what stands before it where a topic is asked as a yes or no.
 */
export const Point = z
	.strictObject({
		asked: Words.optional(),
		topic: z.enum(caseTopics).optional(),
		word: z.enum(['yes', 'no', 'part']).optional(),
		says: z.string().min(1).max(300),
		/** Null where the case's own pages say it. */
		source: Page.nullable(),
	})
	.refine(({ asked, topic }) => asked !== undefined || topic !== undefined, 'a point needs its words or its topic')
	.readonly();

/** The beginnings of the sentences of a note that answer a question of their own. */
export const Noted = z
	.strictObject({
		/** That the person says not to have done it, or says to have done it. */
		denies: z.string().min(1).optional(),
		admits: z.string().min(1).optional(),
		/** What a court did to the conviction. */
		court: z.string().min(1).optional(),
		/** What bounds a pardon there; what makes one impossible for now. */
		limits: z.string().min(1).optional(),
		bars: z.string().min(1).optional(),
		/** Which office the person may hold no more. */
		office: z.string().min(1).optional(),
	})
	.readonly();

/** A public case somebody may ask about. Decide by jurisdiction and `standing`, never by `status`. */
export const RegisteredCase = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		kind: z.enum(['person', 'group']),
		/** Other words people type: for matching only, never shown. */
		aliases: z.array(z.string()).readonly(),
		/** Common slips: asked back ("Do you mean …?"), never answered. */
		misspelled: z.array(z.string()).readonly(),
		/** What people remember of it where the name escapes them, each of them of this case alone: matched, never shown. */
		deeds: z
			.array(
				Words.refine(
					tellsOne,
					'a deed needs two lists of words, one of them of four letters or more each, or one list of seven or more',
				),
			)
			.readonly()
			.optional(),
		/** Words too short or shared to be matched without asking back. */
		ambiguous: z.array(z.string()).readonly(),
		judgments: z.array(Judged).min(1).readonly(),
		status: z.enum(statuses).nullable(),
		/** The day all of it was true, to be shown with it. Null only in an operator's entry. */
		asOf: LooseDay.nullable(),
		stage: z.enum(['before', 'serving', 'supervised', 'completed']).nullable(),
		sentence: z.enum(['life', 'death']).nullable(),
		dead: z.boolean(),
		result: z.enum(results),
		clemency: z.array(Asking).readonly(),
		points: z.array(Point).readonly().optional(),
		/** Platform and number with its date, where a page said so. */
		petition: z.string().nullable(),
		/** The sentence that matters for "who could pardon". */
		note: z.string().nullable(),
		/** What sentences of the note tell, by their first words. */
		noted: Noted.optional(),
		/** What may have changed since: said together with `asOf`. */
		stale: z.string().nullable(),
		/** Parts no page carried. */
		fromMemory: z.array(z.string()).readonly(),
		confidence: Sure,
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

export const RegisteredCases = z.array(RegisteredCase).readonly();

export type Judged = z.infer<typeof Judged>;
export type Asking = z.infer<typeof Asking>;
export type Point = z.infer<typeof Point>;
export type RegisteredCase = z.infer<typeof RegisteredCase>;

/** Whether this sovereign has something to pardon: a conviction that stands, or a charge nobody has tried. */
export function pardonable({ standing }: Judged): 'conviction' | 'charge' | 'nothing' {
	if (standing === 'charged') return 'charge';
	return standing.startsWith('convicted') || standing === 'acquitted of the main charge' ? 'conviction' : 'nothing';
}

/**
 * A case as of a day (`YYYY-MM-DD`), for a replay: what was asked for or decided later is left out. What is written
 * in one sentence over all of it (note, status) is kept only where it was true by then.
 */
export function caseOn(known: RegisteredCase, day: string): RegisteredCase {
	const clemency = known.clemency.filter(({ date }) => date === null || date <= day);
	if (known.asOf === null || known.asOf <= day) return { ...known, clemency };
	return {
		...{ ...known, clemency, status: null, asOf: null, stage: null, result: 'none known', note: null, stale: null },
		points: [],
	};
}

const bought =
	/\b(?:pay|paid|pays|buy|bought|bribed?)\b.*\bfor (?:(?:his|her|their|the|a|it|that) ?)*(?:pardons?|clemency|commutation)?$/;

/** Whether one word of each list is among these. */
export const hasAll = (words: readonly string[], lists: readonly (readonly string[])[]): boolean =>
	lists.every((any) => any.some((start) => words.some((word) => word.startsWith(start))));

/** What answers exactly these words, besides what was asked for and decided. */
export function pointsFor({ points = [] }: RegisteredCase, words: readonly string[]): readonly Point[] {
	// Whether somebody bought a pardon is not asked of what is owed.
	if (bought.test(words.join(' '))) return [];
	const found = points.filter(({ asked }) => asked !== undefined && hasAll(words, asked));
	// What asks for all that another asks for, and more, answers alone.
	const holds = ({ asked: more = [] }: Point, { asked: less = [] }: Point) =>
		more.length > less.length && less.every((any) => more.some((each) => each.join() === any.join()));
	return found.filter((point) => !found.some((other) => holds(other, point)));
}

import { z } from 'zod';

/** Shapes that several families are told with. Plain data, stored as JSON. */

const signatures = z.object({ signatures: z.number(), exposure: z.number() });
const remembered = {
	firstAt: z.int(),
	firstCount: z.number(),
	at: z.int(),
	count: z.number(),
	corrections: z.int(),
};
/** Of whichever model it was told with; what the first one left behind does not name it. */
const outlookState = z.union([
	z.object({
		model: z.literal('milepost-2'),
		...remembered,
		memories: z.tuple([signatures, signatures, signatures, signatures]).readonly(),
		rises: z.number(),
	}),
	z.object({ model: z.literal('milepost-1').default('milepost-1'), ...remembered, fast: signatures, slow: signatures }),
]);

export const maybeText = z.string().exactOptional();
export const maybeNumber = z.number().exactOptional();
export const maybeYes = z.boolean().exactOptional();

/** What the outlook of that moment is made of. */
export const outlookFact = z
	.object({
		state: outlookState,
		seenAt: z.int(),
		deadline: z.int().nullable(),
		threshold: z.number().nullable(),
		zone: z.string(),
	})
	.exactOptional();

/** What is counted. */
export const unitFact = z.object({ one: z.string(), many: z.string() }).exactOptional();

/** The numbers every crossing is told with, as they were at that moment. */
export const commonFacts = {
	title: z.string(),
	url: z.string().nullable(),
	zone: z.string(),
	count: z.int(),
	approximate: z.boolean(),
	/** What kind of number `count` is, so that a displayed or typed one says so; absent: nothing is said. */
	countKind: z.enum(['exact', 'displayed', 'approximate', 'typed', 'imported']).exactOptional(),
	/** What is counted; absent: signatures. */
	unit: unitFact,
	countAt: z.int(),
	/** Whole days since opening, counted on the calendar of the petition's zone. */
	days: maybeNumber,
	outlook: outlookFact,
};
const common = z.object(commonFacts);
export type CommonFacts = Readonly<z.output<typeof common>>;

/** How many countries are over their minimum, of those needed; without `over`: that is not known. */
export const countriesFact = z.object({ needed: z.int(), over: z.int().exactOptional() }).exactOptional();

/** What the next threshold, `of`, still needs; nothing when there is none. */
export const neededFacts = { needed: maybeNumber, of: maybeNumber, neededPerDay: maybeNumber };
const neededShape = z.object(neededFacts);
export type NeededFacts = Readonly<z.output<typeof neededShape>>;

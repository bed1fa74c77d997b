import { z } from 'zod';
import { Page } from '../shapes/page.js';

/*
 * The law of clemency as data: one row a jurisdiction. The rows are in `src/clemency/law`; what is here is their shape.
 * Words a person reads come from the catalogue, built from these fields; the free texts (`note`, `change`) are single
 * sentences of our own.
 */

const Day = z.iso.date();
const Text = z.string().min(1).max(400);

/** A page that was read, and that carries the statement: the official ones first. */
export const Source = Page;

export const Confidence = z.enum(['high', 'medium', 'low']);

/** What stands behind one claim. After `reviewBy` it is still given, with a note that nobody has looked since. */
export const Statement = z
	.strictObject({
		sources: z.array(Source).min(1).readonly(),
		checked: Day,
		confidence: Confidence,
		reviewBy: Day,
		/** What of it was not read on a page: said with the answer. */
		doubts: z.array(Text).readonly(),
	})
	.readonly();

/** The five acts of mercy. Amnesty is a pardon for a group. */
export const Clemency = z.enum(['pardon', 'commutation', 'reprieve', 'remission', 'amnesty']);

/** Facts that change who decides in at least one jurisdiction. */
export const Hinge = z.enum([
	'death',
	'lifeOrDeath',
	'lifeWithoutParole',
	'repeatFelon',
	'listedOffence',
	/** The application went through the board before the governor. */
	'boardRoute',
]);

/** Facts a power needs: true or false as given; a fact that is not named does not matter. */
export const Condition = z.partialRecord(Hinge, z.boolean()).readonly();

/** What stands between an application and the act. All but advice and notice can stop it. */
export const Step = z.discriminatedUnion('step', [
	/** Somebody is heard and binds nobody; `duty` = what makes it happen. */
	z.strictObject({
		step: z.literal('advice'),
		by: Text,
		duty: z.enum(['law', 'optional', 'order', 'practice', 'unknown']),
	}),
	/** Nothing happens without this vote in favour. */
	z.strictObject({ step: z.literal('recommendation'), by: Text, vote: Text.optional() }),
	/** A council or a chamber must agree. */
	z.strictObject({ step: z.literal('consent'), by: Text }),
	/** How a deciding board votes. */
	z.strictObject({ step: z.literal('vote'), members: Text, vote: Text }),
	/** Somebody must approve what a board decided, within so many days. */
	z.strictObject({ step: z.literal('approval'), by: Text, days: z.int().positive() }),
	z.strictObject({ step: z.literal('notice'), note: Text }),
]);

/** Who may decide; the names are those of the row. `nobody` = the law shuts it out. */
export const Decider = z.enum(['president', 'governor', 'board', 'nation', 'country', 'local', 'nobody']);

/** What happens to the record of a conviction; `further-step` = a pardon opens the way to sealing or expungement. */
export const Record = z.enum([
	'stays',
	'annotated',
	'sealed',
	'erased',
	'set-aside',
	'further-step',
	'unknown',
	'own-law',
]);

/** What happens to a right; `if-stated` = only where the pardon says so, `separate` = a matter of its own. */
export const Right = z.enum(['restored', 'unless-excluded', 'if-stated', 'limited', 'separate', 'unknown', 'own-law']);

/** One power: these acts, in cases like this, by this decider, after these steps. */
export const Power = z
	.strictObject({
		acts: z.array(Clemency).min(1).readonly(),
		when: Condition,
		decider: Decider,
		steps: z.array(Step).readonly(),
		confidence: Confidence,
		/** A limit of the power itself: "for at most 30 days". */
		limit: Text.optional(),
		/** Where the way taken changes what happens to the record: South Dakota's sealing. */
		record: Record.optional(),
	})
	.readonly();

export const Kind = z.enum(['federal', 'district', 'military', 'state', 'territory', 'tribal', 'foreign', 'municipal']);

export const Model = z.enum([
	'president',
	'sole',
	'advisory-board',
	'binding-recommendation',
	'shared-board',
	'independent-board',
	'council-consent',
	'senate-consent',
	'own-law',
]);

/** What is written about treason: `silent` = no exception in the clause as read; `unclear` = sources differ. */
export const Treason = z.enum([
	'included',
	'silent',
	'excluded',
	'legislature',
	'legislature-consent',
	'senate-consent',
	'reprieve-only',
	'unclear',
	'own-law',
]);

export const Basis = z.enum(['law', 'rule', 'policy', 'order', 'none', 'unknown', 'own-law']);

/** Years to wait, from `min` to `max` where the pages give a range, for one class of case. */
export const Wait = z
	.strictObject({ for: Text, min: z.number().min(0), max: z.number().min(0), basis: Basis })
	.readonly();

/** What is known of one state's cities: whether this officer can pardon a breach of an ordinance. */
export const CityRule = z
	.strictObject({
		state: z.string().length(2),
		officer: z.enum(['mayor', 'governor']),
		can: z.boolean(),
		source: Source,
	})
	.readonly();

export const Jurisdiction = z
	.strictObject({
		/** `US`, `DC`, `MIL`, a postal code, `TRIBAL`, `FOREIGN`, `CITY`. */
		code: z.string().regex(/^[A-Z]{2,7}$/),
		name: Text,
		kind: Kind,
		model: Model,
		/** The board, commission or office beside the decider; null where there is none. */
		body: Text.nullable(),
		constitution: Text.nullable(),
		statute: Text.nullable(),
		powers: z.array(Power).min(1).readonly(),
		/** Offences that move the case to another decider, as people name them. Idaho's list. */
		listedOffences: z.array(Text).readonly().optional(),
		/** For ordinances: the few states whose rule was found. */
		cityRules: z.array(CityRule).readonly().optional(),
		treason: Treason,
		impeachment: z.enum(['excepted', 'silent', 'unclear', 'own-law']),
		/** `silent` = the clause does not say, and the procedure assumes a conviction. */
		timing: z.enum(['any-time', 'after-conviction', 'silent', 'own-law']),
		waits: z.array(Wait).readonly(),
		/** What the waiting rules rest on, where none was found too. */
		basis: Basis,
		/** Stages of a sentence at which a pardon is not open by the rule or policy last seen. */
		notWhile: z.array(z.enum(['serving', 'supervised'])).readonly(),
		/** Conditions an application must meet, a sentence each. */
		eligibility: z.array(Text).readonly(),
		effect: z.strictObject({ record: Record, rights: Right, firearms: Right, note: Text.nullable() }).readonly(),
		/** Where an application goes. `read` = the page itself was read; else the address is from general knowledge. */
		office: z
			.strictObject({ name: Text, url: z.url({ protocol: /^https$/ }).nullable(), read: z.boolean() })
			.readonly(),
		/** A pardon that says somebody did not do it, where there is one. */
		innocence: Text.nullable(),
		/** What changed last; null where no change was found. */
		change: Text.nullable(),
		/** Year of the next election of who appoints or decides, as seen from the pages read; null where none matters. */
		elects: z.int().nullable(),
		notes: z.array(Text).readonly(),
		who: Statement,
		process: Statement,
	})
	.readonly();

/** What is needed to cite a page. */
export type Source = Pick<Page, 'title' | 'url'>;
export type Confidence = z.infer<typeof Confidence>;
export type Statement = z.infer<typeof Statement>;
export type Clemency = z.infer<typeof Clemency>;
export type Hinge = z.infer<typeof Hinge>;
export type Condition = z.infer<typeof Condition>;
export type Step = z.infer<typeof Step>;
export type Decider = z.infer<typeof Decider>;
export type Power = z.infer<typeof Power>;
export type Kind = z.infer<typeof Kind>;
export type Model = z.infer<typeof Model>;
export type Treason = z.infer<typeof Treason>;
export type Basis = z.infer<typeof Basis>;
export type Wait = z.infer<typeof Wait>;
export type Record = z.infer<typeof Record>;
export type Right = z.infer<typeof Right>;
export type CityRule = z.infer<typeof CityRule>;
export type Jurisdiction = z.infer<typeof Jurisdiction>;

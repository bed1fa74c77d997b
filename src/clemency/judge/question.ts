import type { Clemency, Hinge } from './law.js';

/** What is asked for. The last three are not clemency, and people ask for them all the same. */
export const acts = [
	'pardon',
	'commutation',
	'reprieve',
	'remission',
	'amnesty',
	'expungement',
	'exoneration',
	'restoration',
	'parole',
] as const satisfies readonly (Clemency | string)[];
export type Act = (typeof acts)[number];

export const officers = [
	'president',
	'former-president',
	'governor',
	'former-governor',
	'mayor',
	'board',
	'council',
	'legislature',
	'court',
	'foreign-ruler',
	'other-official',
] as const;
export type Officer = (typeof officers)[number];

/** Whose power the question is about: "can the *governor of Georgia*…". */
export interface Asked {
	readonly officer: Officer;
	/** Code of the jurisdiction the officer serves; null where nobody said. */
	readonly of: string | null;
	/** The officer would be pardoning himself or herself. */
	readonly self: boolean;
	/** Whoever the question names, who holds the office or held it once. */
	readonly name?: string;
	/** The title of an official who pardons nobody, as it was asked: "attorney general"; never carried by a button. */
	readonly title?: string;
}

/** Where the case stands. `before` = no conviction yet. */
export const stages = ['before', 'serving', 'supervised', 'completed'] as const;
export type Stage = (typeof stages)[number];

/** Kinds of cases for which waiting times differ. */
export const caseClasses = [
	'misdemeanor',
	'felony',
	'driving',
	'vehicular',
	'drugs',
	'violence',
	'sexual',
	'deferred',
] as const;
export type CaseClass = (typeof caseClasses)[number];

/** What a wait is counted from. `parole` = its beginning; `refusal` = of an earlier application. */
export const caseEvents = ['end', 'release', 'conviction', 'refusal', 'parole'] as const;
export type CaseEvent = (typeof caseEvents)[number];

/** What somebody told of their case: when what happened (`2019`, `2019-06`), which kind it is, and which it is not. */
export interface Told {
	readonly events: Readonly<Partial<Record<CaseEvent, string>>>;
	readonly classes: readonly CaseClass[];
	/** Kinds it may be: no page says whether a simple assault counts as violence. */
	readonly unsure?: readonly CaseClass[];
	readonly denied: readonly CaseClass[];
}

/** How long a sentence is, in years, its minimum, and how many of them were served; null where nobody said. */
export interface Term {
	/** The longest, where it is a range. */
	readonly years: number | null;
	readonly minimum: number | null;
	readonly isLife: boolean;
	readonly served: number | null;
	/** What was served is counted from the year in which it began. */
	readonly isCounted: boolean;
}

/** What is known about a conviction; what nobody said is absent or null. */
export interface Circumstances {
	readonly act: Act;
	readonly asked: Asked | null;
	readonly hinges: Readonly<Partial<Record<Hinge, boolean>>>;
	readonly treason: boolean;
	readonly impeachment: boolean;
	readonly civil: boolean;
	readonly stage: Stage | null;
	readonly dead: boolean;
	/** Asked about immigration: removal, a green card, citizenship. */
	readonly immigration: boolean;
	/** A future act, which no pardon reaches. */
	readonly future: boolean;
	/** Asked the other way round, "is it true that X cannot": a bare yes or no would be misread. */
	readonly negated: boolean;
	/** Open questions it touches. */
	readonly topics: readonly ('autopen' | 'accepting')[];
	readonly told: Told | null;
	/** What was told of each of several convictions by the code of its law, where their days differ. */
	readonly toldBy?: Readonly<Record<string, Told>>;
	readonly term?: Term | null;
}

export const nothingSaid: Circumstances = {
	act: 'pardon',
	asked: null,
	hinges: {},
	treason: false,
	impeachment: false,
	civil: false,
	stage: null,
	dead: false,
	immigration: false,
	future: false,
	negated: false,
	topics: [],
	told: null,
};

import type { z } from 'zod';
import { correction } from './correction.js';
import { count } from './count.js';
import { countries } from './countries.js';
import { deadline } from './deadline.js';
import { event } from './event.js';
import type { CommonFacts } from './facts.js';
import { lifecycle } from './lifecycle.js';
import { pace } from './pace.js';
import { percent } from './percent.js';
import { retraction } from './retraction.js';
import { threshold } from './threshold.js';
import { total } from './total.js';
import type { MilestoneFamily } from './types.js';

const registry = {
	threshold,
	countries,
	lifecycle,
	correction,
	retraction,
	total,
	count,
	percent,
	pace,
	deadline,
	event,
};

export type Family = keyof typeof registry;

/** What crossings of a family are told with. */
export type FactsOf<F extends Family> = Readonly<z.output<(typeof registry)[F]['facts']>>;

/** Every family of announcements. A test compares it with this folder. */
export const families: { readonly [F in Family]: MilestoneFamily<FactsOf<F>> } = registry;

export const familyNames = Object.keys(registry) as readonly Family[];

/** What was reached of these only matters when the count falls. */
export const forFallsOnly = familyNames.filter((family) => families[family].recalled === 'when-the-count-falls');

/** A family as it is stored; null for one that a newer program wrote. */
export function familyNamed(name: string): Family | null {
	return familyNames.find((each) => each === name) ?? null;
}

/** What a crossing was told with, of data that may be anything; null when it is not what its family is told with. */
export function readFacts<F extends Family>(family: F, data: unknown): FactsOf<F> | null {
	const schema: z.ZodType<CommonFacts> = families[family].facts;
	const value = schema.safeParse(data);
	return value.success ? (value.data as FactsOf<F>) : null;
}

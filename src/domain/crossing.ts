import { type FactsOf, type Family, families } from './families/index.js';
import type { CoursePoint } from './families/types.js';
import type { Baseline } from './follow.js';
import type { Instant, Subject } from './petition.js';

/** A milestone reached, before it has a row: `key` names what was reached, never the rule that noticed. */
export interface CrossingOf<F extends Family> {
	readonly subject: Subject;
	readonly key: string;
	readonly family: F;
	readonly moment: Instant;
	/** The numbers it is told with, as they were at that moment. Plain data, stored as JSON. */
	readonly facts: FactsOf<F>;
}

export type NewCrossing = { [F in Family]: CrossingOf<F> }[Family];

/** What is known of a crossing once it has a row. */
export interface Noticed {
	readonly id: number;
	/** When Milepost first saw it, on the domain's clock. */
	readonly noticedAt: Instant;
	/** Whoever runs Milepost said that it was wrong: since when (real time), and why. It is told to nobody any more. */
	readonly retracted?: { readonly at: Instant; readonly why: string };
}

export type Crossing = NewCrossing & Noticed;

/** `MilestoneFamily.isNews` of a crossing's own family; the functions below alike. */
export function isNews<F extends Family>(crossing: CrossingOf<F>, baseline: Baseline, now: Instant): boolean {
	return families[crossing.family].isNews(crossing, baseline, now);
}

export function valueIn<F extends Family>({ family, facts }: Pick<CrossingOf<F>, 'family' | 'facts'>): number | null {
	return families[family].valueIn(facts);
}

export function courseOf<F extends Family>({ family, facts }: CrossingOf<F>): CoursePoint | null {
	return families[family].courseOf(facts);
}

/** Numbers in it that others may have asked for; empty for most. */
export function borrowedNumbers<F extends Family>({ family, facts }: CrossingOf<F>): readonly number[] {
	return families[family].borrowed?.numbers(facts) ?? [];
}

/** The facts of a crossing without the borrowed numbers that are not known. */
export function withOnlyKnown<F extends Family>(
	{ family, facts }: CrossingOf<F>,
	isKnown: (value: number) => boolean,
): FactsOf<F> {
	return families[family].borrowed?.withOnly(facts, isKnown) ?? facts;
}

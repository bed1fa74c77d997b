import { familyOrder, type NewCrossing } from './crossing.js';

type Told = Pick<NewCrossing, 'family' | 'facts' | 'moment'>;

/** The headline first: by family, then the higher number, then the earlier moment (`design`: §6). */
export function compareHeadlines(a: Told, b: Told): number {
	return (
		familyOrder.indexOf(a.family) - familyOrder.indexOf(b.family) ||
		(b.facts.value ?? 0) - (a.facts.value ?? 0) ||
		a.moment - b.moment
	);
}

/** Crossings as one post lists them; the first is its headline. */
export function headlineOrder<T extends Told>(crossings: readonly T[]): readonly T[] {
	return [...crossings].sort(compareHeadlines);
}

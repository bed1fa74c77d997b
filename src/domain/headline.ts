import { type NewCrossing, valueIn } from './crossing.js';
import { families } from './families/index.js';

/** The headline first: by family, then by what the family itself puts first, the higher number, the earlier moment (docs/decisions/020). */
export function compareHeadlines(a: NewCrossing, b: NewCrossing): number {
	return (
		families[a.family].headlineRank - families[b.family].headlineRank ||
		rankOf(a) - rankOf(b) ||
		(valueIn(b) ?? 0) - (valueIn(a) ?? 0) ||
		a.moment - b.moment
	);
}

/** Crossings as one post lists them; the first is its headline. */
export function headlineOrder<T extends NewCrossing>(crossings: readonly T[]): readonly T[] {
	return [...crossings].sort(compareHeadlines);
}

function rankOf({ family, key }: NewCrossing): number {
	return families[family].rankOf?.(key) ?? 0;
}

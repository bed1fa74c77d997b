import type { Countries, Country } from './petition.js';

/** How far a threshold by countries is. */
export type CountriesState =
	/** What each country needs is not known: nothing is said of them, and nothing announced. */
	{ readonly kind: 'unknown'; readonly needed: number } | KnownCountries;

export interface KnownCountries {
	readonly kind: 'known';
	readonly needed: number;
	/** Codes of those at or above their minimum, the furthest above first. */
	readonly reached: readonly string[];
	/** The nearest of the others; null when there is none. */
	readonly next: NextCountry | null;
}

export interface NextCountry {
	readonly code: string;
	/** More signatures until `of`, its minimum. */
	readonly needed: number;
	readonly of: number;
}

/** The state of a petition's countries; null where only its total counts. */
export function countriesState(countries: Countries | undefined): CountriesState | null {
	if (countries === undefined) return null;
	const { needed } = countries;
	const measured = countries.of.flatMap(measure).sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
	if (measured.length === 0 && countries.of.length > 0) return { kind: 'unknown', needed };
	const next = measured.find(({ share }) => share < 1);
	return {
		kind: 'known',
		needed,
		reached: measured.filter(({ share }) => share >= 1).map(({ code }) => code),
		next: next === undefined ? null : { code: next.code, needed: next.minimum - next.count, of: next.minimum },
	};
}

function measure({ code, count, minimum }: Country) {
	return minimum === null || minimum <= 0 ? [] : [{ code, count, minimum, share: count / minimum }];
}

/** Whether enough countries are over their minimum; false where that is not known. */
export function countriesMet(state: CountriesState): boolean {
	return state.kind === 'known' && state.reached.length >= state.needed;
}

import { countriesMet } from '../countries.js';
import type { Facts } from '../facts.js';
import { countriesKey } from '../families/countries.js';
import { countCrossings, countsComing, factsAt, neededOf, valuesAbove } from './counts.js';
import type { Candidate, Change, MilestoneRule } from './types.js';

/** Official numbers with a consequence. */
export const threshold: MilestoneRule<'threshold'> = {
	id: 'threshold',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) => {
		const counts = countCrossings(change, officialCounts(change.after));
		return [...counts, ...enoughCountries(change, counts.length > 0)];
	},
	reachedTotal: null,
	nextCounts: (facts, from) => countsComing(facts, valuesAbove(officialCounts(facts), from)),
	nextTotals: null,
	nextMoment: null,
	passedCounts: (facts) => officialCounts(facts).filter((value) => value <= facts.reading.count),
};

/**
 * The threshold by countries, once: where it was known and not met before, and is met now.
 *
 * @param beside whether a number is told with it, which says what follows
 */
function enoughCountries({ subject, before, after, known }: Change, beside: boolean): readonly Candidate[] {
	const { countries, reading } = after;
	if (before?.countries?.kind !== 'known' || countries?.kind !== 'known') return [];
	const key = countriesKey(countries.needed);
	if (countriesMet(before.countries) || !countriesMet(countries) || known.some((each) => each.key === key)) return [];
	const authority = beside ? undefined : after.thresholds.at(-1)?.threshold.authority;
	const facts = {
		...factsAt(after),
		...neededOf(after),
		value: countries.needed,
		over: countries.reached,
		...(authority === undefined ? {} : { authority }),
	};
	return [{ subject, key, family: 'countries', moment: reading.at, facts }];
}

function officialCounts({ thresholds }: Facts): readonly number[] {
	return thresholds.map((state) => state.threshold.count);
}

import { countriesMet, type KnownCountries } from '../../src/domain/countries.js';
import { isOver } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import { countriesKey } from '../../src/domain/families/countries.js';
import type { FollowRule, RuleText } from '../../src/domain/follow.js';
import type { Coming, ComingMoment } from '../../src/domain/milestones/types.js';
import { ruleOf } from '../../src/domain/rules.js';

/** What a follow will say next, as far as it can be foreseen: at a number, at so many countries, and at a date. */
export interface NextPost {
	readonly count: number | null;
	/** The threshold by countries, as long as it is known and not met. */
	readonly countries: KnownCountries | null;
	readonly date: ComingMoment | null;
}

/**
 * What the rules of a petition's follow will say next. Of one that is over only a promised answer is expected.
 *
 * @param told keys this channel was told: a count that fell and rises again does not tell them again
 */
export function nextPost(facts: Facts, rules: readonly FollowRule[], told: ReadonlySet<string>): NextPost {
	const over = isOver(facts.snapshot, facts.now);
	const counts = over ? [] : rules.map((rule) => nextCount(rule, facts, told));
	// The deadline of a petition that closed early passes unnoticed.
	const expected = over ? { ...facts, ending: null, snapshot: { ...facts.snapshot, deadline: null } } : facts;
	const [date] = rules
		.flatMap(({ id, params }) => ruleOf(id)?.nextMoment?.(expected, params) ?? [])
		.sort((one, other) => one.at - other.at);
	return { count: lowest(counts), countries: over ? null : nextCountries(rules, facts, told), date: date ?? null };
}

function nextCountries(
	rules: readonly FollowRule[],
	{ countries }: Facts,
	told: ReadonlySet<string>,
): KnownCountries | null {
	if (countries?.kind !== 'known' || countriesMet(countries)) return null;
	return rules.some(({ id }) => id === 'threshold') && !told.has(countriesKey(countries.needed)) ? countries : null;
}

function nextCount({ id, params, baseline }: FollowRule, facts: Facts, told: ReadonlySet<string>): number | null {
	// What lies at or below the baseline is no news, should the count have fallen since.
	const from = Math.max(facts.reading.count, baseline.count ?? 0);
	return firstUntold(ruleOf(id)?.nextCounts?.(facts, from, params), told);
}

/** The next combined number that the rules of a campaign's follow wait for; `told`: keys reached before. */
export function nextTotal(total: number, rules: readonly FollowRule[], told: ReadonlySet<string>): number | null {
	return lowest(
		rules.map(({ id, params, baseline }) => {
			const from = Math.max(total, baseline.count ?? 0);
			return firstUntold(ruleOf(id)?.nextTotals?.(from, params), told);
		}),
	);
}

function firstUntold(coming: Iterable<Coming> = [], told: ReadonlySet<string>): number | null {
	for (const { count, key } of coming) if (!told.has(key)) return count;
	return null;
}

function lowest(values: readonly (number | null)[]): number | null {
	const known = values.filter((value): value is number => value !== null);
	return known.length === 0 ? null : Math.min(...known);
}

/** Rules nobody asked for, by their ids. */
export function rulesOff(all: readonly string[], on: readonly RuleText[]): readonly string[] {
	return all.filter((id) => !on.some((rule) => rule.id === id));
}

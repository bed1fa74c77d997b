import { isOver } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import type { FollowRule, RuleText } from '../../src/domain/follow.js';
import { ladderBetween } from '../../src/domain/milestones/counts.js';
import { parseCount, parseList } from '../../src/domain/milestones/parameters.js';
import { own } from '../../src/domain/own.js';
import { countAtPercent } from '../../src/domain/percents.js';
import type { Instant } from '../../src/domain/petition.js';
import { ruleOf } from '../../src/domain/rules.js';

/** What a follow will say next, as far as it can be foreseen: at a number, and at a date. */
export interface NextPost {
	readonly count: number | null;
	readonly date: { readonly at: Instant; readonly what: NextDate } | null;
}

/** No count is stored above this. */
const highest = 1_000_000_000_000;

export type NextDate = 'reminder' | 'end' | 'answer';

/** A number a rule waits for, and the key it is told by. */
interface Waiting {
	readonly count: number;
	readonly key: string;
}

/** Numbers above `from` that a rule waits for, ascending; rules that wait for no number are not in it. */
const waitingFor: Readonly<Record<string, (params: string, from: number, facts: Facts | null) => Iterable<Waiting>>> = {
	threshold: (_, from, facts) =>
		counts(above(from, facts?.thresholds.map((state) => state.threshold.count) ?? []), facts),
	ladder: (_, from, facts) => counts(rounds(from), facts),
	every: (params, from, facts) => counts(multiples(parseCount(params), from), facts),
	at: (params, from, facts) => counts(above(from, parseList(params, parseCount) ?? []), facts),
	percent: (params, from, facts) => {
		const of = facts?.next?.threshold.count;
		const percents = parseList(params, (text) => Number.parseInt(text, 10)) ?? [];
		return of === undefined
			? []
			: [...percents]
					.sort((one, other) => one - other)
					.map((percent) => ({ count: countAtPercent(percent, of), key: `percent:${percent}:of:${of}` }))
					.filter(({ count }) => count > from);
	},
	total: (params, from) => totals(params === '' ? rounds(from) : above(from, parseList(params, parseCount) ?? [])),
};

function* counts(values: Iterable<number>, facts: Facts | null): Iterable<Waiting> {
	for (const count of values) {
		const official = facts?.thresholds.some((state) => state.threshold.count === count) ?? false;
		yield { count, key: `${official ? 'threshold' : 'count'}:${count}` };
	}
}

function* totals(values: Iterable<number>): Iterable<Waiting> {
	for (const count of values) yield { count, key: `total:${count}` };
}

function above(from: number, values: readonly number[]): readonly number[] {
	return values.filter((count) => count > from).sort((one, other) => one - other);
}

function* rounds(from: number): Iterable<number> {
	for (let low = from; low <= highest; ) {
		const top = Math.max(1_000, low * 10);
		yield* ladderBetween(low, top);
		low = top;
	}
}

function* multiples(step: number | null, from: number): Iterable<number> {
	if (step === null) return;
	for (let count = (Math.floor(from / step) + 1) * step; count <= highest; count += step) yield count;
}

/**
 * What the rules of a petition's follow will say next. Of one that is over only a promised answer is expected.
 *
 * @param told keys this channel was told: a count that fell and rises again does not tell them again
 */
export function nextPost(facts: Facts, rules: readonly FollowRule[], told: ReadonlySet<string>): NextPost {
	const over = isOver(facts.snapshot, facts.now);
	const own = rules.filter(({ id }) => id !== 'total');
	const counts = over ? [] : own.map((rule) => nextCount(rule, facts.reading.count, facts, told));
	// The deadline of a petition that closed early passes unnoticed.
	const expected = over ? { ...facts, ending: null, snapshot: { ...facts.snapshot, deadline: null } } : facts;
	const [date] = rules
		.flatMap(({ id, params }) => {
			const at = ruleOf(id)?.nextMoment?.(expected, params) ?? null;
			return at === null ? [] : [{ at, what: whatIs(id, at, facts) }];
		})
		.sort((one, other) => one.at - other.at);
	return { count: lowest(counts), date: date ?? null };
}

function whatIs(rule: string, at: Instant, { snapshot }: Facts): NextDate {
	if (rule === 'deadline') return 'reminder';
	return snapshot.deadline !== null && at === snapshot.deadline + 1 ? 'end' : 'answer';
}

/** The next combined number that the rules of a campaign's follow wait for; `told`: keys reached before. */
export function nextTotal(total: number, rules: readonly FollowRule[], told: ReadonlySet<string>): number | null {
	return lowest(rules.filter(({ id }) => id === 'total').map((rule) => nextCount(rule, total, null, told)));
}

function nextCount(rule: FollowRule, count: number, facts: Facts | null, told: ReadonlySet<string>): number | null {
	// What lies at or below the baseline is no news, should the count have fallen since.
	const from = Math.max(count, rule.baseline.count ?? 0);
	for (const waiting of own(waitingFor, rule.id)?.(rule.params ?? '', from, facts) ?? []) {
		if (!told.has(waiting.key)) return waiting.count;
	}
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

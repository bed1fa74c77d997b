import { isOver } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import type { FollowRule, RuleText } from '../../src/domain/follow.js';
import { ladderBetween } from '../../src/domain/milestones/counts.js';
import { parseCount, parseList } from '../../src/domain/milestones/parameters.js';
import type { Instant } from '../../src/domain/petition.js';
import { ruleOf } from '../../src/domain/rules.js';

/** What a follow will say next, as far as it can be foreseen: at a number, and at a date. */
export interface NextPost {
	readonly count: number | null;
	readonly date: { readonly at: Instant; readonly what: NextDate } | null;
}

export type NextDate = 'reminder' | 'end' | 'answer';

/** The lowest number above `from` that a rule waits for; rules that wait for no number are not in it. */
const nextCounts: Readonly<Record<string, (params: string, from: number, facts: Facts | null) => number | null>> = {
	threshold: (_, from, facts) =>
		lowest(facts?.thresholds.map((state) => state.threshold.count).filter((count) => count > from)),
	ladder: (_, from) => nextRound(from),
	every: (params, from) => {
		const step = parseCount(params);
		return step === null ? null : (Math.floor(from / step) + 1) * step;
	},
	at: (params, from) => lowest(parseList(params, parseCount)?.filter((count) => count > from)),
	percent: (params, from, facts) => {
		const of = facts?.next?.threshold.count;
		const shares = parseList(params, (text) => Number.parseInt(text, 10));
		return of === undefined
			? null
			: lowest(shares?.map((share) => Math.ceil((of * share) / 100)).filter((count) => count > from));
	},
	total: (params, from) =>
		params === '' ? nextRound(from) : lowest(parseList(params, parseCount)?.filter((count) => count > from)),
};

/** What the rules of a petition's follow will say next. Of one that is over only a promised answer is expected. */
export function nextPost(facts: Facts, rules: readonly FollowRule[]): NextPost {
	const over = isOver(facts.snapshot, facts.now);
	const own = rules.filter(({ id }) => id !== 'total');
	const counts = over ? [] : own.map((rule) => nextCount(rule, facts.reading.count, facts));
	// The deadline of a petition that closed early passes unnoticed.
	const expected = over ? { ...facts, snapshot: { ...facts.snapshot, deadline: null } } : facts;
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

/** The next combined number that the rules of a campaign's follow wait for. */
export function nextTotal(total: number, rules: readonly FollowRule[]): number | null {
	return lowest(rules.filter(({ id }) => id === 'total').map((rule) => nextCount(rule, total, null)));
}

function nextCount(rule: FollowRule, count: number, facts: Facts | null): number | null {
	// What lies at or below the baseline is no news, should the count have fallen since.
	const from = Math.max(count, rule.baseline.count ?? 0);
	return nextCounts[rule.id]?.(rule.params ?? '', from, facts) ?? null;
}

function nextRound(from: number): number | null {
	return ladderBetween(from, Math.max(1_000, from * 10))[0] ?? null;
}

function lowest(values: readonly (number | null)[] | undefined): number | null {
	const known = (values ?? []).filter((value): value is number => value !== null);
	return known.length === 0 ? null : Math.min(...known);
}

/** Rules nobody asked for, by their ids. */
export function rulesOff(all: readonly string[], on: readonly RuleText[]): readonly string[] {
	return all.filter((id) => !on.some((rule) => rule.id === id));
}

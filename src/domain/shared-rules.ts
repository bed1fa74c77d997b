import type { Follow, RuleText } from './follow.js';
import type { MilestoneRule } from './milestones/types.js';
import { printRule, ruleOf } from './rules.js';

/** One rule that several follows may share. */
export interface DistinctRule {
	readonly rule: MilestoneRule;
	readonly params: string | null;
	/** As typed: `every:10000`. */
	readonly typed: string;
}

/** The rules of one follow in their order: indexes into `DistinctRules.rules`, −1 for one a newer program wrote. */
export type RuleIndexes = readonly number[];

export interface DistinctRules {
	readonly rules: readonly DistinctRule[];
	/** One for every follow; those with the same rules share one list, so that it can be judged once. */
	readonly indexes: readonly RuleIndexes[];
}

/** A step in the tree of rule lists: the rules so far, and what may follow. */
interface Step {
	readonly indexes: RuleIndexes;
	readonly next: Map<string, Map<string | null, Step>>;
}

/**
 * The rules of many follows, each once. Ten thousand channels with five different lists of rules cost five
 * judgements a crossing; printing and comparing every rule of every follow at every look cost ten times as much.
 */
export function distinctRules(follows: readonly Follow[]): DistinctRules {
	const rules: DistinctRule[] = [];
	const root: Step = { indexes: [], next: new Map() };
	return { indexes: follows.map(({ rules: own }) => own.reduce(step, root).indexes), rules };

	function step(from: Step, { id, params }: RuleText): Step {
		const known = from.next.get(id)?.get(params);
		if (known !== undefined) return known;
		const to: Step = { indexes: [...from.indexes, indexOf({ id, params })], next: new Map() };
		const byParams = from.next.get(id) ?? new Map<string | null, Step>();
		from.next.set(id, byParams.set(params, to));
		return to;
	}

	function indexOf(of: RuleText): number {
		const typed = printRule(of);
		const known = rules.findIndex((each) => each.typed === typed);
		if (known >= 0) return known;
		const rule = ruleOf(of.id);
		return rule === undefined ? -1 : rules.push({ rule, params: of.params, typed }) - 1;
	}
}

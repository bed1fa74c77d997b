import type { Follow, RuleText } from './follow.js';
import type { MilestoneRule } from './milestones/types.js';
import { printRule, ruleOf } from './rules.js';

/** One wish that several follows may share. */
export interface DistinctRule {
	readonly rule: MilestoneRule;
	readonly params: string | null;
	/** As typed: `every:10000`. */
	readonly typed: string;
}

/** The rules of one follow in their order: places in `DistinctRules.rules`, −1 for one a newer program wrote. */
export type Wishes = readonly number[];

export interface DistinctRules {
	readonly rules: readonly DistinctRule[];
	/** One for every follow; those with the same rules share one list, so that it can be judged once. */
	readonly wishes: readonly Wishes[];
}

/** A step in the tree of rule lists: what was wished so far, and what may follow. */
interface Step {
	readonly wishes: Wishes;
	readonly next: Map<string, Map<string | null, Step>>;
}

/**
 * The wishes of many follows, each once. Ten thousand channels with five different lists of rules cost five
 * judgements a crossing; printing and comparing every rule of every follow at every look cost ten times as much.
 */
export function distinctRules(follows: readonly Follow[]): DistinctRules {
	const rules: DistinctRule[] = [];
	const root: Step = { wishes: [], next: new Map() };
	return { wishes: follows.map(({ rules: own }) => own.reduce(step, root).wishes), rules };

	function step(from: Step, { id, params }: RuleText): Step {
		const known = from.next.get(id)?.get(params);
		if (known !== undefined) return known;
		const to: Step = { wishes: [...from.wishes, placeOf({ id, params })], next: new Map() };
		const byParams = from.next.get(id) ?? new Map<string | null, Step>();
		from.next.set(id, byParams.set(params, to));
		return to;
	}

	function placeOf(wish: RuleText): number {
		const typed = printRule(wish);
		const known = rules.findIndex((each) => each.typed === typed);
		if (known >= 0) return known;
		const rule = ruleOf(wish.id);
		return rule === undefined ? -1 : rules.push({ rule, params: wish.params, typed }) - 1;
	}
}

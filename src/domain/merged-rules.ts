import type { Baseline, FollowRule } from './follow.js';
import { printRule } from './rules.js';

/**
 * The rules of one follow that was two: each once, as the follow that stays had it.
 *
 * @param baseline where the rules that come along start from; null: where they did
 */
export function mergedRules(
	staying: readonly FollowRule[],
	coming: readonly FollowRule[],
	baseline: Baseline | null,
): readonly FollowRule[] {
	const known = new Set(staying.map(printRule));
	const added = coming.filter((rule) => !known.has(printRule(rule)));
	return [...staying, ...added.map((rule) => (baseline === null ? rule : { ...rule, baseline }))];
}

/** Two counts of the same counter, read a little apart, differ by no more. */
const share = 0.01;
const few = 5;

/** Whether two petitions have shown the same count, so that they are one under two names. */
export function isSameCount(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.max(few, share * Math.max(one, other));
}

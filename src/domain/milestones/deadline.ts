import { isMet, isOver } from '../derive.js';
import type { Facts } from '../facts.js';
import { deadlineKey, isDeadlineKey } from '../families/deadline.js';
import type { Instant } from '../petition.js';
import { factsAt, neededOf } from './counts.js';
import { parseList, parseSpan, printSpan } from './parameters.js';
import type { KnownCrossing, MilestoneRule } from './types.js';

/**
 * Reminders before the deadline: `deadline:7d,1d,1h`. They stop once there is nothing left to reach. Each waits for a
 * reading from after its moment (`Facts.upTo`); how old its number is, is told with it.
 */
export const deadline: MilestoneRule<'deadline'> = {
	id: 'deadline',
	check: (params) => (parseList(params, parseSpan) === null ? 'rule-needs-spans' : null),
	normal: (params) => parseList(params, parseSpan)?.map(printSpan).join(',') ?? params,
	reached: (change, params) => {
		const { after, now, known } = change;
		const end = after.snapshot.deadline;
		if (end === null || settled(after) || now > end) return [];
		const passed = moments(end, params).filter(({ at }) => at > change.since && at <= after.upTo);
		// After a stop several may have passed at once: only the nearest is still worth a word.
		const nearest = passed.sort((a, b) => a.span - b.span)[0];
		if (nearest === undefined) return [];
		const key = keyOf(nearest.span, end, known);
		if (key === null) return [];
		const facts = { ...factsAt(after), ...neededOf(after), due: end, seenAt: after.seenAt };
		return [{ subject: change.subject, key, family: 'deadline', moment: nearest.at, facts }];
	},
	nextMoment: (facts, params) => {
		const end = facts.snapshot.deadline;
		if (end === null || settled(facts)) return null;
		const coming = moments(end, params).filter(({ at }) => at > facts.upTo);
		if (coming.length === 0) return null;
		return { at: Math.min(...coming.map(({ at }) => at)), what: 'reminder' };
	},
	reachedTotal: null,
	nextCounts: null,
	nextTotals: null,
	passedCounts: null,
};

/** Null: told already. A deadline that was moved by the span and more is reminded of again, under a key of its own. */
function keyOf(span: number, end: Instant, known: readonly KnownCrossing[]): string | null {
	const name = printSpan(span);
	const told = known.filter(({ key }) => isDeadlineKey(key, name));
	if (told.length === 0) return deadlineKey(name, null);
	return told.some(({ due }) => due === undefined || end - due < span) ? null : deadlineKey(name, end);
}

/** Closed, answered, or every threshold met: nobody needs to hurry any more. */
function settled(facts: Facts): boolean {
	return isMet(facts) || facts.response.kind === 'answered' || isOver(facts.snapshot, facts.now);
}

function moments(end: Instant, params: string | null): { span: number; at: Instant }[] {
	return (parseList(params, parseSpan) ?? []).map((span) => ({ span, at: end - span }));
}

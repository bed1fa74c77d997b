import { isOver } from '../derive.js';
import type { Facts } from '../facts.js';
import type { Instant } from '../petition.js';
import { factsAt, neededOf } from './counts.js';
import { parseList, parseSpan, printSpan } from './parameters.js';
import type { MilestoneRule } from './types.js';

/** Reminders before the deadline: `deadline:7d,1d,1h`. They stop once there is nothing left to reach. */
export const deadline: MilestoneRule = {
	id: 'deadline',
	check: (params) => (parseList(params, parseSpan) === null ? 'rule-needs-spans' : null),
	normal: (params) => parseList(params, parseSpan)?.map(printSpan).join(',') ?? params,
	reached: (change, params) => {
		const { after, now } = change;
		const end = after.snapshot.deadline;
		if (end === null || settled(after) || now > end) return [];
		const passed = moments(end, params).filter(({ at }) => at > change.since && at <= now);
		// After a stop several may have passed at once: only the nearest is still worth a word.
		const nearest = passed.sort((a, b) => a.span - b.span)[0];
		if (nearest === undefined) return [];
		const key = `deadline:${printSpan(nearest.span)}`;
		if (change.known.some((known) => known.key === key)) return [];
		return [
			{
				subject: change.subject,
				key,
				family: 'deadline',
				moment: nearest.at,
				facts: { ...factsAt(after), ...neededOf(after), due: end },
			},
		];
	},
	nextMoment: (facts, params) => {
		const end = facts.snapshot.deadline;
		if (end === null || settled(facts)) return null;
		const coming = moments(end, params).filter(({ at }) => at > facts.now);
		return coming.length === 0 ? null : Math.min(...coming.map(({ at }) => at));
	},
};

/** Closed, answered, or every threshold met: nobody needs to hurry any more. */
function settled(facts: Facts): boolean {
	const met = facts.thresholds.length > 0 && facts.next === null;
	return met || facts.response.kind === 'answered' || isOver(facts.snapshot, facts.now);
}

function moments(end: Instant, params: string | null): { span: number; at: Instant }[] {
	return (parseList(params, parseSpan) ?? []).map((span) => ({ span, at: end - span }));
}

import { notIn, resultIsIn, resultOf } from '../domain/closing.js';
import type { Crossing, CrossingOf, NewCrossing, Noticed } from '../domain/crossing.js';
import { beginsAt, reportedDates } from '../domain/dated.js';
import { isMet, isOver } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import { type LifecycleFacts, stateIn } from '../domain/families/lifecycle.js';
import type { ThresholdFacts } from '../domain/families/threshold.js';
import { factsAt, isFinal, neededOf } from '../domain/milestones/counts.js';
import { type Instant, isSameSubject } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';

/** What is so now of the petitions that waiting posts speak of, by their ids. */
export type Standings = ReadonlyMap<number, Facts>;

/** Kinds of `state:…` that speak of something that may change before they are sent. */
const passing = ['ended', 'closed', 'reopened', 'reached-after-all', 'response-due', 'response-overdue', 'opened'];

/** Whether it has to be looked at again before it is told: a night of quiet hours may lie between. */
export function isPassing({ subject, family, key, facts }: NewCrossing): boolean {
	if (subject.kind !== 'petition') return false;
	if (family === 'threshold') return facts.ended !== undefined;
	return family === 'deadline' || family === 'event' || passing.includes(stateIn(key));
}

/**
 * What a post can still say, with the numbers of now: a reminder of a deadline that moved, or an end whose count is in
 * meanwhile, is left out. Without a standing a crossing is told as it was, a reminder until its deadline.
 *
 * @param waiting everything that waits for the same destination: one thing may make another needless
 * @param now the petitions' time
 */
export function stillTrue(
	post: Post,
	waiting: readonly Crossing[],
	standings: Standings,
	now: Instant,
): readonly Crossing[] {
	return post.crossings.flatMap((crossing) => {
		const standing = crossing.subject.kind === 'petition' ? standings.get(crossing.subject.id) : undefined;
		const same = waiting.filter(({ subject }) => isSameSubject(subject, crossing.subject));
		if (crossing.family === 'deadline') return reminder(crossing, same, standing, now);
		if (crossing.family === 'event') return eventToCome(crossing, standing, now);
		if (standing === undefined || !isPassing(crossing)) return [crossing];
		if (crossing.family === 'threshold') return [{ ...crossing, facts: late(crossing, standing) }];
		if (crossing.family !== 'lifecycle') return [crossing];
		const facts = ofState(crossing, same, standing);
		return facts === null ? [] : [{ ...crossing, facts }];
	});
}

/** The nearest reminder of a deadline that still stands, with what is still needed now. */
function reminder(
	crossing: CrossingOf<'deadline'> & Noticed,
	same: readonly Crossing[],
	standing: Facts | undefined,
	now: Instant,
): readonly Crossing[] {
	const due = crossing.facts.due ?? 0;
	const nearer = same.some(
		(each) => each.family === 'deadline' && each.moment > crossing.moment && (each.facts.due ?? 0) > now,
	);
	if (due <= now || nearer) return [];
	if (standing === undefined) return [crossing];
	const { snapshot, response } = standing;
	const met = isMet(standing);
	if (snapshot.deadline !== due || met || response.kind === 'answered' || isOver(snapshot, now)) return [];
	const facts = { ...factsAt(standing), ...neededOf(standing), due, seenAt: standing.seenAt };
	return [{ ...crossing, facts }];
}

/** Nobody is reminded of what has begun, or of a debate that was put off. */
function eventToCome(
	crossing: CrossingOf<'event'> & Noticed,
	standing: Facts | undefined,
	now: Instant,
): readonly Crossing[] {
	const { due, dayKnown, eventZone: zone, event } = crossing.facts;
	if (beginsAt({ at: due, dayKnown, zone }) <= now) return [];
	const isReported = event === undefined;
	const stands = !isReported || standing === undefined || reportedDates(standing.snapshot).some(({ at }) => at === due);
	return stands ? [crossing] : [];
}

/** Null: it is not so any more. */
function ofState(crossing: CrossingOf<'lifecycle'>, same: readonly Crossing[], standing: Facts): LifecycleFacts | null {
	const { facts, key } = crossing;
	const { snapshot, response, ending, now } = standing;
	const over = isOver(snapshot, now);
	const answered = response.kind === 'answered';
	switch (stateIn(key)) {
		case 'opened':
			return over ? null : facts;
		case 'ended':
			return over && !resultIsIn(standing) ? { ...factsAt(standing), ...notIn(standing) } : null;
		case 'closed':
			if (!over) return null;
			return ending === null ? facts : { ...factsAt(standing), ...resultOf(standing) };
		case 'reached-after-all':
			// What it corrects leaves with it, and is right by then.
			return same.some((each) => stateIn(each.key) === 'closed') ? null : { ...facts, ...countOf(standing) };
		case 'reopened':
			return over || same.some((each) => ['closed', 'ended'].includes(stateIn(each.key))) ? null : facts;
		case 'response-due':
			return answered || now > (facts.due ?? now) ? null : facts;
		case 'response-overdue':
			return answered ? null : facts;
		default:
			return facts;
	}
}

/** A threshold of the count after the end: that count goes on being confirmed. */
function late({ facts }: CrossingOf<'threshold'>, standing: Facts): ThresholdFacts {
	if (facts.ended === 'before') return facts;
	const hasMoved = facts.ended === 'since' || facts.count !== standing.reading.count;
	return { ...facts, ...countOf(standing), ended: isFinal(standing, hasMoved) ? 'final' : 'since' };
}

function countOf(standing: Facts): Pick<ThresholdFacts, 'count' | 'countAt'> {
	const { count, countAt } = factsAt(standing);
	return { count, countAt };
}

import { endByClock, isOver } from './derive.js';
import type { Facts } from './facts.js';
import { type LifecycleFacts, stateIn, stateKey } from './families/lifecycle.js';
import { countriesOf, factsAt, neededOf } from './milestones/counts.js';
import type { Candidate, Change, KnownCrossing } from './milestones/types.js';
import type { Instant } from './petition.js';

const minute = 60_000;
const hour = 60 * minute;

/** Pages are counted anew every few seconds and kept for a while: asked earlier after the end, one may show a count from before it. */
const settledAfter = minute;
/** "Short" by less than this share of a threshold waits until the platform itself shows it closed, and so much longer. */
const closeShare = 0.01;
const closeWait = 30 * minute;
/** A platform that does not show it closed by then lets people wait: they are told what is known. */
const unshownFor = hour;
/** Nobody reads a typed count again: so long its organiser may still add the last one. */
const typedWait = 24 * hour;

/**
 * The end of signing: one neutral word while the count after the end is not in, the result once it is, a correction
 * where a result proves wrong, and that signing goes on where it does (`docs/decisions/013`).
 */
export function closing(change: Change): readonly Candidate[] {
	const { before, after, known } = change;
	if (before === null) return [];
	const told = toldOfThisEnd(known);
	if (told.length > 0 && before.over && !isOver(after.snapshot, change.now)) return [reopened(change, told)];
	const result = told.find((each) => isKind(each.key, 'closed'));
	if (result !== undefined) return proved(change, result);
	if (after.ending === null) return [];
	const { at } = after.ending;
	const { say } = verdict(after);
	if (say === 'nothing' || (say === 'not-in' && told.length > 0)) return [];
	const kind = say === 'result' ? 'closed' : 'ended';
	// A petition that was extended ends again: the second time has a key of its own.
	const key = known.some((each) => each.key === stateKey(kind)) ? stateKey(kind, at) : stateKey(kind);
	return [candidate(change, key, at, say === 'result' ? resultOf(after) : notIn(after))];
}

/** When `closing` may have something to say next without a new reading, or wants one. */
export function closingMoment(facts: Facts): Instant | null {
	if (facts.ending !== null) return verdict(facts).next;
	const end = facts.snapshot.state === 'open' ? endByClock(facts.snapshot) : null;
	// An end that nobody saw come is nobody's news (`followEnding`): waited for, its platform would be asked without end.
	return end === null || end < facts.now ? null : end + 1;
}

/** Whether the count of now may be told as the result. */
export function resultIsIn(facts: Facts): boolean {
	return verdict(facts).say === 'result';
}

interface Verdict {
	/** `not-in`: that signing has ended, and that the final count is not known. */
	readonly say: 'nothing' | 'not-in' | 'result';
	readonly next: Instant | null;
}

function verdict(facts: Facts): Verdict {
	const { ending, seenAt, upTo, reading, next } = facts;
	if (ending === null) return { say: 'nothing', next: null };
	const { at, shownAt } = ending;
	const close = next !== null && next.needed <= next.threshold.count * closeShare;
	const result: Verdict = { say: 'result', next: null };
	const until = (moment: Instant): Verdict =>
		upTo >= moment ? { say: 'not-in', next: null } : { say: 'nothing', next: moment };
	if (reading.kind === 'typed') {
		if (upTo >= at + typedWait || (seenAt > at && !close)) return result;
		return { say: 'not-in', next: at + typedWait };
	}
	if (shownAt === null && seenAt < at + settledAfter) return until(at + settledAfter);
	if (!close) return result;
	if (shownAt === null) return until(at + unshownFor);
	return seenAt >= shownAt + closeWait ? result : until(shownAt + closeWait);
}

/** What a result is told with. */
export function resultOf(facts: Facts): Partial<LifecycleFacts> {
	const top = facts.thresholds.findLast((each) => each.reached);
	const value = top === undefined ? {} : { value: top.threshold.count };
	return { ...neededOf(facts), ...value, reached: top !== undefined, ...countriesOf(facts) };
}

/** What the neutral word is told with. */
export function notIn(facts: Facts): Partial<LifecycleFacts> {
	return { ...neededOf(facts), seenAt: facts.seenAt };
}

/** "Closed 60 short of 10,000" was told, and 10,000 is reached: said wherever the first was. */
function proved({ before, after, known, ...change }: Change, result: KnownCrossing): readonly Candidate[] {
	if (before === null || result.of === undefined) return [];
	const value = result.of;
	const key = stateKey('reached-after-all', value);
	const late = before.count < value && after.reading.count >= value;
	if (!late || known.some((each) => each.key === key)) return [];
	return [
		{ ...candidate({ ...change, after }, key, after.reading.at, { value }), takesBack: [{ key: result.key, by: [] }] },
	];
}

/** Told as ended, and it can be signed: extended, or opened again. */
function reopened(change: Change, told: readonly KnownCrossing[]): Candidate {
	const { now } = change;
	const { deadline } = change.after.snapshot;
	const facts = deadline === null ? {} : { due: deadline };
	return {
		...candidate(change, stateKey('reopened', now), now, facts),
		takesBack: told.map(({ key }) => ({ key, by: [] })),
	};
}

/** What was said of the end, unless it was taken back by an extension since. */
function toldOfThisEnd(known: readonly KnownCrossing[]): readonly KnownCrossing[] {
	const resumed = Math.max(...known.filter(({ key }) => isKind(key, 'reopened')).map(({ moment }) => moment));
	return known.filter(({ key, moment }) => (isKind(key, 'closed') || isKind(key, 'ended')) && moment > resumed);
}

/** Whether a key is `state:<kind>`, with or without a moment behind it. */
export function isKind(key: string, kind: string): boolean {
	return stateIn(key) === kind;
}

function candidate(
	change: Pick<Change, 'subject' | 'after'>,
	key: string,
	moment: Instant,
	more: Partial<LifecycleFacts>,
): Candidate {
	return { subject: change.subject, key, family: 'lifecycle', moment, facts: { ...factsAt(change.after), ...more } };
}

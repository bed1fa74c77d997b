import type { CrossingOf } from '../crossing.js';
import { daysBetween } from '../day-rules.js';
import { isOver, promisedBy } from '../derive.js';
import type { Facts, ThresholdState } from '../facts.js';
import { countKey } from '../families/count.js';
import type { CommonFacts, NeededFacts } from '../families/facts.js';
import { type ThresholdFacts, thresholdKey } from '../families/threshold.js';
import type { Instant, Threshold } from '../petition.js';
import { day, hour } from '../time.js';
import type { Candidate, Change, Coming } from './types.js';

/** The facts every crossing of a petition is told with. */
export function factsAt(facts: Facts): CommonFacts {
	const { snapshot, reading, outlook } = facts;
	return {
		title: snapshot.title,
		url: snapshot.url,
		zone: snapshot.zone,
		count: reading.count,
		approximate: reading.kind === 'approximate',
		countKind: reading.kind,
		...(snapshot.unit === undefined ? {} : { unit: snapshot.unit }),
		countAt: reading.at,
		...(snapshot.openedAt === null ? {} : { days: daysBetween(snapshot.openedAt.at, reading.at, snapshot.zone) }),
		...(outlook === null ? {} : { outlook }),
	};
}

/**
 * Crossings of the counts among `values` that lie above the last reading and at or below this one. A count that is
 * an official threshold is only that: its key is the threshold's. After the end late confirmations announce only
 * thresholds, in words that say when they were reached (docs/decisions/020).
 */
export function countCrossings(change: Change, values: readonly number[]): readonly Candidate[] {
	const { before, after } = change;
	if (before === null) return [];
	const over = isOver(after.snapshot, change.now);
	return values
		.filter((value) => value > before.count && value <= after.reading.count)
		.flatMap((value): Candidate[] => {
			const threshold = after.thresholds.find((state) => state.threshold.count === value);
			if (threshold !== undefined) return [thresholdCrossing(change, threshold)];
			return over ? [] : [countCrossing(change, value)];
		});
}

function countCrossing(change: Change, value: number): CrossingOf<'count'> {
	const facts = factsAt(change.after);
	return {
		subject: change.subject,
		key: countKey(value),
		family: 'count',
		moment: change.after.reading.at,
		facts: { ...facts, value, ...neededOf(change.after) },
	};
}

/** What `countCrossings` will say of these values. */
export function* countsComing(facts: Facts, values: Iterable<number>): Iterable<Coming> {
	for (const count of values) {
		const isOfficial = facts.thresholds.some((state) => state.threshold.count === count);
		yield { count, key: isOfficial ? thresholdKey(count) : countKey(count) };
	}
}

/** Reaching an official number: who owes what, and by when. */
export function thresholdCrossing(
	change: Pick<Change, 'subject' | 'after' | 'known'> & Partial<Pick<Change, 'before'>>,
	state: ThresholdState,
): CrossingOf<'threshold'> {
	const { after } = change;
	const { threshold } = state;
	const key = thresholdKey(threshold.count);
	const moment = firstMoment(change, key, state);
	const zone = after.snapshot.zone;
	const opened = after.snapshot.openedAt;
	return {
		subject: change.subject,
		key,
		family: 'threshold',
		moment,
		facts: {
			...factsAt(after),
			value: threshold.count,
			authority: threshold.authority,
			consequence: threshold.consequence,
			...(opened === null ? {} : { days: daysBetween(opened.at, moment, zone) }),
			...afterTheEnd(after, state, change.before?.state === 'closed'),
			...promiseOf(threshold, moment, zone),
			...countriesOf(after),
		},
	};
}

/** What is promised, by when; where that begins with an act that follows, which. */
function promiseOf(threshold: Threshold, reachedAt: Instant, zone: string): Pick<ThresholdFacts, 'due' | 'after'> {
	if (threshold.promisedAfter !== undefined) return { after: threshold.promisedAfter.event };
	const due = promisedBy(threshold, reachedAt, zone);
	return due === null ? {} : { due };
}

/** How far the threshold by countries is, for what is told of the other. */
export function countriesOf({ countries }: Facts): Pick<ThresholdFacts, 'countries'> {
	if (countries === null) return {};
	const over = countries.kind === 'known' ? { over: countries.reached.length } : {};
	return { countries: { needed: countries.needed, ...over } };
}

/** Confirmations come in for some minutes … */
const settledAfter = hour;
/** … and where the count was seen to move although it was shown closed, or people type it, for longer (e-petitions: 16 hours). */
const stillMoves = day;

/**
 * Whether nothing is expected to move the count after the end any more.
 *
 * @param hasMoved it was seen to rise after the platform had shown it closed
 */
export function isFinal({ snapshot, ending, seenAt, reading }: Facts, hasMoved: boolean): boolean {
	const end = ending?.at ?? snapshot.deadline;
	if (end === null || snapshot.state === 'open') return false;
	return seenAt - end >= (hasMoved || reading.kind === 'typed' ? stillMoves : settledAfter);
}

/** Reached before signing ended where the platform's own moment or the reading itself is from before; else in the count since. */
function afterTheEnd(facts: Facts, { reachedAt }: ThresholdState, hasMoved: boolean): Pick<ThresholdFacts, 'ended'> {
	const { snapshot, seenAt, ending, now } = facts;
	if (!isOver(snapshot, now)) return {};
	const end = ending?.at ?? snapshot.deadline;
	const before = end !== null && (seenAt <= end || (reachedAt !== null && reachedAt <= end));
	return { ended: before ? 'before' : isFinal(facts, hasMoved) ? 'final' : 'since' };
}

/** The platform's own word, else the first time we saw it, else now. */
function firstMoment(change: Pick<Change, 'after' | 'known'>, key: string, state: ThresholdState): Instant {
	const known = change.known.find((each) => each.key === key);
	return known?.moment ?? state.reachedAt ?? change.after.reading.at;
}

/** What the next threshold still needs; nothing when there is none. */
export function neededOf(facts: Facts): NeededFacts {
	if (facts.next === null) return {};
	const { needed, perDay, threshold } = facts.next;
	return { needed, of: threshold.count, ...(perDay === null ? {} : { neededPerDay: perDay }) };
}

/**
 * 1, 2, 5 × every power of ten from 1,000, above `from` and up to `to`: the round numbers people cheer at. Below
 * a thousand a petition passes one every few minutes, which is noise.
 */
export function ladderBetween(from: number, to: number): readonly number[] {
	const steps: number[] = [];
	for (let power = 1_000; power <= to; power *= 10) {
		for (const factor of [1, 2, 5]) {
			const value = factor * power;
			if (value > from && value <= to) steps.push(value);
		}
	}
	return steps;
}

/** No count is stored above this. */
export const highestCount = 1_000_000_000_000;

/** The same without an end, above `from`. */
export function* ladderAbove(from: number): Iterable<number> {
	for (let low = from; low <= highestCount; ) {
		const top = Math.max(1_000, low * 10);
		yield* ladderBetween(low, top);
		low = top;
	}
}

/** Chosen values above `from`, ascending. */
export function valuesAbove(values: readonly number[], from: number): readonly number[] {
	return values.filter((value) => value > from).sort((one, other) => one - other);
}

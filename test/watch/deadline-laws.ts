import type { History } from '../../bench/outlook/data.js';
import type { Crossing } from '../../src/domain/crossing.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant } from '../../src/domain/petition.js';
import { anyFacts } from '../domain/any-facts.js';
import { at, hundredThousand, snapshot } from '../domain/build.js';
import type { Asked } from './virtual.js';

const minute = 60_000;
export const end = at('2016-01-20T05:00Z') - 1;

/** What really happened: a recorded course that ends somewhere, confirmations after that, and how the platform shows it. */
export interface Truth {
	readonly count: (at: Instant) => number;
	readonly final: number;
	readonly thresholds: readonly number[];
	/** When the platform itself shows it closed. */
	readonly shownAt: Instant;
	readonly page: (at: Instant) => SourceOutcome;
}

export interface TruthWishes {
	/** Where in the course signing ends: 0 … 1. */
	readonly share: number;
	/** The threshold, from the count at the end. */
	readonly above: number;
	/** Milliseconds from the end until the platform shows it closed, and until the last confirmation. */
	readonly shownAfter: number;
	readonly confirmed: number;
}

export function truthOf({ readings }: History, { share, above, shownAfter, confirmed }: TruthWishes): Truth {
	const place = Math.max(1, Math.floor(readings.length * share));
	const shift = end - (readings[place]?.at ?? 0);
	const course = readings.map((each) => ({ at: each.at + shift, count: each.count }));
	const count = (now: Instant): number => {
		const until = Math.min(now, end + confirmed);
		const i = course.findLastIndex((each) => each.at <= until);
		const [from, to] = [course[Math.max(0, i)], course[i + 1]];
		if (from === undefined || to === undefined || i < 0) return from?.count ?? 0;
		return Math.floor(from.count + ((to.count - from.count) * (until - from.at)) / (to.at - from.at));
	};
	const thresholds = [Math.max(1, count(end) + above), (count(end) + 1) * 3];
	const page = (now: Instant): SourceOutcome => ({
		kind: 'fresh',
		snapshot: {
			...snapshot(),
			deadline: end,
			count: count(now),
			thresholds: thresholds.map((each) => ({ ...hundredThousand, count: each, reachedAt: null })),
			state: now > end + shownAfter ? 'closed' : 'open',
		},
	});
	return { count, final: count(end + confirmed), thresholds, shownAt: end + shownAfter, page };
}

/**
 * What would be false, missing, said twice or too early; empty when all is well.
 *
 * @param asked every question to the platform: what was not asked for is not known
 */
export function faultsOf(
	told: readonly Crossing[],
	truth: Truth,
	start: Instant,
	asked: readonly Asked[],
): readonly string[] {
	const faults: string[] = [];
	const kinds = told.map(({ key }) => key.split(':').slice(0, 2).join(':'));
	const once = (kind: string) => kinds.filter((each) => each === kind).length;
	for (const key of new Set(told.map((each) => each.key))) {
		if (told.filter((each) => each.key === key).length > 1) faults.push(`twice: ${key}`);
	}
	if (once('state:closed') !== 1) faults.push(`${once('state:closed')} results`);
	if (kinds.lastIndexOf('state:ended') > kinds.indexOf('state:closed')) faults.push('neutral after the result');
	const first = truth.count(start);
	for (const value of truth.thresholds) {
		const due = first < value && truth.final >= value ? 1 : 0;
		if (once(`threshold:${value}`) !== due) faults.push(`threshold ${value}: told ${once(`threshold:${value}`)} times`);
	}
	for (const crossing of told) {
		const { key, family, noticedAt } = crossing;
		const facts = anyFacts(crossing);
		if (family === 'count' && noticedAt > end + minute) faults.push(`${key} after the end`);
		if (facts.ended === 'before' && truth.count(end) < (facts.value ?? 0)) faults.push(`${key} was not before the end`);
		if (facts.ended !== undefined && noticedAt <= end) faults.push(`${key} before the end`);
		if (key === 'state:closed')
			faults.push(...faultsOfResult(crossing, truth, asked, once('state:reached-after-all') > 0));
		if (key === 'state:ended') faults.push(...faultsOfNeutral(crossing, truth, asked));
		if (family === 'deadline') faults.push(...faultsOfReminder(crossing, truth, asked));
	}
	return faults;
}

function faultsOfResult(
	crossing: Crossing,
	truth: Truth,
	asked: readonly Asked[],
	wasCorrected: boolean,
): readonly string[] {
	const facts = anyFacts(crossing);
	// Recorded counts fall as well: what was read after the end may be less than what stood at it.
	const read = asked.filter((each) => each.answered && each.at > end && each.at <= crossing.noticedAt);
	const least = Math.min(truth.count(end), ...read.map((each) => truth.count(each.at)));
	const next = truth.thresholds.find((each) => each > facts.count);
	const corrected = truth.thresholds.includes(facts.of ?? -1) && truth.final >= (facts.of ?? Number.POSITIVE_INFINITY);
	return [
		...(facts.count < least ? [`a result from before the end: ${facts.count}`] : []),
		...(next !== facts.of ? [`short of ${facts.of}, not ${next}`] : []),
		...(corrected !== wasCorrected ? ['a wrong result that stays, or a right one taken back'] : []),
	];
}

/** "The final count is not in yet": only after ten minutes of asking in vain, or where 1 % may still be decided. */
function faultsOfNeutral(crossing: Crossing, truth: Truth, asked: readonly Asked[]): readonly string[] {
	const { noticedAt } = crossing;
	const facts = anyFacts(crossing);
	const isClose = facts.needed !== undefined && facts.of !== undefined && facts.needed <= facts.of / 100;
	if (isClose && noticedAt >= end + 30 * minute) return [];
	// What is asked in the very instant in which ten minutes are over may be answered just after the word was said.
	const since = asked.filter((each) => each.at > end && each.at < noticedAt);
	// Pages are kept for a moment: what is shown as open in the minute after the end may be from before it.
	const answered = since.some((each) => each.answered && (each.at > truth.shownAt || each.at >= end + minute));
	if (answered) return ['neutral, although the count after the end was read'];
	const inVain = since.some((each) => !each.answered && each.at <= noticedAt - 10 * minute);
	return inVain ? [] : ['neutral, before it was asked for ten minutes'];
}

/** "Still needed" is of now: read within a tenth of the time left. Else it says when the number was last seen. */
function faultsOfReminder(crossing: Crossing, truth: Truth, asked: readonly Asked[]): readonly string[] {
	const { key, noticedAt } = crossing;
	const facts = anyFacts(crossing);
	if (noticedAt > end) return [`${key} after the end`];
	const answeredBy = (until: Instant) => asked.findLast((each) => each.answered && each.at <= until);
	// What is asked in the very instant in which ten minutes are over may be answered just after the word was said.
	const before = answeredBy(noticedAt - 1);
	const since = before?.at ?? Number.NEGATIVE_INFINITY;
	const inVain = asked.some((each) => !each.answered && each.at > since && each.at <= noticedAt - 10 * minute);
	const newest = inVain && facts.seenAt === since ? before : answeredBy(noticedAt);
	if (newest === undefined) return [`${key} without a reading`];
	const faults = facts.count === truth.count(newest.at) ? [] : [`${key}: not the count that was read last`];
	if (facts.seenAt !== undefined) return facts.seenAt === newest.at ? faults : [...faults, `${key}: not seen then`];
	const isFresh = noticedAt - newest.at <= (end - noticedAt) / 10;
	return isFresh ? faults : [...faults, `${key}: still needed, from ${(noticedAt - newest.at) / minute} minutes ago`];
}

import { countriesMet, countriesState } from './countries.js';
import { endOfDayAfter, endOfDayAfterMonths } from './day-rules.js';
import type { Facts, NextThreshold, ResponseStatus, ThresholdState } from './facts.js';
import type { OutlookState } from './outlook/models.js';
import type { OutlookBasis } from './outlook/outlook.js';
import type { Consequence, Ending, Instant, Reading, Snapshot, Threshold } from './petition.js';
import { paceOf, saysPace, unknownPace } from './signing-rate.js';
import { day } from './time.js';

export interface DeriveInput {
	readonly snapshot: Snapshot;
	/** Ascending; the newest one at least, those of the last eight days for the pace. */
	readonly readings: readonly Reading[];
	/** The first ones there are, ascending (`saysPace`); left out: those of `readings`. */
	readonly first?: readonly Reading[];
	/** Last moment the platform answered well. */
	readonly checkedAt: Instant;
	/** Null when absent. */
	readonly ending?: Ending | null;
	/** `Facts.upTo`; absent: `now`, which is right where nothing is to be announced. */
	readonly upTo?: Instant;
	/** First moments at which counts were seen reached; the platform's own word goes before. */
	readonly reached: readonly { readonly count: number; readonly at: Instant }[];
	/** What the model remembers of it; null when it was never read since there is one. */
	readonly outlook: OutlookState | null;
	readonly now: Instant;
}

/** Consequences somebody must answer for; a debate or a referral is followed by events of its own. */
const answered: readonly Consequence[] = ['response', 'commission-answer'];

/** Facts of a petition at `now` from its snapshot and history. Throws when there is no reading: that is a bug of the caller. */
export function derive(input: DeriveInput): Facts {
	const { snapshot, readings, now } = input;
	const reading = readings.at(-1);
	if (reading === undefined) throw new Error('derive needs at least one reading');
	const thresholds = snapshot.thresholds.map((threshold): ThresholdState => {
		const seen = input.reached.find((each) => each.count === threshold.count)?.at ?? null;
		return { threshold, reached: reading.count >= threshold.count, reachedAt: threshold.reachedAt ?? seen };
	});
	const moves = saysPace(input.first ?? readings, reading);
	const next = nextThreshold(thresholds, reading.count, snapshot.deadline, now);
	return {
		now,
		snapshot,
		reading,
		age: Math.max(0, now - input.checkedAt),
		seenAt: input.checkedAt,
		upTo: input.upTo ?? now,
		ending: input.ending ?? null,
		pace: moves ? paceOf(readings, Math.max(reading.at, input.checkedAt)) : unknownPace,
		thresholds,
		next,
		countries: countriesState(snapshot.countries),
		left: snapshot.deadline === null ? null : snapshot.deadline - now,
		response: responseStatus(snapshot, thresholds, reading, now),
		outlook: moves ? outlookBasis(input, next) : null,
	};
}

/** The next threshold is what is asked about. */
function outlookBasis(
	{ snapshot, checkedAt, outlook, now }: DeriveInput,
	next: NextThreshold | null,
): OutlookBasis | null {
	if (outlook === null || isOver(snapshot, now)) return null;
	const { deadline, zone } = snapshot;
	return { state: outlook, seenAt: checkedAt, deadline, threshold: next?.threshold.count ?? null, zone };
}

function nextThreshold(
	states: readonly ThresholdState[],
	count: number,
	deadline: Instant | null,
	now: Instant,
): NextThreshold | null {
	const next = states.find((state) => !state.reached);
	if (next === undefined) return null;
	const needed = next.threshold.count - count;
	const days = deadline === null ? 0 : (deadline - now) / day;
	// Less than a day left: all of it is needed today.
	const perDay = days <= 0 ? null : Math.ceil(needed / Math.max(1, days));
	return { threshold: next.threshold, needed, perDay };
}

function responseStatus(
	snapshot: Snapshot,
	states: readonly ThresholdState[],
	reading: Reading,
	now: Instant,
): ResponseStatus {
	const owed = states.find((state) => answered.includes(state.threshold.consequence) && isOwed(state));
	const since = owed === undefined ? null : (owed.threshold.promisedAfter?.at ?? owed.reachedAt ?? reading.at);
	const by = owed === undefined || since === null ? null : promisedBy(owed.threshold, since, snapshot.zone);
	const event = snapshot.events.find((each) => each.kind === 'responded' || each.kind === 'decision-maker-responded');
	if (event !== undefined) return { kind: 'answered', event, by };
	if (owed === undefined || since === null) return { kind: 'none' };
	return { kind: 'awaited', threshold: owed.threshold, since, by, overdue: by !== null && now > by };
}

function isOwed(state: ThresholdState): boolean {
	const { promisedAfter } = state.threshold;
	return promisedAfter === undefined ? wasReached(state) : promisedAfter.at !== null;
}

/** The last instant of a promise that runs from `since`; null where no time is promised. */
export function promisedBy(
	{ promisedDays, promisedMonths }: Pick<Threshold, 'promisedDays' | 'promisedMonths'>,
	since: Instant,
	zone: string,
): Instant | null {
	if (promisedMonths !== undefined) return endOfDayAfterMonths(since, promisedMonths, zone);
	return promisedDays === null ? null : endOfDayAfter(since, promisedDays, zone);
}

/** A threshold once reached stays owed when the count falls back: the platform promised at that moment. */
function wasReached(state: ThresholdState): boolean {
	return state.reached || state.reachedAt !== null;
}

/** Whether every official number is reached and, where they count, enough countries are. */
export function isMet({ thresholds, next, countries }: Pick<Facts, 'thresholds' | 'next' | 'countries'>): boolean {
	return thresholds.length > 0 && next === null && (countries === null || countriesMet(countries));
}

/** Whether signing is over: closed by the platform, or past its deadline. */
export function isOver(snapshot: Snapshot, now: Instant): boolean {
	if (snapshot.state !== 'open') return true;
	const end = endByClock(snapshot);
	return end !== null && now > end;
}

/**
 * The last moment at which an open petition can be signed; null where there is none. A platform that goes on taking
 * signatures after the deadline (We the People, once the threshold was met, until it answers) has none.
 */
export function endByClock({ deadline, signable, thresholds, count }: Snapshot): Instant | null {
	return signable && thresholds.some((threshold) => count >= threshold.count) ? null : deadline;
}

import { dayOf } from '../day-rules.js';
import type { Facts } from '../facts.js';
import { isPaceKey, type PaceFacts, type PaceKind, paceKey } from '../families/pace.js';
import { type Forecast, type OutlookBasis, outlookIn } from '../outlook/outlook.js';
import { rangeOf } from '../outlook/words.js';
import { isAtLeastPercent } from '../percents.js';
import type { Instant } from '../petition.js';
import { day, week } from '../time.js';
import { factsAt, neededOf } from './counts.js';
import type { Change, KnownCrossing, MilestoneRule } from './types.js';

/** A surge is this many signatures in 24 hours, this share of the count, and this many times those of a usual day. */
const surges = { signatures: 500, percent: 1, times: 5 };

/**
 * Until a week has passed the last surge is itself part of the usual day. Five times that again would be another
 * story; a surge that merely goes on, or wavers, is none.
 */
const betweenSurges = week;

/** What is usual is not known of fewer days than this. */
const usualDays = 3;

/**
 * Off track once the next threshold is called unlikely, on track once it is called likely. "About even" lies between
 * and changes nothing: 30 points of chance that no wavering crosses twice.
 */
const unlikelyBelow = rangeOf('about-even')[0];
const likelyFrom = rangeOf('likely')[0];

/**
 * What the pace means: a surge, on track for the next threshold, no longer on track. One of them a day at most. Silent
 * at first sight, once signing is over, and while the outlook is not settled or its source stands still.
 */
export const pace: MilestoneRule<'pace'> = {
	id: 'pace',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) => {
		const { before, after, known, now } = change;
		if (before === null) return [];
		const today = dayOf(now, after.snapshot.zone);
		const said = known.filter(({ key }) => isPaceKey(key));
		if (said.some(({ key }) => key.endsWith(today))) return [];
		const outlook = settledOutlook(after.outlook);
		if (outlook === null || outlook.stale) return [];
		const news = surge(after, said, now) ?? turn(change, outlook, said);
		if (news === null) return [];
		const { kind, ...facts } = news;
		return [
			{
				subject: change.subject,
				key: paceKey(kind, today),
				family: 'pace',
				moment: now,
				facts: { ...factsAt(after), ...neededOf(after), ...facts },
			},
		];
	},
	nextMoment: null,
	reachedTotal: null,
	nextCounts: null,
	nextTotals: null,
	passedCounts: null,
};

type News = { readonly kind: PaceKind } & Pick<PaceFacts, 'gained' | 'usual' | 'again'>;

function surge(after: Facts, said: readonly KnownCrossing[], now: Instant): News | null {
	const gained = after.pace.day;
	const usual = usualDay(after);
	if (gained === null || usual === null) return null;
	if (gained < Math.max(surges.signatures, surges.times * usual)) return null;
	if (!isAtLeastPercent(gained, surges.percent, after.reading.count)) return null;
	const last = said.findLast(({ key }) => isPaceKey(key, 'surge'));
	return last !== undefined && now - last.moment < betweenSurges ? null : { kind: 'surge', gained, usual };
}

/** Signatures a day before the last 24 hours: of the six days before, else since the opening. Null where unknown. */
function usualDay({ pace, reading, snapshot, now }: Facts): number | null {
	if (pace.day === null) return null;
	const lived = snapshot.openedAt === null ? 0 : (now - snapshot.openedAt.at) / day;
	const days = (pace.week === null ? lived : 7) - 1;
	const gained = (pace.week ?? reading.count) - pace.day;
	// Below nothing: the count was corrected in these days, and what was usual cannot be told.
	return days < usualDays || gained < 0 ? null : gained / days;
}

/**
 * On or off track, against what was said last about this threshold. Where that is nothing, against the chance when a
 * surge or another threshold was told, else at the last change of the count: then only what crosses a line is news, so
 * that a petition that was likely, or unlikely, all along is not announced as such. It crosses the same lines however
 * its way there is cut into readings.
 */
function turn({ before, after }: Change, outlook: Forecast, said: readonly KnownCrossing[]): News | null {
	const { threshold } = outlook;
	const basis = after.outlook;
	if (basis === null || threshold === null || basis.deadline === null || basis.deadline <= after.now) return null;
	const likely = threshold.chance >= likelyFrom;
	const unlikely = threshold.chance < unlikelyBelow;
	if (!likely && !unlikely) return null;
	const turns = said.filter(({ key, outlook }) => !isPaceKey(key, 'surge') && outlook?.threshold === threshold.count);
	const last = turns.at(-1);
	// What another model said is no measure of this one's: that the model was replaced is no news of the petition.
	if (last?.outlook?.state.model === basis.state.model) {
		if (isPaceKey(last.key, 'on')) return unlikely ? { kind: 'off' } : null;
		return likely ? { kind: 'on', again: true } : null;
	}
	const told = said.at(-1)?.outlook?.state ?? null;
	const state = told?.model === basis.state.model ? told : (before?.outlook ?? null);
	const earlier = state === null ? null : settledOutlook({ ...basis, state, seenAt: state.at });
	const chance = earlier?.threshold?.chance ?? null;
	if (chance === null) return null;
	const kind = likely ? (chance < likelyFrom ? 'on' : null) : chance >= unlikelyBelow ? 'off' : null;
	if (kind === null || (last !== undefined && isPaceKey(last.key, kind))) return null;
	return last !== undefined && kind === 'on' ? { kind, again: true } : { kind };
}

/** In its first hours a petition's outlook moves too much to announce anything. */
function settledOutlook(basis: OutlookBasis | null): Forecast | null {
	const outlook = basis === null ? null : outlookIn(basis, 'normal');
	return outlook?.kind === 'forecast' && outlook.certainty === 'settled' ? outlook : null;
}

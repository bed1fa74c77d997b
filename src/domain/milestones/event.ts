import { beginsAt, type Dated } from '../dated.js';
import type { Facts } from '../facts.js';
import { eventKey } from '../families/event.js';
import type { Instant } from '../petition.js';
import { factsAt } from './counts.js';
import { parseList, parseSpan, printSpan } from './parameters.js';
import type { Candidate, Change, MilestoneRule } from './types.js';

/** Reminders before a debate, a hearing or whatever else has a date: `event:1d,1h`. */
export const event: MilestoneRule<'event'> = {
	id: 'event',
	check: (params) => (parseList(params, parseSpan) === null ? 'rule-needs-spans' : null),
	normal: (params) => parseList(params, parseSpan)?.map(printSpan).join(',') ?? params,
	reached: (change, params) => (change.after.dated ?? []).flatMap((dated) => reminderOf(change, dated, params)),
	nextMoment: (facts, params) => {
		const coming = (facts.dated ?? [])
			.flatMap((dated) => moments(dated, params))
			.flatMap(({ at }) => (at > facts.upTo ? [at] : []));
		return coming.length === 0 ? null : { at: Math.min(...coming), what: 'event' };
	},
	reachedTotal: null,
	nextCounts: null,
	nextTotals: null,
	passedCounts: null,
};

/** After a stop several may have passed at once: only the nearest is still worth a word, and none once it has begun. */
function reminderOf(change: Change, dated: Dated, params: string | null): readonly Candidate[] {
	const { after, now, subject } = change;
	if (now >= beginsAt(dated)) return [];
	const since = Math.max(change.since, dated.since);
	const passed = moments(dated, params).filter(({ at }) => at > since && at <= after.upTo);
	const nearest = passed.toSorted((a, b) => a.span - b.span)[0];
	if (nearest === undefined) return [];
	const facts = { ...factsAt(after), ...told(dated, after) };
	const key = eventKey(dated.name, printSpan(nearest.span));
	return [
		{ subject, key, family: 'event', moment: nearest.at, facts, ...(dated.only === null ? {} : { only: dated.only }) },
	];
}

function told({ title, at, dayKnown, zone, url }: Dated, { snapshot }: Facts) {
	const own = url ?? snapshot.url;
	return { ...(title === null ? {} : { event: title }), due: at, dayKnown, eventZone: zone, eventUrl: own };
}

function moments(dated: Dated, params: string | null): readonly { readonly span: number; readonly at: Instant }[] {
	const begins = beginsAt(dated);
	return (parseList(params, parseSpan) ?? []).map((span) => ({ span, at: begins - span }));
}

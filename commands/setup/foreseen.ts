import { countriesMet, countriesState } from '../../src/domain/countries.js';
import { isNews, type NewCrossing, valueIn } from '../../src/domain/crossing.js';
import { derive } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Part } from '../../src/domain/families/total.js';
import type { FollowRule } from '../../src/domain/follow.js';
import type { Candidate, Change, TotalChange } from '../../src/domain/milestones/types.js';
import type { Instant } from '../../src/domain/petition.js';
import { ruleOf } from '../../src/domain/rules.js';
import { day, hour } from '../../src/domain/time.js';
import { nextPost, nextTotal } from '../answers/next-post.js';

/** What a follow will be told, as its own rules say it once it has come to that. */
export interface Foreseen {
	readonly crossings: readonly NewCrossing[];
	/** When it would be told, in the petitions' time: at a number, as if it were reached now. */
	readonly now: Instant;
}

/**
 * The likeliest next post of a petition's follow: its next number or its next date, whichever comes sooner at the pace
 * of now. Null where nothing can be foreseen.
 *
 * @param petition row of the petition
 * @param told keys this channel was told
 */
export function foreseenOf(
	petition: number,
	facts: Facts,
	rules: readonly FollowRule[],
	told: ReadonlySet<string>,
): Foreseen | null {
	const { count, date } = nextPost(facts, rules, told);
	const change = { subject: { kind: 'petition', id: petition }, known: [] } as const;
	const ways: { readonly at: Instant; readonly after: Facts }[] = [];
	if (count !== null) ways.push({ at: arrival(facts, count), after: withCount(facts, count) });
	if (date !== null)
		ways.push({ at: date.at, after: date.what === 'end' ? ended(facts, date.at) : at(facts, date.at) });
	const countries = withCountries(facts);
	if (countries !== null) ways.push(countries);
	for (const { after } of ways.sort((one, other) => one.at - other.at)) {
		const crossings = reachedIn({ ...change, ...looks(facts, after) }, rules, told);
		const own = after.reading.count === facts.reading.count ? crossings : crossings.filter(isAt(after.reading.count));
		if (own.length > 0) return { crossings: own, now: after.now };
	}
	return null;
}

/** The next combined number of a campaign's follow, as if its first part had brought what is still needed. */
export function foreseenTotal(
	about: Pick<TotalChange, 'subject' | 'title' | 'now'>,
	parts: readonly Part[],
	rules: readonly FollowRule[],
	told: ReadonlySet<string>,
): Foreseen | null {
	const total = parts.reduce((sum, part) => sum + part.count, 0);
	const after = nextTotal(total, rules, told);
	if (after === null) return null;
	const grown = parts.map((part, i) => (i === 0 ? { ...part, count: part.count + after - total } : part));
	const change: TotalChange = { ...about, baseline: total, known: [], after, parts: grown };
	const reached = rules.flatMap(({ id, params }) => ruleOf(id)?.reachedTotal?.(change, params) ?? []);
	const crossings = each(reached).filter(isAt(after));
	return crossings.length === 0 ? null : { crossings, now: about.now };
}

/** When a number is reached should the last day's pace go on; far off where nothing says how fast it is signed. */
function arrival({ now, reading, pace }: Facts, count: number): Instant {
	const perDay = pace.day ?? 0;
	return perDay <= 0 ? Number.MAX_SAFE_INTEGER : now + ((count - reading.count) / perDay) * day;
}

/** Without an outlook: nobody knows what it will say by then. */
function again(facts: Facts, change: Partial<Facts>): Facts {
	const { snapshot, reading, now, ending, upTo, seenAt, thresholds } = { ...facts, ...change };
	const reached = thresholds.flatMap(({ threshold, reachedAt }) =>
		reachedAt === null ? [] : [{ count: threshold.count, at: reachedAt }],
	);
	return derive({ snapshot, readings: [reading], checkedAt: seenAt, ending, upTo, reached, outlook: null, now });
}

function withCount(facts: Facts, count: number): Facts {
	const { now, snapshot, reading } = facts;
	return again(facts, { snapshot: { ...snapshot, count }, reading: { ...reading, at: now, count }, seenAt: now });
}

function at(facts: Facts, now: Instant): Facts {
	return again(facts, { now, upTo: now, seenAt: now });
}

/**
 * As many countries over their minimum as are needed, the nearest first, with the signatures of each; null where nobody
 * knows, or they are. It comes when the last of them is over, should its share of the last day's pace go on.
 */
function withCountries(facts: Facts): { readonly at: Instant; readonly after: Facts } | null {
	const { snapshot, countries: state, reading, now, pace } = facts;
	const { countries } = snapshot;
	if (countries === undefined || state?.kind !== 'known' || countriesMet(state)) return null;
	const open = countries.of
		.filter(({ count, minimum }) => minimum !== null && minimum > 0 && count < minimum)
		.sort((a, b) => b.count / (b.minimum ?? 1) - a.count / (a.minimum ?? 1))
		.slice(0, state.needed - state.reached.length);
	if (state.reached.length + open.length < state.needed) return null;
	const over = new Set(open.map(({ code }) => code));
	const of = countries.of.map((each) => (over.has(each.code) ? { ...each, count: each.minimum ?? each.count } : each));
	const waits = open.map(({ count, minimum }) => {
		const perDay = ((pace.day ?? 0) * count) / Math.max(1, reading.count);
		return perDay <= 0 ? Number.MAX_SAFE_INTEGER : (((minimum ?? count) - count) / perDay) * day;
	});
	const after = again(facts, { snapshot: { ...snapshot, countries: { ...countries, of } }, seenAt: now });
	return { at: Math.min(Number.MAX_SAFE_INTEGER, now + Math.max(...waits)), after };
}

/** The platform shows it closed, and long enough for the result to be in. */
function ended(facts: Facts, end: Instant): Facts {
	const now = end + hour;
	const ending = { at: end, shownAt: end };
	return again(facts, { now, upTo: now, seenAt: now, ending, snapshot: { ...facts.snapshot, state: 'closed' } });
}

function looks({ snapshot, reading }: Facts, after: Facts): Pick<Change, 'now' | 'before' | 'after' | 'since'> {
	const { events, state } = snapshot;
	const before = {
		count: reading.count,
		events,
		state,
		over: false,
		countries: countriesState(snapshot.countries),
		outlook: null,
	};
	return { now: after.now, before, after, since: after.now - (after.snapshot.state === state ? 1 : 2 * hour) };
}

function reachedIn(change: Change, rules: readonly FollowRule[], told: ReadonlySet<string>): readonly NewCrossing[] {
	const reached = rules.flatMap(({ id, params, baseline }) => {
		// A follow that starts now starts at the count of now.
		const from = { ...baseline, count: baseline.count ?? change.before?.count ?? null };
		return (ruleOf(id)?.reached?.(change, params) ?? []).filter((crossing) => isNews(crossing, from, change.now));
	});
	return each(reached).filter(({ key }) => !told.has(key));
}

/** Several rules may notice the same. */
function each(reached: readonly Candidate[]): readonly NewCrossing[] {
	return [...new Map(reached.map(({ takesBack: _, ...crossing }) => [crossing.key, crossing])).values()];
}

function isAt(count: number) {
	return (crossing: NewCrossing) => valueIn(crossing) === count;
}

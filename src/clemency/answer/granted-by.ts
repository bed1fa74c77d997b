import { join } from '../../render/line.js';
import type { Asking } from '../shapes/case.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Courts whose cases a President or a governor may have decided on. */
const federalCourts = ['US', 'MIL', 'DC'] as const;

/** Characters of names that leave room for the figures. */
const longestList = 110;

/**
 * The cases we know in which somebody granted clemency, those with most names first; nothing where there is none. `by` = how the
 * register calls the office and its holder, `Governor Newsom`; `from` and `to` = the days of a term.
 */
export function grantedBy(
	{
		name,
		by,
		codes = federalCourts,
		from = '',
		to = '9999',
	}: {
		readonly name: string;
		readonly by: string;
		readonly codes?: readonly string[];
		readonly from?: string;
		readonly to?: string;
	},
	{ cases, texts }: Ground,
): readonly Claim[] {
	const cased = new Map(codes.flatMap((code) => cases?.(code) ?? []).map((each) => [each.id, each])).values();
	const granted = [...cased].flatMap((each) => {
		if (!['pardon', 'partial pardon', 'commutation'].includes(each.result)) return [];
		const act = each.clemency.find(
			(one) => isGrant(one) && one.who?.startsWith(by) === true && (one.date ?? '') >= from && (one.date ?? '') <= to,
		);
		return act === undefined ? [] : [{ each, on: act.date ?? '' }];
	});
	if (granted.length === 0) return [];
	// Whoever is called by most names is asked about most.
	const known = granted.sort((a, b) => b.each.aliases.length - a.each.aliases.length || b.on.localeCompare(a.on));
	const shown = known.filter(
		(_, i) => i === 0 || known.slice(0, i + 1).reduce((sum, { each }) => sum + each.name.length + 9, 0) <= longestList,
	);
	const people = shown.map(({ each, on }) => [on === '' ? each.name : `${each.name} (${on.slice(0, 4)})`]);
	const line = texts.clemency.stats.granted(name, join(people, ', '), known.length - shown.length);
	return [
		{
			line,
			by: [
				...new Map(shown.flatMap(({ each }) => each.sources.slice(0, 1)).map((page) => [page.url, page])).values(),
			].slice(0, 2),
		},
	];
}

const ofMercy = /\b(?:pardon|commut|clemency|proclamation|reprieve of all)/i;

/** An act that only asks, speaks or advises, and an outcome that is none or not yet one. */
const isNoGrant =
	/\b(?:applications?|petitions?|letters?|efforts|calls|spoke|asked|announced|said|requests?|no grant|not \w+|no action|none|refused|denied|declined|rejected|turned down|no answer|no decision|left out|put off|recommended|recommendation|withdrawn|vetoed|reversed|offered|pending|open|see below|answered)\b/i;

/** Said of a grant, whatever else is said of it: "recommended in 2010, granted in 2013". */
const saysGranted = /^granted\b/i;

/** Whether an act is one of mercy that was granted, and not only asked for, advised or announced. */
export const isGrant = ({ what, outcome }: Asking) =>
	ofMercy.test(what) && !isNoGrant.test(what) && (saysGranted.test(outcome ?? '') || !isNoGrant.test(outcome ?? ''));

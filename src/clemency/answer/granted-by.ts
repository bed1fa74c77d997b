import { join } from '../../render/line.js';
import type { Asking } from '../shapes/case.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Courts whose cases a President or a governor may have decided on. */
const federalCourts = ['US', 'MIL', 'DC'] as const;

/** Characters of names that leave room for the figures. */
const longestList = 130;

/**
 * The cases we know in which somebody granted clemency, the latest first; nothing where there is none. `by` = how the
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
	const known = [...new Set(codes.flatMap((code) => cases?.(code) ?? []))];
	const granted = known.flatMap((each) => {
		const act = each.clemency.find(
			(one) => isGrant(one) && one.who?.startsWith(by) === true && (one.date ?? '') >= from && (one.date ?? '') <= to,
		);
		return act === undefined ? [] : [{ each, on: act.date ?? '' }];
	});
	if (granted.length === 0) return [];
	// What many people got stands before what one did.
	const isGroup = ({ each }: (typeof granted)[number]) => Number(each.kind === 'group');
	const latest = granted.sort((a, b) => isGroup(b) - isGroup(a) || b.on.localeCompare(a.on));
	const shown = latest.filter(
		(_, i) => i === 0 || latest.slice(0, i + 1).reduce((sum, { each }) => sum + each.name.length + 9, 0) <= longestList,
	);
	const people = shown.map(({ each, on }) => [on === '' ? each.name : `${each.name} (${on.slice(0, 4)})`]);
	const line = texts.clemency.stats.granted(name, join(people, ', '), latest.length - shown.length);
	return [
		{
			line,
			by: [
				...new Map(shown.flatMap(({ each }) => each.sources.slice(0, 1)).map((page) => [page.url, page])).values(),
			].slice(0, 2),
		},
	];
}

const isGrant = ({ what, outcome }: Asking) =>
	/\b(?:pardon|commut\w*|clemency|reprieve)\b/i.test(what) &&
	/\b(?:granted|commuted|pardoned|released|freed)\b/i.test(`${what} ${outcome ?? ''}`) &&
	!/\b(?:no|not|never|refused|denied|recommended)\b/i.test(`${what} ${outcome ?? ''}`);

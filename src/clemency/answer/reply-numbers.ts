import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Count, Presidency } from '../judge/stats.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { grantedBy } from './granted-by.js';
import type { Ground } from './ground.js';

type Figure = 'pardons' | 'commutations' | 'total';

/**
 * Acts of clemency by President. `of` = words between hyphens: the years in which the presidencies meant began
 * (`2009-2021`), `most` or `fewest`, `commutations`, `by2016` for what was known by the end of a year, `in2020` for one
 * year, `include` for what is counted; nothing of it = all of them.
 */
export function replyNumbers(ask: Ask, ground: Ground): readonly Claim[] {
	const { stats } = ground.texts.clemency;
	const words = (ask.of ?? '').split('-').filter((word) => word !== '');
	if (words.includes('governors'))
		return [
			{ line: stats.governors, by: [] },
			...['PA', 'WI'].flatMap((code) =>
				ground
					.facts(code, 'numbers')
					.filter(isLarge)
					.map((fact): Claim => ({ line: [fact.says], by: fact.sources })),
			),
		];
	const counts = countsOf(words, ask, ground);
	const onLast = words.includes('lastday') ? lastDays(words, ground) : null;
	const asides: readonly Claim[] = [
		...(words.includes('share') ? [{ line: stats.share, by: [] }] : []),
		...(words.includes('lastday') ? [onLast ?? { line: stats.onLastDay, by: [] }] : []),
	];
	const word = truthOf(words, ask, ground);
	if (word !== null && counts[0] !== undefined && !words.includes('named')) {
		const [first, ...rest] = counts;
		return [{ ...first, line: ground.texts.clemency.reply[word](first.line) }, ...rest];
	}
	if (words.includes('oneday')) return [{ line: stats.onOneDay, by: [] }, ...counts];
	if (onLast !== null && !words.includes('named')) return [onLast];
	if (!words.includes('named'))
		return words.includes('lastday') ? [...asides, ...counts] : [...counts.slice(0, 1), ...asides, ...counts.slice(1)];
	const year = words.find((word) => /^(?:in|by)\d{4}$/.test(word))?.slice(2) ?? null;
	const isIn = (from: string, to: string) => year === null || (from.slice(0, 4) <= year && year <= to.slice(0, 4));
	const granted = ground.presidencies
		.filter(({ from, to }) => words.some((word) => from.startsWith(word)) && isIn(from, to))
		.toReversed()
		.flatMap(({ name, from, to }) =>
			grantedBy(
				{
					name,
					by: `President ${(name.split(',')[0] as string).split(' ').at(-1)}`,
					// The eve counts to the last day: what was signed then was told on it.
					from: words.includes('lastday') ? eveOf(to) : from,
					to,
				},
				ground,
			),
		);
	// Whom, and how many: what counts are of is more than was asked.
	const [count, ...more] = counts;
	// "Did Reagan pardon anyone" is answered by how many.
	if (count !== undefined && asksAnyone.test((ask.words ?? []).join(' ')))
		return [{ ...count, line: ground.texts.clemency.reply.yes(count.line) }, ...granted.slice(0, 1)];
	if (onLast !== null) return [...granted.slice(0, 1), onLast];
	return [
		...granted.slice(0, 1),
		...asides,
		...(count === undefined ? [] : [granted.length > 0 ? { ...count, must: true } : count]),
		...more.slice(0, -1),
		...granted.slice(1),
	];
}

/** What one President granted at the very end, where a page tells. */
function lastDays(words: readonly string[], ground: Ground): Claim | null {
	const meant = ground.presidencies.find(({ from }) => words.includes(from.slice(0, 4)));
	const told = meant === undefined ? null : ground.general(`lastDays${meant.name.split(',')[0]?.split(' ').at(-1)}`);
	return told === null ? null : { line: [told.says], by: told.sources };
}

const asksAnyone =
	/^(?:(?:so|and|but) )*(?:did|has|have)\b(?!.*\b(?:not|never|more|fewer|less)\b).*\b(?:any(?:one|body)?|people|some(?:one|body)?|somebody)\b/;

/** What a note says first; the rest corrects other pages. */
const firstSentence = (claim: Claim): Claim => ({
	...claim,
	line: [`${(plainText(claim.line).split(/(?<=\.) (?=[A-Z])/)[0] ?? '').replace(/\.$/, '')}.`],
});

/** A count of more than a thousand. */
const isLarge = ({ says }: Fact) => /\b\d,\d{3}\b/.test(says);

/** The day before one, `YYYY-MM-DD`; terms end on the 20th of January, or on the 4th of March. */
const eveOf = (day: string) => `${day.slice(0, 8)}${String(Number(day.slice(8, 10)) - 1).padStart(2, '0')}`;

function countsOf(words: readonly string[], ask: Ask, ground: Ground): readonly Claim[] {
	const { stats } = ground.texts.clemency;
	const meant = words.flatMap((word) => ground.presidencies.filter(({ from }) => from.startsWith(word)));
	// What counts are of is told where it is asked.
	const explained: readonly Claim[] = words.includes('include') ? [{ line: stats.explained, by: [] }] : [];
	const early = words.includes('unknown') ? earlyOf(ask.words ?? [], ground) : null;
	if (early !== null) return [early];
	if (words.includes('unknown'))
		return [
			{ line: stats.notKnown, by: [] },
			{ line: stats.has(surnames(ground)), by: [] },
		];
	if (words.includes('most') || words.includes('fewest')) {
		const since = words.find((word) => word.startsWith('since'))?.slice(5) ?? '';
		const presidencies = ground.presidencies.filter(({ from }) => from >= since);
		const first = (['pardons', 'commutations'] as const).find((each) => words.includes(each)) ?? 'total';
		const most = words.includes('most');
		const [top, ...rest] = extremes(most, first, { ...ground, presidencies }, words.includes('term'));
		if (top === undefined) return [];
		// Whoever is compared with all the others stands beside the first of them.
		const beside = meant.filter(({ name }) => !plainText(top.line).includes(name.split(',')[0] as string));
		return [top, ...compared(beside, ground), ...(most ? rest.slice(0, 1) : [])];
	}
	if (words.includes('each')) {
		const from = words.find((word) => word.startsWith('since'))?.slice(5) ?? '';
		const all = ground.presidencies.filter((each) => each.from >= from);
		const known = all.flatMap((each) => {
			const count = each.counts.findLast(({ pardons }) => pardons !== null);
			return count === undefined ? [] : [{ each, count, n: count.pardons?.[0] ?? 0 }];
		});
		const line = stats.each(known.map(({ each, n }) => [each.name, n] as const));
		return [{ line, by: known.flatMap(({ count }) => count.sources.slice(0, 1)).slice(-3) }, ...explained];
	}
	if (words.includes('more') || words.includes('fewer')) return [...ranked(words, meant, ground), ...explained];
	if (meant.length === 0 && words.includes('include')) return [...explained, ...notesOf(ground.presidencies.slice(-3))];
	if (words.includes('yearly')) {
		const yearly = yearByYear(meant.length > 0 ? meant : ground.presidencies, ground);
		if (yearly.length > 0) return [...yearly, ...explained];
	}
	const year = words.find((word) => /^in\d{4}$/.test(word))?.slice(2);
	const by = words.find((word) => /^by\d{4}$/.test(word))?.slice(2) ?? '9999';
	const until = meant.filter(({ from, to }) => from.slice(0, 4) <= by && by <= to.slice(0, 4));
	const named = until.length > 0 ? until : meant.length > 0 ? meant : [...ground.presidencies].reverse().slice(0, 5);
	const inOffice =
		year === undefined ? [] : named.filter(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4));
	const list = inOffice.length > 0 ? inOffice : named;
	if (year === undefined && by === '9999' && meant.length > 1) return [...compared(meant, ground), ...explained];
	// Whoever's year is known stands before whoever's is not.
	const yearFirst =
		year === undefined
			? list
			: [...list].sort((a, b) => Number(b.years?.[year] !== undefined) - Number(a.years?.[year] !== undefined));
	const told = yearFirst.flatMap((each) => countClaims(each, by, year ?? null, ground));
	const notes =
		meant.length > 0
			? notesOf(
					list.filter((each) => meant.includes(each)),
					year ?? by,
				)
			: [];
	return words.includes('include') ? [...notes, ...explained, ...told] : [...told, ...notes.map(firstSentence)];
}

const asksWhether = /^(?:(?:so|and|but|is it true(?: that)?|i heard(?: that)?) )*(?:did|has|have|is|was)\b/;

/** Whether one granted more than another, or as many as is said: "did Obama really commute 1,700". */
function truthOf(words: readonly string[], { words: asked = [] }: Ask, ground: Ground): 'yes' | 'no' | null {
	const text = asked.join(' ');
	// "Obama or Biden", "more or fewer": which of them it is.
	if (!asksWhether.test(text) || asked.includes('or')) return null;
	if (words.includes('more') || words.includes('fewer')) {
		// Whoever is named first is asked about.
		const meant = words.flatMap((word) => ground.presidencies.filter(({ from }) => from.startsWith(word)));
		const figure = (['pardons', 'commutations'] as const).find((each) => words.includes(each)) ?? 'total';
		const names = [...new Set(meant.map(({ name }) => name.split(',')[0] as string))];
		const [subject, other, ...more] = names.map((name) =>
			boundsOf(
				meant.filter((each) => each.name.startsWith(name)),
				figure,
			),
		);
		if (subject === undefined || other === undefined || more.length > 0) return null;
		const isMore = subject[0] > other[1];
		const isFewer = subject[1] < other[0];
		if (!isMore && !isFewer) return null;
		return isMore === words.includes('more') ? 'yes' : 'no';
	}
	const [n, ...others] = [...text.replace(/\b(\d{1,3})[ ,](\d{3})\b/g, '$1$2').matchAll(/\b\d+\b/g)]
		.map(([digits]) => Number(digits))
		.filter((each) => each < 1750 || each > 2100);
	const meant = words.flatMap((word) => ground.presidencies.filter(({ from }) => from.startsWith(word)));
	const [only, ...more] = meant;
	if (
		n === undefined ||
		others.length + more.length > 0 ||
		only === undefined ||
		/\b(?:more|less|fewer|over|under|least|most)\b/.test(text)
	)
		return null;
	const figure = /\bcommut/.test(text) ? 'commutations' : /\bpardon/.test(text) ? 'pardons' : 'total';
	const count = only.counts.at(-1)?.[figure]?.[0];
	if (count === undefined) return null;
	// Said roundly: 1,700 of 1,715.
	return Math.abs(count - n) <= count / 50 ? 'yes' : null;
}

/** What one table has of a President without official figures, by the name that was asked about. */
function earlyOf(words: readonly string[], { earlyGrants, general, texts }: Ground): Claim | null {
	const found = earlyGrants.find(({ names }) => words.some((word) => names.includes(word)));
	const known = general('earlyPresidents');
	return found === undefined || known === null
		? null
		: { line: texts.clemency.stats.early(found.name, found.total), by: known.sources };
}

/** Who of those named granted more, in the first sentence; where one of the figures is missing, only what there is. */
function ranked(words: readonly string[], meant: readonly Presidency[], ground: Ground): readonly Claim[] {
	const { stats } = ground.texts.clemency;
	const figure = (['pardons', 'commutations'] as const).find((each) => words.includes(each)) ?? 'total';
	const known = meant.flatMap((each) => {
		const count = each.counts.at(-1);
		const n = count === undefined ? undefined : least(count, figure);
		return count === undefined || n === undefined ? [] : [{ each, count, n }];
	});
	const others = compared(meant, ground, figure);
	if (known.length < meant.length) return [...verdictOf(words, meant, figure, ground), ...others];
	const more = words.includes('more');
	const [first, ...rest] = [...known].sort((a, b) => (more ? b.n - a.n : a.n - b.n));
	if (first === undefined) return others;
	const said = stats.ranked(
		more,
		figure,
		[first, ...rest].map(({ each, n }) => [each.name, n] as const),
	);
	return [{ line: said, by: first.count.sources }, ...others];
}

/** What somebody granted at least and at most: of a term without the figure at most as many as people in all. */
function boundsOf(terms: readonly Presidency[], figure: Figure): readonly [least: number, most: number] {
	const each = terms.map(({ counts }): readonly [number, number] => {
		const last = counts.at(-1);
		const own = counts.flatMap((count) => count[figure]?.[0] ?? []).at(-1) ?? 0;
		return last === undefined
			? [0, Number.POSITIVE_INFINITY]
			: [own, last[figure]?.at(-1) ?? last.people ?? Number.POSITIVE_INFINITY];
	});
	return [each.reduce((sum, [low]) => sum + low, 0), each.reduce((sum, [, high]) => sum + high, 0)];
}

/** Who granted more of two, where a figure is missing and it is sure all the same; nothing where it is not. */
function verdictOf(
	words: readonly string[],
	meant: readonly Presidency[],
	figure: Figure,
	{ texts }: Ground,
): readonly Claim[] {
	const person = ({ name }: Presidency) => name.split(',')[0] as string;
	const names = [...new Set(meant.map(person))];
	if (names.length !== 2) return [];
	const sides = names.map((name) => ({
		name,
		bounds: boundsOf(
			meant.filter((each) => person(each) === name),
			figure,
		),
	}));
	const first = sides.find(({ name, bounds }) =>
		sides.every((other) => other.name === name || bounds[0] > other.bounds[1]),
	);
	const other = sides.find(({ name }) => name !== first?.name);
	if (first === undefined || other === undefined) return [];
	const more = words.includes('more');
	return [{ line: texts.clemency.stats.sure(more, figure, more ? first.name : other.name), by: [] }];
}

const mostBeside = 4;

/** Several side by side, whoever granted most first: each in so few words that all of them fit. */
function compared(meant: readonly Presidency[], { texts }: Ground, figure: Figure = 'total'): readonly Claim[] {
	const { stats } = texts.clemency;
	const counts = meant.flatMap((each) => {
		const count = each.counts.at(-1);
		return count === undefined ? [] : [{ each, count, n: count[figure]?.[0] ?? count.people ?? 0 }];
	});
	return counts
		.sort((a, b) => b.n - a.n)
		.map(
			// As many as fit a phone: of all Presidents those with most.
			({ each, count }, i): Claim => ({
				line: stats.short(each.name, count),
				by: count.sources.slice(0, 1),
				...(i > 0 && i < mostBeside ? { must: true } : {}),
			}),
		);
}

const surnames = ({ presidencies }: Ground) => [
	...new Set(presidencies.map(({ name }) => name.split(',')[0] as string)),
];

function countClaims(each: Presidency, by: string, year: string | null, ground: Ground): readonly Claim[] {
	const { stats } = ground.texts.clemency;
	if (year !== null) {
		const found = each.years?.[year];
		if (found === undefined)
			return each.from.startsWith(year) && each.counts.some(({ asOf }) => asOf.startsWith(year))
				? countClaims(each, year, null, ground)
				: each.years === undefined
					? [{ line: stats.notInYear(each.name, year), by: [] }, ...countClaims(each, by, null, ground)]
					: [];
		return [
			{ line: stats.inYear(each.name, year, found), by: each.counts.flatMap(({ sources }) => sources).slice(-1) },
		];
	}
	const known = each.counts.filter(({ asOf }) => asOf.slice(0, 4) <= by);
	const count = known.at(-1) ?? each.counts[0];
	if (count === undefined) return [];
	const said = stats.president(each.name, ground.dated(count.asOf), stats.counted(count));
	return [{ line: line`${said}.`, by: count.sources }];
}

function notesOf(presidencies: readonly Presidency[], by = '9999'): readonly Claim[] {
	return presidencies.flatMap(({ counts }) => {
		const last = counts.filter(({ asOf }) => asOf.slice(0, 4) <= by).at(-1) ?? counts.at(-1);
		return last?.note == null ? [] : [{ line: [last.note], by: last.sources }];
	});
}

/** Pardons in each year, of those whose years are known. */
function yearByYear(presidencies: readonly Presidency[], { texts }: Ground): readonly Claim[] {
	return presidencies.flatMap((each): readonly Claim[] => {
		if (each.years === undefined) return [];
		return [
			{
				line: texts.clemency.stats.yearly(each.name, each.years),
				by: each.counts.flatMap(({ sources }) => sources).slice(-1),
			},
		];
	});
}

/** Who granted most or fewest, of pardons and of all acts; of those there are figures for. */
function extremes(most: boolean, first: Figure, { presidencies, texts }: Ground, inOneTerm: boolean): readonly Claim[] {
	const { stats } = texts.clemency;
	const ended = presidencies.filter((each) => each === presidencies.at(-1) || each.counts.length > 0);
	const figures = (['total', 'pardons', 'commutations'] as const).filter((each) => each !== first);
	return [first, ...figures].flatMap((figure, i): readonly Claim[] => {
		const known = ended.flatMap((each) => {
			const count = each.counts.at(-1);
			const n = count === undefined ? undefined : least(count, figure);
			return n === undefined || count === undefined ? [] : [{ each, count, n }];
		});
		const [best] = known.sort((a, b) => (most ? b.n - a.n : a.n - b.n));
		// Figures are of whole presidencies: they say something of one term only where there was one.
		if (best === undefined || (inOneTerm && !isOneTerm(best.each))) return [];
		return [{ line: stats.extreme(most, figure, best.each.name, best.n, i === 0), by: best.count.sources }];
	});
}

const isOneTerm = ({ from, to }: Presidency) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 4;

const least = (count: Count, figure: Figure) => count[figure]?.[0];

import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { plainWords } from '../read/tables/concepts.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { grantedBy } from './granted-by.js';
import type { Ground } from './ground.js';
import { isOfOther, ofGovernor, ofToday, tellsOfYear, yearAsked } from './reply-acts.js';

/** How many one office granted, and when last: rarely on a page, and then among the notes. */
export function replyHowMany(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { words = [], asked } = ask;
	const { reply: says } = ground.texts.clemency;
	if (ask.of === 'named') {
		const name = asked?.name ?? ground.holder('governor', row.code)?.official.person ?? '';
		const granted = grantedBy({ name, by: `Governor ${name.split(' ').at(-1)}`, codes: [row.code] }, ground);
		return [...granted, ...replyHowMany({ ...ask, of: null }, verdict, ground)];
	}
	const dated = [...ground.facts(row.code, 'numbers'), ...ground.facts(row.code, 'group')].map(
		({ says: said }) => said,
	);
	// What a page tells in full no note repeats.
	const isTold = (note: string) =>
		(note.match(/\b[A-Z][a-z]+ (?:19|20)\d\d\b/g) ?? []).some((month) => dated.some((said) => said.includes(month)));
	const noted = [row.change ?? '', ...row.notes].filter(
		(note) =>
			!isTold(note) && /\b(?:grant(?:s|ed)?|pardoned|last pardon)\b.*\d|\d.*\b(?:grant(?:s|ed)?|pardoned)\b/.test(note),
	);
	const chances = ground.facts(row.code, 'chances').slice(0, 1);
	// What one governor granted is no number of another.
	const former = asked?.officer === 'former-governor' ? (asked.name?.split(' ').at(-1) ?? '') : null;
	const all = ground
		.facts(row.code, 'numbers')
		.filter(
			({ says: text, only }) => (former === null || text.includes(former)) && (only === undefined || only === ask.act),
		);
	// Of a governor who is named only what that one granted; and a count of pardons is none of commutations.
	const text = words.join(' ');
	const holder =
		asked?.officer === 'governor' || (asked === null && ofToday(text))
			? ground.holder('governor', row.code)?.official.person
			: undefined;
	const surname = (asked?.name ?? holder)?.split(' ').at(-1) ?? null;
	// What others granted is no number of the one who is asked about.
	const isOther = (fact: Fact) => surname !== null && isOfOther(fact, surname);
	// Whoever asks for one governor by name is told of no other's.
	const isByName =
		surname !== null && (asked?.name !== undefined || ofToday(text) || words.includes(surname.toLowerCase()));
	const isOfAnother = (fact: Fact) => isByName && isOther(fact);
	const named = ({ says: text }: Fact) =>
		words.some((word) => word.length > 3 && !plainWords.has(word) && text.toLowerCase().includes(word));
	// Whoever is named by a page's own words stands before whoever holds the office.
	const isCompared = asksOthers.test(words.join(' '));
	const isNamed = !isCompared && all.some((fact) => named(fact) && !isOfAnother(fact));
	const own = isNamed
		? all.filter((fact) => named(fact) && !isOfAnother(fact))
		: surname === null
			? []
			: ofGovernor(all, surname);
	const isOfCommutation = ask.act === 'commutation' || words.some((word) => word.startsWith('commut'));
	const ofAct = (
		own.length > 0 && !isCompared
			? own
			: all.filter((fact) => isCompared || (named(fact) && !isOfAnother(fact)) || !isOther(fact))
	).filter(({ says: said, only }) => !isOfCommutation || only === 'commutation' || /\bcommut|\bclemency\b/.test(said));
	const inOrder = isCompared
		? ofAct.filter(({ says: said }) => isCount.test(said))
		: [...ofAct.filter(named), ...ofAct.filter((fact) => !named(fact))];
	// Whether anybody was pardoned yet is answered by how it goes there; what one governor did is told by a page on it.
	// "Last year": a count of other years, or of all years up to it, says nothing of it.
	const year = yearAsked(text, ground.day);
	const isOfYear = ({ says: said }: Fact) => tellsOfYear(said, year);
	const counts = [...inOrder.filter(isOfYear), ...inOrder.filter((fact) => !isOfYear(fact))].slice(
		0,
		isCompared ? mostCounts : asked === null ? mostCounts - 1 : 1,
	);
	const unread =
		year === null || counts.length === 0 || counts.some(isOfYear)
			? []
			: [{ line: ground.texts.clemency.stats.notInYear(row.name, year), by: [] }];
	const whether =
		asked === null && words.some((word) => /^(?:anyone|anybody|any|ever|yet|lately|recently)$/.test(word));
	const isRare = chances.some(({ says: text }) => /\bfound no\b/.test(text));
	const isOften = /\bhow often\b/.test(text);
	if (chances.length > 0 && counts.length + noted.length === 0 && (isRare || whether || isOften))
		return chances.map((fact): Claim => ({ line: [fact.says], by: fact.sources }));
	return [
		...unread,
		...counts.map((fact): Claim => ({ line: [fact.says], by: fact.sources })),
		...((former === null ? noted.length : 0) + counts.length > 0
			? []
			: [{ line: isByName ? says.acts.uncounted(surname ?? '', row) : says.notKnown('how-many', row), by: [] }]),
		...(former === null ? noted : []).map((note): Claim => ({ line: [note], by: row.process })),
		...(counts.length > 0 || surname !== null ? [] : chances).map(
			(fact): Claim => ({ line: [fact.says], by: fact.sources }),
		),
	];
}

/** Counts told at once where those of other governors are asked for; of a place alone one less, of one governor his. */
const mostCounts = 3;
/** More than a deed with its day. */
const isCount =
	/(?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )\b\d[\d,]*\b(?! (?:years|January|February|March|April|May|June|July|August|September|October|November|December)\b)/;
const asksOthers =
	/\b(?:compar\w+|versus|vs|before|earlier|previous|former|past|governors|history|total|each|other|all|more|fewer|than)\b/;

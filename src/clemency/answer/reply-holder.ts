import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import { lastDay, type Official, predecessorOf, successorOf, surnameOf } from '../shapes/official.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Who holds the office that decides, with since when and until when; null where no page says. */
export function holderClaim(row: Jurisdiction, ground: Ground): Claim | null {
	const { reply } = ground.texts.clemency;
	const { office, of, title } = officeOf(row, ground);
	const found = ground.holder(office, of);
	if (found === null) return null;
	const { official, standing } = found;
	const day = (loose: string | null): Line | null => (loose === null ? null : ground.dated(loose));
	const ends = day(official.termEnds);
	const said =
		standing === 'over' && ends !== null
			? reply.over(title, official.person, ends)
			: reply.holds(title, official.person, day(official.since), ends);
	return told(said, official, ground);
}

/** What is said of somebody in office, with the pages; where there is none, that is said. */
function told(said: Line, { sources }: Official, { texts }: Ground): Claim {
	return { line: sources.length > 0 ? said : line`${said} ${texts.clemency.reply.held.noPage}`, by: sources };
}

function officeOf(row: Jurisdiction, { texts: { clemency } }: Ground) {
	const federal = ['federal', 'district', 'military'].includes(row.kind);
	const office: Official['office'] = federal ? 'president' : 'governor';
	const title = federal ? clemency.reply.president : clemency.reply.governor(row);
	return { office, of: federal ? 'US' : row.code, title };
}

/** "Who is the governor", now or at another time: the answer, or that no page says. */
export function replyHolder(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const now = holderClaim(row, ground) ?? { line: reply.notKnown('holder', row), by: [] };
	const asked = ask.of ?? '';
	if (asked === 'other') return [{ line: reply.held.notOther(row.name), by: [] }, now];
	if (/^in\d{4}$/.test(asked)) return inYear(asked.slice(2), row, now, ground);
	const [when = '', name = ''] = (asked === '' && beforeNow.test(ask.words?.join(' ') ?? '') ? 'before' : asked).split(
		'-',
	);
	const { office, of, title } = officeOf(row, ground);
	const terms = ground.terms?.(office, of) ?? [];
	const serving = ground.holder(office, of)?.official ?? null;
	const whom =
		name === '' || (serving !== null && surnameOf(serving) === name)
			? serving
			: (terms.findLast((each) => surnameOf(each) === name) ?? null);
	if (whom === null || when === '') return [now, ...noEnd(ask, serving, ground)];
	if (when === 'before') {
		const earlier = predecessorOf(terms, whom);
		const before: Claim =
			earlier === null || earlier.until === null
				? { line: reply.held.notBefore(title, whom.person), by: [] }
				: told(reply.held.before(whom.person, title, earlier.person, ground.dated(earlier.until)), earlier, ground);
		return [before, now];
	}
	if (when === 'after') {
		const next = successorOf(terms, whom);
		const after: Claim =
			next === null || next.since === null
				? { line: reply.held.notAfter(title, whom.person), by: [] }
				: told(reply.held.after(whom.person, title, next.person, ground.dated(next.since)), next, ground);
		return next !== null && next === serving ? [after] : [after, now];
	}
	if (whom === serving || whom.until === null) {
		const isSure = ask.yesNo && ground.holder(office, of)?.standing === 'holds';
		return [isSure ? { ...now, line: reply.yes(now.line) } : now, ...noEnd(ask, serving, ground)];
	}
	return [told(reply.held.longer(whom.person, title, ground.dated(whom.until)), whom, ground), now];
}

/** Who won is on no page, nor for how long anybody may stay: when the term ends is known. */
export function replyElected(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const isTerm =
		/\b(?:run|runs|running|terms?|again|limit\w*|long|stay|re ?elect\w*|successive|consecutive|row)\b/.test(
			ask.words?.join(' ') ?? '',
		);
	const isState = row.kind === 'state' || row.kind === 'territory';
	const line = isTerm && isState ? clemency.power.termUnread(row) : clemency.reply.notKnown('elected', row);
	return [{ line, by: [] }, ...replyHolder({ ...ask, of: null }, row, ground)];
}

/** "Who was governor before the current one". */
const beforeNow =
	/\bbefore (?:the )?(?:current|present|this|one)\b|\b(?:previous|last|prior|former) (?:one|governor|gov|president)\b/;

/** Asked for the end of a term of which no page says when it is. */
function noEnd({ words = [] }: Ask, serving: Official | null, { texts }: Ground): readonly Claim[] {
	const asksEnd = words.some((word) =>
		/^(?:term|terms|end|ends|leave|leaves|leaving|until|till|when|over)$/.test(word),
	);
	return asksEnd && serving !== null && serving.termEnds === null
		? [{ line: texts.clemency.reply.held.noEnd, by: [] }]
		: [];
}

/** Whoever is known to have served in a year; who did before those is often on no page. */
function inYear(year: string, row: Jurisdiction, now: Claim, ground: Ground): readonly Claim[] {
	const { held } = ground.texts.clemency.reply;
	const { office, of, title } = officeOf(row, ground);
	const terms = ground.terms?.(office, of) ?? [];
	const served = terms
		.filter(({ since, until, termEnds }) => {
			const end = until ?? (termEnds === null ? null : lastDay(termEnds));
			return since !== null && since.slice(0, 4) <= year && (end === null || end.slice(0, 4) >= year);
		})
		.sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
	// One who left in that year began before it, on whatever day.
	const left = terms.filter(({ since, until }) => since === null && until?.slice(0, 4) === year);
	const people = [...left, ...served];
	if (people.length > 0)
		return [
			{
				line: held.in(title, year, [...new Set(people.map(({ person }) => person))]),
				by: people.flatMap(({ sources }) => sources.slice(0, 1)),
			},
		];
	const later = terms.filter(({ until }) => until !== null && until.slice(0, 4) > year);
	const [last] = later.sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
	const next = last === undefined ? undefined : (successorOf(terms, last) ?? undefined);
	return [
		{ line: held.notIn(title, year), by: [] },
		...(last?.until == null || next === undefined
			? []
			: [told(held.before(next.person, title, last.person, ground.dated(last.until)), last, ground)]),
		now,
	];
}

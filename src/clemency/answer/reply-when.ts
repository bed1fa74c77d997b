import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { plainWords } from '../read/tables/concepts.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** That nobody is considered in prison or under supervision, where that is asked or told. */
export function closedTo(ask: Ask, { row, said }: Verdict, { texts, day }: Ground): readonly Claim[] {
	const { reply } = texts.clemency;
	const ended = said.told?.events.end;
	const asked = ask.code === 'while-serving' ? 'serving' : ask.code === 'on-supervision' ? 'supervised' : null;
	const stage = asked ?? (ask.code === 'when' && (ended === undefined || ended > day) ? said.stage : null);
	if ((stage !== 'serving' && stage !== 'supervised') || said.act !== 'pardon' || !row.notWhile.includes(stage))
		return [];
	const closed: Line = [reply.closed[stage]];
	return [{ line: ask.plain && asked !== null ? reply.no(closed) : closed, by: row.process }];
}

/** How long to wait, from what, and what else it takes. */
export function whenAsked(
	ask: Ask,
	verdict: Verdict,
	ground: Ground,
): { readonly first: readonly Claim[]; readonly beside: readonly Claim[] } {
	const { row } = verdict;
	const { how, reply } = ground.texts.clemency;
	const when = how.when(row);
	const rules = row.eligibility.map((rule): Claim => ({ line: [rule], by: row.process }));
	// A number of years without what it is counted from says little: the row's own has both.
	// Years for one kind of case only are not the wait.
	const general = verdict.said.act !== 'commutation' && row.waits.some((wait) => !/\bdeferred\b/.test(wait.for));
	const leads = general && !ground.facts(row.code, 'wait').some(({ says }) => isWanted(ask, says, row));
	const lead: Claim = { line: reply.whenIn(row, how.waits(row.waits)), by: row.process };
	const beside: readonly Claim[] = when.length === 0 ? [] : [{ line: line`${when}`, by: row.process }];
	return {
		first: [
			...closedTo(ask, verdict, ground),
			...(leads ? [lead] : row.waits.length > 0 && !general && verdict.said.act === 'pardon' ? rules : []),
		],
		beside: [...(leads ? [] : beside), ...rules],
	};
}

/** Whether a statement has a word of the question that the row's own waits have not: "civil rights", "a nolle". */
function isWanted({ words = [], of }: Ask, says: string, { waits }: Verdict['row']): boolean {
	if (of === 'guns') return true;
	const own = waits.map((wait) => wait.for).join(' ');
	const has = (text: string, word: string) => new RegExp(`\\b${word.slice(0, 7)}`, 'i').test(text);
	return words.some(
		(word) =>
			/^[a-z]{5,}$/.test(word) && !plainWords.has(word) && !ofWaits.has(word) && has(says, word) && !has(own, word),
	);
}

const ofWaits = new Set(
	'waiting period years conviction convicted after sentence sentences apply eligible felony'.split(' '),
);

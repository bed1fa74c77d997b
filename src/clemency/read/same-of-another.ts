import type { Ask } from '../judge/ask.js';
import type { Laws } from './laws.js';
import type { Part } from './parts.js';
import type { Question } from './question.js';

type About = Extract<Question, { is: 'about' }>;

/** Words that only lead to a place: "and what about in Idaho". */
const leading = /^(?:and|or|but|also|what|whats|hows|how|about|in|for|the|same|then|of|over)$/;

/**
 * The question before once more, asked of another place: "does Utah's governor pardon or a board, and what about Idaho".
 * `last` = what was asked before. Null where these words ask something of their own.
 */
export function sameOfAnother(
	parts: readonly Part[],
	last: About | undefined,
	{ codes, places, used }: Laws,
): readonly About[] | null {
	const words = parts.flatMap(({ segment: { tokens, start } }) =>
		tokens.map(({ word }, i) => ({ word, at: start + i })),
	);
	const rest = words.filter(({ at }) => !used.has(at));
	const named = [...new Set(places.flatMap(({ start, code }) => (words.some(({ at }) => at === start) ? [code] : [])))];
	if (last === undefined || named.length === 0) return null;
	if (rest.length === 0 || rest.some(({ word }) => !leading.test(word))) return null;
	// The place before may be named with its officer alone.
	const first = [
		...codes.filter((each) => !named.includes(each)),
		...last.asks.flatMap(({ asked }) => asked?.of ?? []),
	];
	if (first.length === 0) return null;
	const there = (ask: Ask): Ask => ({ ...ask, asked: ask.asked === null ? null : { ...ask.asked, of: null } });
	return [
		{ ...last, codes: first.slice(0, 1) },
		...named.map((code) => ({ ...last, codes: [code], asks: last.asks.map(there) })),
	];
}

import type { Ask, AskCode } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import { asksOf } from './asks.js';
import type { Segment } from './segments.js';

interface Part {
	readonly segment: Segment;
	readonly officer: Asked | null;
	readonly asks: readonly Ask[];
}

/** So few words may be a question about what was said before it. */
const fewWords = 8;
const things = new Set('one it that them this those'.split(' '));
/** What nothing is asked about by a mere "it". */
const people: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'happened', 'may', 'holder', 'sentence']);
/** "Can he grant it": what only an officer does. */
const deed =
	/\b(?:can|could|may|must|does|do|will|would) (?:he|she|they)(?: \w+){0,2} (?:give|grant|pardon|sign|veto|refuse|overrule|override|ignore|stop|delay|commute|say no|turn it down|let (?:him|her|them|me))\b/;

/**
 * Questions whose words stand in the sentence before: "i have no money for a lawyer. do i need one?", "i lost my
 * license, does a pardon give it back?", and "can he do it alone?" of a governor who was named. `officer` = who was.
 */
export function withReferences<T extends Part>(parts: readonly T[], officer: Asked | null, usual: Act): readonly T[] {
	return parts.map((part, i) => {
		const { segment } = part;
		if (!segment.asks) return part;
		const words = segment.tokens.map(({ word }) => word);
		if (officer !== null && part.officer === null && deed.test(words.join(' ')))
			return { ...part, officer, asks: asksOf(segment, officer, usual) };
		const last = parts[i - 1];
		if (part.asks.length > 0 || last === undefined || words.length > fewWords) return part;
		const meant = last.asks.filter(({ code }) => !people.has(code)).slice(0, 1);
		return words.some((word) => things.has(word)) && !last.segment.asks ? { ...part, asks: meant } : part;
	});
}

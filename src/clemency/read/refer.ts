import { type Ask, type AskCode, whens } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import { asksOf } from './asks.js';
import { matcher } from './matcher.js';
import type { Segment } from './segments.js';
import { timeAsked } from './tables/time-asked.js';

interface Part {
	readonly segment: Segment;
	readonly officer: Asked | null;
	readonly asks: readonly Ask[];
}

/** So few words may be a question about what was said before it. */
const fewWords = 8;
const time = matcher(timeAsked);
/** Answered with the time, or asked of nobody's law: beside these alone a part that asks for the time is read with the rest. */
const alone: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'happened', 'may', 'holder', 'chances', ...whens]);

/**
 * Parts that ask whether it is time, beside others that ask something else: "too early? do i get my gun back" are two
 * questions, and "when and who votes".
 */
export function withTime<T extends Part>(parts: readonly T[], act: Act): readonly T[] {
	const isMore = ({ segment, asks }: T) =>
		asks.some(({ code }) => !alone.has(code)) ||
		// "Too soon? who signs it": who decides is asked by its own word.
		(segment.asks && asks.some(({ code }) => code === 'who') && segment.tokens[0]?.word === 'who');
	if (!parts.some(isMore)) return parts;
	return parts.map((part) => {
		const isRead = part.asks.some(({ code }) => code !== 'happened' && code !== 'may');
		const isTime = !isRead && part.officer === null && time.first(part.segment.words) !== null;
		const when: Ask = { code: 'when', act, asked: null, of: null, yesNo: false, plain: false };
		return isTime ? { ...part, asks: [when] } : part;
	});
}

const things = new Set('one it that them this those'.split(' '));
/** What nothing is asked about by a mere "it". */
const people: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'happened', 'may', 'holder', 'sentence']);
/** "Can he grant it": what only an officer does. */
const deed =
	/\b(?:can|could|may|must|does|do|will|would) (?:he|she|they)(?: \w+){0,2} (?:give|grant|pardon|shorten|reduce|free|release|forgive|undo|sign|veto|refuse|overrule|override|ignore|stop|delay|commute|say no|turn it down|decides?|do (?:it|this|that) (?:by himself|by herself|alone|on (?:his|her) own)|let (?:him|her|them|me)|or)\b|^(?:(?:so|and|but) )*(?:can|could) (?:he|she|they)$/;

/**
 * Questions whose words stand in the sentence before: "i have no money for a lawyer. do i need one?", "i lost my
 * license, does a pardon give it back?", and "can he do it alone?" of a governor who was named. `officer` = who was.
 */
export function withReferences<T extends Part>(parts: readonly T[], officer: Asked | null, usual: Act): readonly T[] {
	return parts.map((part, i) => {
		const { segment } = part;
		if (!segment.asks) return part;
		const words = segment.words;
		if (officer !== null && part.officer === null && deed.test(words.join(' '))) {
			// Of several officers the one who was named last.
			const meant = parts.slice(0, i).findLast((each) => each.officer !== null)?.officer ?? officer;
			return { ...part, officer: meant, asks: asksOf(segment, meant, usual) };
		}
		const last = parts[i - 1];
		if (part.asks.length > 0 || last === undefined || words.length > fewWords) return part;
		// "Which of those" are all of them.
		const isPlural = words.some((word) => /^(?:those|them|these|all|each|any)$/.test(word));
		const meant = last.asks.filter(({ code }) => !people.has(code)).slice(0, isPlural ? 3 : 1);
		return words.some((word) => things.has(word)) && !last.segment.asks ? { ...part, asks: meant } : part;
	});
}

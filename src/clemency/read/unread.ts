import type { Part } from './parts.js';
import type { Unread } from './question.js';
import { opensQuestion, type Segment } from './segments.js';
import { whoIsRight } from './tables/who-is-right.js';
import { stemsOf } from './terms.js';
import { isEcho } from './who-is-right.js';

/** Fewer words ask about what was said before them. */
const fewWords = 3;

/** Asked of whoever reads it, or a way to begin. */
const ofNobody =
	/\b(?:help|advice|thoughts|anyone|anybody|somebody|someone) (?:know|knows|me|out|here|explain)\b|\bcan you\b|\b(?:any|some) (?:help|advice|idea|ideas|thoughts|info)\b|\bwhat (?:do|can|should|would) (?:i|we|he|she|they) do\b|\bdoes (?:that|this) make sense\b|\bis (?:it|that|this) (?:even )?possible\b|^(?:and |so |but |or )*(?:if|since|because)\b/;

/** "Did 22 years in the navy", "and do not get in trouble". */
const tellsInstead = /^(?:and |so |but )?(?:did \d|(?:do|does|did|is|was|has|have|had|are|were) (?:not|never)\b)/;

/** Whether words name nothing that the others do not: "and who gives which", "if not, who can". */
export function addsNothing(words: readonly string[], others: readonly string[]): boolean {
	// "Woodard??" behind a question is no other.
	if (words.length <= fewWords && !opensQuestion(words.join(' '))) return true;
	const named = new Set(stemsOf(others));
	return stemsOf(words).every((stem) => named.has(stem));
}

/**
 * Which questions of a message nothing was read in, counted from one among its questions. Nobody is to think that they
 * were answered. `asked` = the parts that ask, `isRead` = whether a part by itself asks for something.
 */
export function unreadOf(
	parts: readonly Part[],
	asked: readonly Segment[],
	isRead: (segment: Segment) => boolean,
): readonly Unread[] {
	if (asked.length < 2) return [];
	return asked.flatMap((segment, i): readonly Unread[] => {
		const [last, next] = [asked[i - 1]?.tokens ?? [], asked[i + 1]?.tokens ?? []];
		const part = parts.find((each) => each.segment === segment);
		const { words, text } = segment;
		const isOpen =
			part !== undefined &&
			part.asks.length === 0 &&
			(part.label === undefined || part.label === 'none') &&
			typeof part.row !== 'string' &&
			opensQuestion(text) &&
			!tellsInstead.test(text) &&
			// The other half of a question that was read, and what leads to it.
			last.at(-1)?.word !== 'or' &&
			words.at(-1) !== 'or' &&
			next[0]?.word !== 'whether' &&
			!addsNothing(
				words,
				parts.flatMap((each) => (each.segment.words === words ? [] : each.segment.words)),
			) &&
			!isEcho(text) &&
			!whoIsRight.test(text) &&
			!ofNobody.test(text);
		return isOpen && !isRead(segment) ? [{ nth: i + 1, words }] : [];
	});
}
